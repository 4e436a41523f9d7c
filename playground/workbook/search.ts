/** Looking for text in cells, as Find does: in what they show. */
import type { Box, Sheet, Workbook } from "./model";
import type { Place } from "./blocks";
import { formatText } from "./formatText";
import { forEachCell } from "./read";
import { styleAt } from "./styles";

export interface Search {
  readonly text: string;
  /** The whole cell, not a part of it. */
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
}

/** Cells that show the text, row by row. */
export function findCells(workbook: Workbook, sheet: Sheet, box: Box, search: Search): Place[] {
  const wanted = search.matchCase ? search.text : search.text.toLowerCase();
  const found: Place[] = [];
  forEachCell(sheet, box, ({ value, style }, row, column) => {
    const shown = formatText(value, styleAt(workbook, style).numberFormat, workbook.date1904);
    const text = search.matchCase ? shown : shown.toLowerCase();
    if (search.completeMatch ? text === wanted : text.includes(wanted)) found.push({ row, column });
  });
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** The text with each find replaced; null when there is none. */
export function replaceText(text: string, search: Search, replacement: string): string | null {
  const shown = search.matchCase ? text : text.toLowerCase();
  const wanted = search.matchCase ? search.text : search.text.toLowerCase();
  if (search.completeMatch) return shown === wanted ? replacement : null;
  const parts: string[] = [];
  let from = 0;
  for (let at = shown.indexOf(wanted); at >= 0; at = shown.indexOf(wanted, from)) {
    parts.push(text.slice(from, at), replacement);
    from = at + wanted.length;
  }
  return parts.length === 0 ? null : parts.join("") + text.slice(from);
}
