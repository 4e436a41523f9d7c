/** Merged areas: one cell for the grid, drawn at its top left. */
import { intersection, sameBox, union } from "../../workbook/box";
import type { Box, Sheet } from "../../workbook/model";
import { indexBoxes, type BoxIndex } from "./boxIndex";

/** Finds the merged area over a cell. */
export type MergeIndex = BoxIndex<Box>;

export const indexMerges = (sheet: Sheet): MergeIndex => indexBoxes(sheet.merges, (box) => box);

/** The block that a cell takes up: its merged area, or the cell alone. */
export function areaOf(merges: MergeIndex, row: number, column: number): Box {
  return merges.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
}

/** The block grown until no merged area is cut. */
export function withWholeMerges(sheet: Sheet, box: Box): Box {
  let grown = box;
  for (;;) {
    const before = grown;
    for (const merge of sheet.merges) if (intersection(merge, grown)) grown = union(grown, merge);
    if (sameBox(grown, before)) return grown;
  }
}
