/** Finds what lies over a cell quickly: a tracker has a merge in every heading row, a list of findings a link in every row. */
import { contains } from "../../workbook/box";
import type { Box } from "../../workbook/model";

export interface BoxIndex<T> {
  /** What lies over the cell; null when nothing does. */
  readonly at: (row: number, column: number) => T | null;
}

/** Blocks of more rows than this are few, and asked one by one. */
const tall = 100;

export function indexBoxes<T>(items: readonly T[], boxOf: (item: T) => Box): BoxIndex<T> {
  const byRow = new Map<number, T[]>();
  const others: T[] = [];
  for (const item of items) {
    const { top, bottom } = boxOf(item);
    if (bottom - top > tall) others.push(item);
    else for (let row = top; row <= bottom; row++) listAt(byRow, row).push(item);
  }
  return {
    at: (row, column) => {
      const isOver = (item: T) => contains(boxOf(item), row, column);
      return byRow.get(row)?.find(isOver) ?? others.find(isOver) ?? null;
    },
  };
}

function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
