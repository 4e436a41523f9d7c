import type { Sheet } from "../../workbook/model";
import { isRowHidden } from "../../workbook/read";

/** English Metric Units in a point: the unit in which drawings count. */
export const EMU_PER_POINT = 12_700;

/** A place on a sheet as drawings name it: a cell and how far into it, in points. */
export interface DrawingPlace {
  readonly column: number;
  readonly columnOffset: number;
  readonly row: number;
  readonly rowOffset: number;
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth);
}

function heightOf(sheet: Sheet, row: number): number {
  return isRowHidden(sheet, row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** Points from the sheet's left and top edge. */
export function toPoints(sheet: Sheet, place: DrawingPlace): { readonly left: number; readonly top: number } {
  let left = place.columnOffset;
  for (let column = 0; column < place.column; column++) left += widthOf(sheet, column);
  let top = place.rowOffset;
  for (let row = 0; row < place.row; row++) top += heightOf(sheet, row);
  return { left, top };
}

export function toPlace(sheet: Sheet, left: number, top: number): DrawingPlace {
  let column = 0;
  let columnOffset = Math.max(0, left);
  for (; columnOffset >= widthOf(sheet, column) && column < 16_383; column++) columnOffset -= widthOf(sheet, column);
  let row = 0;
  let rowOffset = Math.max(0, top);
  for (; rowOffset >= heightOf(sheet, row) && row < 1_048_575; row++) rowOffset -= heightOf(sheet, row);
  return { column, columnOffset, row, rowOffset };
}
