/** Entering something in a cell, by hand or through `Range.values`: what then stands in it. */
import type { Scalar, Sheet, Workbook } from "./model";
import type { ContentWrite } from "./cellEdits";
import { evaluate, type FormulaCell } from "./formula/evaluate";
import { parseFormula } from "./formula/parse";
import { FormulaFault } from "./formula/syntax";
import { styleIndexAt } from "./read";
import { styleAt } from "./styles";
import { readEntered } from "./typed";

/** A cell holds at most so many characters. */
export const longestText = 32_767;

/** A formula has at most so many. */
const longestFormula = 8_192;

/** Excel does not take the entry: a formula that cannot be read, or a text too long. The message says which. */
export class EntryFault extends Error {
  constructor(
    readonly reason: "formula" | "longFormula" | "longText",
    message: string,
  ) {
    super(message);
  }
}

/**
 * What to write for an entry; hand it to `setContents`. In a cell formatted as text ("@") everything is text, numbers
 * and formulas too.
 */
export function enter(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  entry: string | number | boolean,
): ContentWrite {
  const { numberFormat } = styleAt(workbook, styleIndexAt(sheet, row, column));
  if (typeof entry !== "string") return { row, column, content: { value: asStored(entry, numberFormat) } };
  if (entry.length > longestText) {
    throw new EntryFault("longText", `Expected at most 32,767 characters in a cell; found ${entry.length}.`);
  }
  const read = readEntered(entry, numberFormat, workbook.date1904);
  switch (read.kind) {
    case "empty":
      return { row, column, content: {} };
    case "quoted":
      return { row, column, content: { value: read.value, quotePrefix: true } };
    case "value":
      return {
        row,
        column,
        content: { value: read.value },
        ...(read.numberFormat !== undefined && { numberFormat: read.numberFormat }),
      };
    case "formula":
      return {
        row,
        column,
        content: { formula: read.formula, value: result(workbook, sheet, { row, column }, read.formula) },
      };
  }
}

function asStored(entry: number | boolean, numberFormat: string): Scalar {
  if (numberFormat !== "@") return entry;
  return typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry);
}

function result(workbook: Workbook, sheet: Sheet, cell: FormulaCell, formula: string): Scalar {
  if (formula.length > longestFormula) {
    throw new EntryFault("longFormula", `Expected at most 8,192 characters in a formula; found ${formula.length}.`);
  }
  try {
    return evaluate(workbook, sheet, parseFormula(formula), cell);
  } catch (error) {
    if (error instanceof FormulaFault) throw new EntryFault("formula", error.message);
    throw error;
  }
}
