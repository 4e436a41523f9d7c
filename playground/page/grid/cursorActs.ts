/** The cursor after a key, and after the add-in moved the selection. */
import { lastColumn, lastRow, sameBox, wholeSheet } from "../../workbook/box";
import { usedBox } from "../../workbook/read";
import type { Sheet } from "../../workbook/model";
import type { MoveAct, SelectAct } from "./keys";
import type { MergeIndex } from "./merges";
import { cursorAt, jumpFrom, lastUsed, selectedBox, stepFrom, type Cursor, type Place } from "./places";

/** The remembered cursor, unless the sheet's selection is another by now: then its top left. */
export function cursorOf(sheet: Sheet, remembered: Cursor | undefined): Cursor {
  const { selection } = sheet;
  if (remembered && sameBox(selectedBox(sheet, remembered), selection)) return remembered;
  return {
    anchor: { row: selection.top, column: selection.left },
    head: { row: selection.bottom, column: selection.right },
  };
}

export function cursorAfter(
  act: SelectAct,
  sheet: Sheet,
  merges: MergeIndex,
  cursor: Cursor,
  pageRows: number,
): Cursor {
  if (act.kind === "collapse") return cursorAt(cursor.anchor);
  if (act.kind === "selectAll") {
    const used = usedBox(sheet, wholeSheet, true);
    return used ? { anchor: { row: 0, column: 0 }, head: { row: used.bottom, column: used.right } } : cursor;
  }
  const from = act.extend ? cursor.head : cursor.anchor;
  const to = movedTo(act, sheet, merges, from, pageRows);
  return act.extend ? { anchor: cursor.anchor, head: to } : cursorAt(to);
}

function movedTo(act: MoveAct, sheet: Sheet, merges: MergeIndex, from: Place, pageRows: number): Place {
  switch (act.kind) {
    case "step":
      return stepFrom(sheet, merges, from, act.direction);
    case "jump":
      return jumpFrom(sheet, merges, from, act.direction);
    case "page": {
      let place = from;
      for (let count = 0; count < pageRows; count++) place = stepFrom(sheet, merges, place, act.direction);
      return place;
    }
    case "rowStart":
      return stepFrom(sheet, merges, { row: from.row, column: -1 }, "right");
    case "sheetStart":
      return { row: 0, column: 0 };
    case "sheetEnd":
      return lastUsed(sheet);
  }
}

/** A selection of whole rows or columns does not stretch the grid to Excel's last row. */
export function reachOf({ anchor, head }: Cursor): Place {
  return {
    row: head.row === lastRow ? anchor.row : Math.max(anchor.row, head.row),
    column: head.column === lastColumn ? anchor.column : Math.max(anchor.column, head.column),
  };
}
