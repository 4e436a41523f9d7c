/** Where cells lie on the sheet, in points. Hidden rows and columns take no room. */
import type { Sheet } from "../workbook/model";
import { filteredRows } from "../workbook/read";

export const columnWidth = (sheet: Sheet, column: number): number =>
  sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;

export const rowHeight = (sheet: Sheet, row: number): number => sheet.rowHeights.get(row) ?? sheet.defaultRowHeight;

/** Points from the beginning of the first line to the end of the last; 0 when there is none. */
export function extent(sheet: Sheet, lines: "rows" | "columns", first: number, last: number): number {
  const [sizes, usual] =
    lines === "rows" ? [sheet.rowHeights, sheet.defaultRowHeight] : [sheet.columnWidths, sheet.defaultColumnWidth];
  const hidden = lines === "rows" ? [...sheet.hiddenRows, ...filteredRows(sheet)] : sheet.hiddenColumns;
  const inside = (line: number) => line >= first && line <= last;
  const unseen = new Set([...hidden].filter(inside));
  let total = Math.max(0, last - first + 1 - unseen.size) * usual;
  for (const [line, size] of sizes) if (inside(line) && !unseen.has(line)) total += size - usual;
  return total;
}
