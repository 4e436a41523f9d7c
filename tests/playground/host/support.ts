/** A host for each test of a file, and refusals by their code. */
import type { ExcelKind } from "../../../playground/host/excels";
import { startNodeHost, type NodeHost } from "../../../playground/host/node";
import { newWorkbook } from "../../../playground/workbook/create";
import type { Sheet, Workbook } from "../../../playground/workbook/model";

/** Starts a new workbook on a new host before each test; the answer gives what runs now. */
export function eachOnNewWorkbook(excel?: ExcelKind): () => NodeHost {
  let running: NodeHost;
  beforeEach(() => {
    running = startNodeHost(newWorkbook("book.xlsx"), excel);
  });
  afterEach(() => running.stop());
  return () => running;
}

export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("Expected a workbook with a sheet; found none.");
  return sheet;
}

/** Runs on the first sheet and syncs. */
export function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

export interface Refused {
  readonly code: string;
  readonly message: string;
  readonly location: string | undefined;
  readonly statement: string | undefined;
}

/** The refusal that the act ends in. */
export async function refusalOf(act: Promise<unknown>): Promise<Refused> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { errorLocation, statement } = error.debugInfo as { errorLocation?: string; statement?: string };
    return { code: error.code, message: error.message, location: errorLocation, statement };
  }
  throw new Error("Expected a refusal; the act succeeded.");
}
