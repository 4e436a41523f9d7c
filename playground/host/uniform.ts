/** One value for many cells: what they all have, or null when they differ, as Office.js gives formats. */
import { columnCount, rowCount } from "../workbook/box";
import type { Box, CellStyle, Sheet, Workbook } from "../workbook/model";
import { forEachCell, inheritedStyle, styleIndexAt } from "../workbook/read";
import { styleAt } from "../workbook/styles";
import type { Areas } from "./kinds";

/** Blocks up to this size are looked at cell by cell. */
const smallBlock = 10_000;

/** Indexes of the formats that occur in a block. */
function stylesIn(sheet: Sheet, box: Box): Set<number> {
  const found = new Set<number>();
  const cells = rowCount(box) * columnCount(box);
  if (cells <= smallBlock) {
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) found.add(styleIndexAt(sheet, row, column));
    }
    return found;
  }
  let filled = 0;
  forEachCell(sheet, box, (cell) => {
    found.add(cell.style);
    filled++;
  });
  if (filled === cells) return found;
  const plainRow = firstFree(box.top, box.bottom, sheet.rowStyles);
  const plainColumn = firstFree(box.left, box.right, sheet.columnStyles);
  for (const row of [...sheet.rowStyles.keys(), plainRow]) {
    for (const column of [...sheet.columnStyles.keys(), plainColumn]) {
      const inside = row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
      if (inside) found.add(inheritedStyle(sheet, row, column));
    }
  }
  return found;
}

/** A line without a format of its own; beyond the block when there is none. */
function firstFree(from: number, to: number, lines: ReadonlyMap<number, number>): number {
  let line = from;
  while (line <= to && lines.has(line)) line++;
  return line;
}

export function uniformStyle<V>(workbook: Workbook, { sheet, boxes }: Areas, pick: (style: CellStyle) => V): V | null {
  const values = new Set<V>();
  for (const box of boxes) for (const index of stylesIn(sheet, box)) values.add(pick(styleAt(workbook, index)));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** The one value of a list; null when they differ. */
export function uniform<V>(values: Iterable<V>): V | null {
  const [first, ...others] = new Set(values);
  return others.length === 0 && first !== undefined ? first : null;
}
