/** Merged areas: one cell for the grid, drawn at its top left. */
import { contains } from "../../workbook/box";
import type { Box, Sheet } from "../../workbook/model";

/** Finds the merged area over a cell quickly: a tracker has a merge in every heading row. */
export interface MergeIndex {
  /** The merged area that covers the cell; null when it is a cell by itself. */
  readonly at: (row: number, column: number) => Box | null;
}

export function indexMerges(sheet: Sheet): MergeIndex {
  const byRow = new Map<number, Box[]>();
  const tall: Box[] = [];
  for (const box of sheet.merges) {
    if (box.bottom - box.top > 100) tall.push(box);
    else for (let row = box.top; row <= box.bottom; row++) listAt(byRow, row).push(box);
  }
  return {
    at: (row, column) =>
      byRow.get(row)?.find((box) => contains(box, row, column)) ??
      tall.find((box) => contains(box, row, column)) ??
      null,
  };
}

function listAt(lists: Map<number, Box[]>, key: number): Box[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Box[] = [];
  lists.set(key, list);
  return list;
}

/** The block that a cell takes up: its merged area, or the cell alone. */
export function areaOf(merges: MergeIndex, row: number, column: number): Box {
  return merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The block grown until no merged area is cut. */
export function withWholeMerges(sheet: Sheet, box: Box): Box {
  let grown = box;
  for (;;) {
    const before = grown;
    for (const merge of sheet.merges) {
      const apart =
        merge.top > grown.bottom || merge.bottom < grown.top || merge.left > grown.right || merge.right < grown.left;
      if (apart) continue;
      grown = {
        top: Math.min(grown.top, merge.top),
        left: Math.min(grown.left, merge.left),
        bottom: Math.max(grown.bottom, merge.bottom),
        right: Math.max(grown.right, merge.right),
      };
    }
    if (
      grown.top === before.top &&
      grown.left === before.left &&
      grown.bottom === before.bottom &&
      grown.right === before.right
    ) {
      return grown;
    }
  }
}
