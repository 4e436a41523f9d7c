/** The quarter that a sheet says it is about. */
import { readFinancialYear } from "../words/financialYear";
import { readPeriod, type Period } from "../words/period";
import type { RowTexts } from "./sheetTexts";

/** A title is made of a few lines. */
const TITLE_TEXTS = 10;
const LONGEST_LINE = 200;

/** What the rows above the table give: a line that names the quarter, else the lines together. */
export function periodInTitle(above: readonly RowTexts[]): Period | null {
  const texts = titleTexts(above);
  for (const text of texts) {
    const period = readPeriod(text);
    if (period !== null) return period;
  }
  return readPeriod(texts.slice(0, TITLE_TEXTS).join(" "));
}

/** The financial year that the rows above the table name first, else the sheet's name. */
export function planYear(above: readonly RowTexts[], sheetName: string): string | null {
  for (const text of titleTexts(above)) {
    const year = readFinancialYear(text);
    if (year !== null) return year;
  }
  return readFinancialYear(sheetName);
}

function titleTexts(above: readonly RowTexts[]): string[] {
  return above.flatMap(({ cells }) => cells.map(({ text }) => text)).filter(({ length }) => length <= LONGEST_LINE);
}
