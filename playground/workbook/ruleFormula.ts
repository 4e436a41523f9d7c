/** Formulas of rules that stand over many cells: validations and conditional formats. */
import { copiedFormula } from "./copiedFormula";
import { evaluate } from "./formula/evaluate";
import { parseFormula } from "./formula/parse";
import { FormulaFault } from "./formula/syntax";
import type { Box, Scalar, Sheet, Workbook } from "./model";

/** The result of a formula written for the first cell of the ranges, as it reads in this cell; null when it cannot be worked out here. */
export function ruleResult(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly Box[],
  row: number,
  column: number,
  formula: string,
): Scalar | null {
  const [first] = ranges;
  const moved = copiedFormula(formula, row - (first?.top ?? row), column - (first?.left ?? column));
  try {
    const value = evaluate(workbook, sheet, parseFormula(moved));
    return typeof value === "object" && value.error === "#NAME?" ? null : value;
  } catch (error) {
    if (error instanceof FormulaFault) return null;
    throw error;
  }
}

/** As Excel takes a condition: TRUE, or a number other than 0. */
export function isTrue(result: Scalar | null): boolean {
  return result === true || (typeof result === "number" && result !== 0);
}
