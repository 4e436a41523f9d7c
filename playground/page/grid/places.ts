/** Where the cursor is and where the keys take it. Cells inside a merged area count as one. */
import { lastColumn, lastRow, wholeSheet } from "../../workbook/box";
import { isRowHidden, usedBox } from "../../workbook/read";
import type { Box, Sheet } from "../../workbook/model";
import { areaOf, withWholeMerges, type MergeIndex } from "./merges";
import { isBlank } from "./rowHeight";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The selection as somebody makes it: from the anchor (the active cell) to the head. */
export interface Cursor {
  readonly anchor: Place;
  readonly head: Place;
}

export type Direction = "up" | "down" | "left" | "right";

export const cursorAt = (place: Place): Cursor => ({ anchor: place, head: place });

/** The selected block: anchor to head, and every merged area that it touches. */
export function selectedBox(sheet: Sheet, { anchor, head }: Cursor): Box {
  return withWholeMerges(sheet, {
    top: Math.min(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    bottom: Math.max(anchor.row, head.row),
    right: Math.max(anchor.column, head.column),
  });
}

/** One step; the same place at the sheet's edge. Passing a merged area keeps the column or row that one came in. */
export function stepFrom(sheet: Sheet, merges: MergeIndex, from: Place, direction: Direction): Place {
  const area = areaOf(merges, from.row, from.column);
  if (direction === "up" || direction === "down") {
    const row = visibleRow(sheet, direction === "up" ? area.top - 1 : area.bottom + 1, direction === "up" ? -1 : 1);
    return row === null ? from : { row, column: from.column };
  }
  const way = direction === "left" ? -1 : 1;
  const column = visibleColumn(sheet, direction === "left" ? area.left - 1 : area.right + 1, way);
  return column === null ? from : { row: from.row, column };
}

function visibleRow(sheet: Sheet, from: number, way: 1 | -1): number | null {
  let row = from;
  while (row >= 0 && row <= lastRow && isRowHidden(sheet, row)) row += way;
  return row < 0 || row > lastRow ? null : row;
}

function visibleColumn(sheet: Sheet, from: number, way: 1 | -1): number | null {
  let column = from;
  while (column >= 0 && column <= lastColumn && sheet.hiddenColumns.has(column)) column += way;
  return column < 0 || column > lastColumn ? null : column;
}

/** Ctrl and an arrow: to the end of a run of filled cells, else to the next filled one, else to the sheet's used edge. */
export function jumpFrom(sheet: Sheet, merges: MergeIndex, from: Place, direction: Direction): Place {
  const used = usedBox(sheet, wholeSheet, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const inside = ({ row, column }: Place) => row <= used.bottom && column <= used.right;
  const filled = ({ row, column }: Place) => {
    const area = areaOf(merges, row, column);
    return !isBlank(sheet, area.top, area.left);
  };
  let at = from;
  let next = stepFrom(sheet, merges, at, direction);
  const alongRun = filled(at) && filled(next);
  while (next !== at && (inside(next) || direction === "up" || direction === "left")) {
    if (alongRun && !filled(next)) return at;
    at = next;
    if (!alongRun && filled(at)) return at;
    next = stepFrom(sheet, merges, at, direction);
  }
  return at;
}

/** The last cell with anything in it (Ctrl+End). */
export function lastUsed(sheet: Sheet): Place {
  const used = usedBox(sheet, wholeSheet, true);
  return used ? { row: used.bottom, column: used.right } : { row: 0, column: 0 };
}
