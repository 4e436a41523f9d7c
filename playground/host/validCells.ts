/** Which cells of a set of blocks keep their data validation. */
import { columnCount, intersection, rowCount } from "../workbook/box";
import { blocksOf, type Place } from "../workbook/blocks";
import type { Box, Validation, Workbook } from "../workbook/model";
import { forEachCell } from "../workbook/read";
import { isValid } from "../workbook/validate";
import { notImplemented } from "./errors";
import type { Areas } from "./kinds";
import { validationsOf } from "./validations";

/** Blocks up to this size are looked at cell by cell, blank ones included. */
const smallBlock = 10_000;

type Visit = (valid: boolean, row: number, column: number) => void;

function visit(workbook: Workbook, areas: Areas, see: Visit): void {
  const { sheet } = areas;
  for (const validation of validationsOf(areas).validations) {
    const judge = (row: number, column: number) => see(verdict(workbook, areas, validation, row, column), row, column);
    for (const box of shared(validation.ranges, areas.boxes)) {
      if (rowCount(box) * columnCount(box) > smallBlock && !validation.ignoreBlanks) {
        throw notImplemented("Judging so many blank cells by their data validation");
      }
      if (validation.ignoreBlanks) forEachCell(sheet, box, (_cell, row, column) => judge(row, column));
      else {
        for (let row = box.top; row <= box.bottom; row++) {
          for (let column = box.left; column <= box.right; column++) judge(row, column);
        }
      }
    }
  }
}

const shared = (some: readonly Box[], others: readonly Box[]): Box[] =>
  some.flatMap((a) => others.flatMap((b) => intersection(a, b) ?? []));

function verdict(workbook: Workbook, { sheet }: Areas, validation: Validation, row: number, column: number): boolean {
  const valid = isValid(workbook, sheet, validation, row, column);
  if (valid === null) throw notImplemented("Judging a cell by a data validation with this formula");
  return valid;
}

/** For every cell that is judged whether it is valid; blank and free cells are, so at least one true unless all are judged. */
export function judged(workbook: Workbook, areas: Areas): Set<boolean> {
  const found = new Set<boolean>();
  let count = 0;
  visit(workbook, areas, (valid) => {
    found.add(valid);
    count++;
  });
  const all = areas.boxes.reduce((total, box) => total + rowCount(box) * columnCount(box), 0);
  if (count < all) found.add(true);
  return found;
}

/** The invalid cells as blocks. */
export function invalidBoxes(workbook: Workbook, areas: Areas): Box[] {
  const cells: Place[] = [];
  visit(workbook, areas, (valid, row, column) => {
    if (!valid) cells.push({ row, column });
  });
  return blocksOf(cells);
}
