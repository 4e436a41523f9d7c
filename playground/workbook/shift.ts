/** Where blocks of cells come to stand when cells are inserted or deleted beside them. */
import type { Box } from "./model";
import { lastColumn, lastRow } from "./box";

/** Cells inserted in (or deleted from) `box`, moving what lies beyond it along one axis. */
export interface Shift {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly box: Box;
}

/** First and last row (or column) of a block, along the axis of the shift. */
export function along({ axis }: Shift, box: Box): readonly [number, number] {
  return axis === "rows" ? [box.top, box.bottom] : [box.left, box.right];
}

/** True when the block lies within the strip that moves, across the axis of the shift. */
export function isWithin({ axis, box: moved }: Shift, box: Box): boolean {
  return axis === "rows"
    ? box.left >= moved.left && box.right <= moved.right
    : box.top >= moved.top && box.bottom <= moved.bottom;
}

/** The strip of cells that move, with the inserted or deleted block at its head. */
export function strip({ axis, box }: Shift): Box {
  return axis === "rows" ? { ...box, bottom: lastRow } : { ...box, right: lastColumn };
}

/** Where a row (or column) goes; null when it is deleted. */
export function lineAfter(shift: Shift, line: number): number | null {
  const [from, to] = along(shift, shift.box);
  if (line < from) return line;
  if (shift.kind === "insert") return line + (to - from + 1);
  return line <= to ? null : line - (to - from + 1);
}

/** Where a block goes: moved, grown or shrunk; the same when it is not wholly in the strip; null when all of it is deleted. */
export function boxAfter(shift: Shift, box: Box): Box | null {
  if (!isWithin(shift, box)) return box;
  const [from, to] = along(shift, shift.box);
  const [first, last] = along(shift, box);
  const count = to - from + 1;
  const end = shift.axis === "rows" ? lastRow : lastColumn;
  const reaches = last === end && first === 0;
  if (reaches) return box;
  const moved =
    shift.kind === "insert"
      ? [first >= from ? first + count : first, last >= from ? Math.min(last + count, end) : last]
      : [first <= from ? first : Math.max(from, first - count), last < from ? last : Math.max(from - 1, last - count)];
  const [start = 0, finish = 0] = moved;
  if (start > finish || start > end) return null;
  return shift.axis === "rows" ? { ...box, top: start, bottom: finish } : { ...box, left: start, right: finish };
}
