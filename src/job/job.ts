/** The job: read, check, roll up, write. Ribbon, pane and command line all run it. */
import { readWorkbook, readWorkbookWithOwn } from "../excel/read/workbook";
import { inExcel } from "../excel/session";
import { standingSheets, writeSheets } from "../excel/write/writeSheets";
import type { SheetPlan } from "../summaries";
import type { TypedReason } from "../summaries/typedReasons";
import { changesFound, keepReasons } from "./changedByPerson";
import { checkCells } from "./checkCells";
import type { Checked, JobOptions, Outcome, Validation } from "./contract";
import { inTurn } from "./inTurn";
import { documentFacts, plansOf } from "./plans";
import { rememberRead } from "./reads";

export { JobError } from "../excel/errors";
export { goToCell, openSheet } from "../excel/navigate";
export type { StandingSheet, WrittenSheet } from "../excel/write/writeSheets";
export type { Checked, JobOptions, JobProgress, JobStep, Outcome, Validation } from "./contract";

/**
 * Reads and checks the open workbook, which stays as it is.
 * @throws JobError, whatever goes wrong.
 */
export async function validate(options: JobOptions): Promise<Checked> {
  return inTurn("validate", () =>
    inExcel(async (session) => {
      const { cells, outline } = await readWorkbook(session, reading(options));
      const validation = checkCells(cells, outline.kept, options);
      rememberRead(validation.workbook, { cells, outline });
      return { ...validation, sheets: standingSheets(outline, plansOf(validation)) };
    }, options.signal),
  );
}

/**
 * Reads and checks the open workbook, then writes the summary sheets of the reported quarter. A workbook without a
 * tracker gets none.
 * @throws JobError, whatever goes wrong; its message says what was written.
 */
export async function validateAndRollUp(options: JobOptions): Promise<Outcome> {
  return inTurn("validateAndRollUp", () =>
    inExcel(async (session) => {
      const { cells, outline, own } = await readWorkbookWithOwn(session, reading(options));
      const now = new Date();
      const first = checkCells(cells, outline.kept, options);
      const firstPlans = plansOf(first);
      const { reasons, own: ours } = changesFound(first, own, outline, firstPlans, options);
      const validation = reasons.length === 0 ? first : await withReasons(first, reasons);
      rememberRead(validation.workbook, { cells, outline });
      const plans = validation === first ? firstPlans : plansOf(validation);
      const wanted = { plans, document: documentFacts(validation.settings) };
      const sheets = await writeSheets(session, outline, ours, wanted, now, writing(plans, options));
      return { ...validation, sheets };

      async function withReasons(before: Validation, typed: readonly TypedReason[]): Promise<Validation> {
        const overrides = await keepReasons(session, before, typed, now);
        return checkCells(cells, { ...outline.kept, overrides }, options);
      }
    }, options.signal),
  );
}

function reading({ onProgress }: JobOptions): (done: number) => void {
  const text = "Reading the workbook";
  onProgress?.({ step: "reading", text, done: null });
  return (done) => onProgress?.({ step: "reading", text, done });
}

function writing(plans: readonly SheetPlan[], { onProgress }: JobOptions): (done: number) => void {
  const text = `Writing ${plans.length} sheets`;
  onProgress?.({ step: "writing", text, done: null });
  return (done) => onProgress?.({ step: "writing", text, done });
}
