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

/** Places of a sheet as points from its left and top edge, while its rows and columns stay as they are. */
export class SheetPoints {
  /** Where each row and column begins, as far as anybody asked: each is measured once, however many charts there are. */
  private readonly columns = [0];
  private readonly rows = [0];

  constructor(private readonly sheet: Sheet) {}

  at(place: DrawingPlace): { readonly left: number; readonly top: number } {
    return {
      left: startOf(this.columns, place.column, (column) => widthOf(this.sheet, column)) + place.columnOffset,
      top: startOf(this.rows, place.row, (row) => heightOf(this.sheet, row)) + place.rowOffset,
    };
  }
}

function startOf(starts: number[], line: number, size: (line: number) => number): number {
  for (let known = starts.length - 1; known < line; known++) starts.push((starts[known] ?? 0) + size(known));
  return starts[line] ?? 0;
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
