/** The link in a cell: one laid over it, or its own HYPERLINK formula. */
import { evaluate } from "../../workbook/formula/evaluate";
import { parseFormula } from "../../workbook/formula/parse";
import { FormulaFault, type Node } from "../../workbook/formula/syntax";
import { cellAt } from "../../workbook/read";
import type { Hyperlink, Sheet, Workbook } from "../../workbook/model";
import type { BoxIndex } from "./boxIndex";
import type { Place } from "./places";

export type CellLink = Omit<Hyperlink, "box">;

export function linkOf(workbook: Workbook, sheet: Sheet, links: BoxIndex<Hyperlink>, place: Place): CellLink | null {
  const formula = cellAt(sheet, place.row, place.column)?.formula;
  if (formula === undefined || !/hyperlink/i.test(formula)) return links.at(place.row, place.column);
  const target = targetOf(formula);
  const text = target && evaluate(workbook, sheet, target, place);
  if (typeof text !== "string") return null;
  return text.startsWith("#")
    ? { address: null, documentReference: text.slice(1), screenTip: "" }
    : { address: text, documentReference: null, screenTip: "" };
}

/** The first argument of a formula that is one HYPERLINK and nothing more. */
function targetOf(formula: string): Node | null {
  try {
    const node = parseFormula(formula);
    return node.kind === "call" && node.name === "HYPERLINK" ? (node.args[0] ?? null) : null;
  } catch (error) {
    if (error instanceof FormulaFault) return null;
    throw error;
  }
}
