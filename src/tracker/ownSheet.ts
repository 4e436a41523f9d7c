/** Our own summary tables: they have a tracker's columns and are none. */
import type { SheetCells } from "../workbook/cells";

/** How the second line of a summary sheet begins, at all times. */
const SECOND_LINES = ["This worksheet contains one table. Summary as at ", "Being rewritten: do not use"];

/** Whether the sheet is one that we wrote, or a copy of one: its second row says so. */
export function isOwnSheet({ firstRow, values }: SheetCells): boolean {
  const line = values[1 - firstRow]?.[0];
  return typeof line === "string" && SECOND_LINES.some((beginning) => line.startsWith(beginning));
}
