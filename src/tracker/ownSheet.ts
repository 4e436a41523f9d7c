/** Our own summary tables: they have a tracker's columns and are none. */
import type { SheetCells } from "../workbook/cells";
import { isSecondLine } from "../workbook/secondLine";

/** Whether the sheet is one that we wrote, or a copy of one: its second row says so. */
export function isOwnSheet({ firstRow, values }: SheetCells): boolean {
  const line = values[1 - firstRow]?.[0];
  return typeof line === "string" && isSecondLine(line);
}
