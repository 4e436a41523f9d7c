/** How conditional formats make a cell look. Rules with a formula are drawn; no others are. */
import { contains } from "./box";
import type { ConditionalFormat, Sheet, Workbook } from "./model";
import { isTrue, ruleResult } from "./ruleFormula";

export type ConditionalLook = ConditionalFormat["format"];

const PLAIN: ConditionalLook = { fill: null, fontColor: null, bold: null, italic: null };

/** The first that says something of the fill, the font's colour and so on prevails; null where none holds. */
export function conditionalLook(workbook: Workbook, sheet: Sheet, row: number, column: number): ConditionalLook | null {
  const over = sheet.conditionalFormats
    .filter(({ ranges }) => ranges.some((range) => contains(range, row, column)))
    .sort((a, b) => a.priority - b.priority);
  let look: ConditionalLook | null = null;
  for (const { type, rule, ranges, format, stopIfTrue } of over) {
    if (type !== "Custom" || !isTrue(ruleResult(workbook, sheet, ranges, row, column, String(rule.formula)))) continue;
    look = under(look ?? PLAIN, format);
    if (stopIfTrue) break;
  }
  return look;
}

function under(first: ConditionalLook, next: ConditionalLook): ConditionalLook {
  return {
    fill: first.fill ?? next.fill,
    fontColor: first.fontColor ?? next.fontColor,
    bold: first.bold ?? next.bold,
    italic: first.italic ?? next.italic,
  };
}
