/** Methods of Range that copy, move, fill and weed out cells. */
import { columnCount, rowCount, sameBox, union } from "../../workbook/box";
import { copyCells, fillCells, moveCells, writeCells, type CellWrite } from "../../workbook/edits";
import { recalculate } from "../../workbook/formula/recalculate";
import type { Box, Cell, Sheet } from "../../workbook/model";
import { cellAt, styleIndexAt } from "../../workbook/read";
import { areaArgument, boxWithin } from "../areas";
import { flag, integer, isMissing, oneOf } from "../arguments";
import type { Arguments } from "../define";
import { invalidArgument, notImplemented } from "../errors";
import { guardContents, guardSheet } from "../guards";
import { kinds, type Area } from "../kinds";
import type { Session } from "../session";
import { plainValue } from "../values";

type Method = (area: Area, args: Arguments, session: Session) => unknown;

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;
const fills = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues"] as const;

export const copyFrom: Method = ({ sheet, box }, args, { workbook }) => {
  const what = isMissing(args[1]) ? "All" : oneOf(copyTypes, args[1]);
  if (what === "Link") throw notImplemented("Range.copyFrom with copyType Link");
  const from = areaArgument(workbook, sheet, args[0]);
  const copy = { what, skipBlanks: flag(args, 2), transpose: flag(args, 3) };
  const [rows, columns] = copy.transpose
    ? [columnCount(from.box), rowCount(from.box)]
    : [rowCount(from.box), columnCount(from.box)];
  recalculate(workbook);
  const written = boxWithin(box.top, box.left, box.top + rows - 1, box.left + columns - 1);
  guardContents(workbook, { sheet, boxes: [union(box, written)] });
  copyCells(workbook, from, { sheet, box }, copy);
};

const moveTo: Method = ({ sheet, box }, args, { workbook }) => {
  const to = areaArgument(workbook, sheet, args[0]);
  if (to.sheet !== sheet) throw notImplemented("Range.moveTo on another worksheet");
  const { top, left } = to.box;
  const target = boxWithin(top, left, top + rowCount(box) - 1, left + columnCount(box) - 1);
  guardContents(workbook, { sheet, boxes: [box, target] });
  moveCells(workbook, sheet, box, top, left);
};

const autoFill: Method = ({ sheet, box }, args, { workbook }) => {
  const whole = isMissing(args[0]) ? null : areaArgument(workbook, sheet, args[0]);
  if (!whole) throw notImplemented("Range.autoFill without a destination");
  const type = isMissing(args[1]) ? "FillDefault" : args[1];
  const fill = fills.find((each) => each === type);
  if (!fill) throw notImplemented(`Range.autoFill with ${String(type)}`);
  const grown = sameBox(union(box, whole.box), whole.box);
  const rows = whole.box.left === box.left && whole.box.right === box.right;
  const columns = whole.box.top === box.top && whole.box.bottom === box.bottom;
  if (whole.sheet !== sheet || !grown || (!rows && !columns)) throw invalidArgument();
  guardContents(workbook, { sheet, boxes: [whole.box] });
  fillCells(workbook, sheet, box, whole.box, fill);
};

/** Deletes rows whose values in these columns stood before, in any case; the rest moves up and leaves blank rows. */
const removeDuplicates: Method = ({ sheet, box }, args, { workbook }) => {
  guardSheet(sheet);
  const offsets = columnsOf(args[0], columnCount(box));
  const first = box.top + Number(flag(args, 1));
  recalculate(workbook);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = first; row <= box.bottom; row++) {
    const key = JSON.stringify(offsets.map((offset) => keyOf(sheet, row, box.left + offset)));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const removed = box.bottom - first + 1 - kept.length;
  if (removed > 0) writeCells(workbook, sheet, packed(sheet, box, first, kept), "cells");
  return kinds.removeDuplicatesResult.of({ removed, uniqueRemaining: kept.length });
};

const keyOf = (sheet: Sheet, row: number, column: number): unknown => {
  const value = plainValue(cellAt(sheet, row, column)?.value);
  return typeof value === "string" ? value.toLowerCase() : value;
};

function columnsOf(value: unknown, count: number): number[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return (value as readonly unknown[]).map((each) => {
    const column = integer([each]);
    if (column < 0 || column >= count) throw invalidArgument();
    return column;
  });
}

/** The kept rows one under the other from the first, blank ones after them; formats stay where they are. */
function packed(sheet: Sheet, box: Box, first: number, kept: readonly number[]): CellWrite[] {
  const writes: CellWrite[] = [];
  for (let row = first; row <= box.bottom; row++) {
    const source = kept[row - first];
    if (source === row) continue;
    for (let column = box.left; column <= box.right; column++) {
      const style = styleIndexAt(sheet, row, column);
      const cell = source === undefined ? undefined : cellAt(sheet, source, column);
      writes.push({ row, column, cell: withStyle(cell, style) });
    }
  }
  return writes;
}

const withStyle = (cell: Cell | undefined, style: number): Cell | undefined =>
  cell ? { ...cell, style } : style === 0 ? undefined : { style };

export const rangeCopying: Readonly<Record<string, Method>> = { copyFrom, moveTo, autoFill, removeDuplicates };
