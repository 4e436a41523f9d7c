/** Methods of Range that give another block. */
import { columnCount, intersection, lastColumn, lastRow, rowCount, union } from "../../workbook/box";
import type { Box } from "../../workbook/model";
import { usedBox } from "../../workbook/read";
import { areaArgument, boxWithin } from "../areas";
import { flag, integer, optionalInteger } from "../arguments";
import type { Arguments } from "../define";
import { invalidArgument, itemNotFound } from "../errors";
import { kinds, type Area, type Handle } from "../kinds";
import type { Session } from "../session";

type Method = (area: Area, args: Arguments, session: Session) => Handle | null;

/** A method that moves the edges; off the sheet is refused. */
function moved(
  move: (box: Box, args: Arguments) => readonly [top: number, left: number, bottom: number, right: number],
): Method {
  return ({ sheet, box }, args) => {
    const [top, left, bottom, right] = move(box, args);
    if (bottom < top || right < left) throw invalidArgument();
    return kinds.range.of({ sheet, box: boxWithin(top, left, bottom, right) });
  };
}

function overlap({ sheet, box }: Area, args: Arguments, { workbook }: Session): Handle | null {
  const other = areaArgument(workbook, sheet, args[0]);
  const both = other.sheet === sheet ? intersection(box, other.box) : null;
  return both && kinds.range.of({ sheet, box: both });
}

function used({ sheet, box }: Area, args: Arguments): Handle | null {
  const found = usedBox(sheet, box, flag(args));
  return found && kinds.range.of({ sheet, box: found });
}

export const rangeNeighbours: Readonly<Record<string, Method>> = {
  getCell: moved((box, args) => {
    const [row, column] = [box.top + integer(args), box.left + integer(args, 1)];
    return [row, column, row, column];
  }),
  getRow: moved((box, args) => {
    const row = box.top + integer(args);
    return [row, box.left, row, box.right];
  }),
  getColumn: moved((box, args) => {
    const column = box.left + integer(args);
    return [box.top, column, box.bottom, column];
  }),
  getOffsetRange: moved((box, args) => {
    const [rows, columns] = [integer(args), integer(args, 1)];
    return [box.top + rows, box.left + columns, box.bottom + rows, box.right + columns];
  }),
  /** The corner may move past the other one: Microsoft's samples (patterns) draw a line leftwards so. */
  getResizedRange: moved(({ top, left, bottom, right }, args) => {
    const [row, column] = [bottom + integer(args), right + integer(args, 1)];
    return [Math.min(top, row), Math.min(left, column), Math.max(top, row), Math.max(left, column)];
  }),
  getAbsoluteResizedRange: moved((box, args) => [
    box.top,
    box.left,
    box.top + integer(args) - 1,
    box.left + integer(args, 1) - 1,
  ]),
  getRowsBelow: moved((box, args) => {
    const count = optionalInteger(args) || 1;
    return count > 0
      ? [box.bottom + 1, box.left, box.bottom + count, box.right]
      : [box.bottom + 1 + count, box.left, box.bottom, box.right];
  }),
  getRowsAbove: moved((box, args) => {
    const count = optionalInteger(args) || 1;
    return count > 0
      ? [box.top - count, box.left, box.top - 1, box.right]
      : [box.top, box.left, box.top - 1 - count, box.right];
  }),
  getColumnsAfter: moved((box, args) => {
    const count = optionalInteger(args) || 1;
    return count > 0
      ? [box.top, box.right + 1, box.bottom, box.right + count]
      : [box.top, box.right + 1 + count, box.bottom, box.right];
  }),
  getColumnsBefore: moved((box, args) => {
    const count = optionalInteger(args) || 1;
    return count > 0
      ? [box.top, box.left - count, box.bottom, box.left - 1]
      : [box.top, box.left, box.bottom, box.left - 1 - count];
  }),
  getLastCell: moved((box) => [box.bottom, box.right, box.bottom, box.right]),
  getLastRow: moved((box) => [box.bottom, box.left, box.bottom, box.right]),
  getLastColumn: moved((box) => [box.top, box.right, box.bottom, box.right]),
  getEntireRow: moved((box) => [box.top, 0, box.bottom, lastColumn]),
  getEntireColumn: moved((box) => [0, box.left, lastRow, box.right]),
  getBoundingRect: ({ sheet, box }, args, { workbook }) => {
    const other = areaArgument(workbook, sheet, args[0]);
    if (other.sheet !== sheet) throw invalidArgument();
    return kinds.range.of({ sheet, box: union(box, other.box) });
  },
  getIntersection: (area, args, session) => {
    const range = overlap(area, args, session);
    if (!range) throw itemNotFound();
    return range;
  },
  getIntersectionOrNullObject: overlap,
  getUsedRange: (area, args) => {
    const range = used(area, args);
    if (!range) throw itemNotFound();
    return range;
  },
  getUsedRangeOrNullObject: used,
};

/** Rows and columns of a block, as `_ValidateArraySize` asks before a large array is sent in parts. */
export const hasSize = (box: Box, rows: unknown, columns: unknown): boolean =>
  rows === rowCount(box) && columns === columnCount(box);
