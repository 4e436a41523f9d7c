/** AutoFill: what Excel writes when the handle of a block is dragged down, up, left or right. */
import type { Box, Cell, Scalar, Sheet, Workbook } from "./model";
import { writeCells, type CellWrite } from "./cellEdits";
import { copiedFormula } from "./copiedFormula";
import { monthNames, weekdayNames } from "./dates";
import { cellAt, styleIndexAt } from "./read";
import { styleAt } from "./styles";

export type Fill = "FillDefault" | "FillCopy" | "FillSeries" | "FillFormats" | "FillValues";

/** Fills the part of `whole` that lies beyond `from`; `whole` holds `from` and grows along one axis. */
export function fillCells(workbook: Workbook, sheet: Sheet, from: Box, whole: Box, fill: Fill): void {
  const down = whole.top !== from.top || whole.bottom !== from.bottom;
  const writes: CellWrite[] = [];
  const [first, last] = down ? [from.left, from.right] : [from.top, from.bottom];
  for (let across = first; across <= last; across++) {
    writes.push(...fillLine(workbook, sheet, line(from, down), line(whole, down), across, down, fill));
  }
  writeCells(workbook, sheet, writes, fill === "FillFormats" ? "formats" : "cells");
}

type Line = readonly [from: number, to: number];
const line = (box: Box, down: boolean): Line => (down ? [box.top, box.bottom] : [box.left, box.right]);

function fillLine(
  workbook: Workbook,
  sheet: Sheet,
  [from, to]: Line,
  [start, end]: Line,
  across: number,
  down: boolean,
  fill: Fill,
): CellWrite[] {
  const at = (along: number) => (down ? { row: along, column: across } : { row: across, column: along });
  const size = to - from + 1;
  const sources = Array.from({ length: size }, (_none, index) => {
    const { row, column } = at(from + index);
    return { cell: cellAt(sheet, row, column), style: styleIndexAt(sheet, row, column) };
  });
  const isDate = sources.some(({ style }) =>
    /[dmy]/i.test(styleAt(workbook, style).numberFormat.replace(/"[^"]*"|\[[^\]]*\]|general/gi, "")),
  );
  const next =
    fill === "FillCopy" || fill === "FillFormats"
      ? null
      : series(
          sources.map(({ cell }) => cell),
          fill,
          isDate,
        );
  const writes: CellWrite[] = [];
  for (let along = start; along <= end; along++) {
    if (along >= from && along <= to) continue;
    const steps = along - from;
    const source = sources[((steps % size) + size) % size];
    if (!source) continue;
    const own = cellAt(sheet, at(along).row, at(along).column);
    const style = fill === "FillValues" ? styleIndexAt(sheet, at(along).row, at(along).column) : source.style;
    if (fill === "FillFormats") writes.push({ ...at(along), cell: { ...own, style } });
    else
      writes.push({
        ...at(along),
        cell: { ...content(source.cell, next, steps, steps - (((steps % size) + size) % size), down), style },
      });
  }
  return writes;
}

/** Formulas move along; texts and numbers go on with their series, or repeat. */
function content(
  cell: Cell | undefined,
  next: ((step: number) => Scalar | undefined) | null,
  step: number,
  moved: number,
  down: boolean,
): Omit<Cell, "style"> {
  if (cell?.formula !== undefined) {
    const formula = down
      ? copiedFormula(cell.formula.slice(1), moved, 0)
      : copiedFormula(cell.formula.slice(1), 0, moved);
    return { formula: `=${formula}`, ...(cell.value !== undefined && { value: cell.value }) };
  }
  const value = next ? next(step) : cell?.value;
  if (value !== undefined && next) return { value };
  if (!cell) return {};
  const { style: _style, ...rest } = cell;
  return rest;
}

/**
 * How the series goes on, by steps from its first cell; null where cells repeat. One number repeats (unless a series is
 * asked for, or it is a date), several go on in a line; "Q1", "Monday" and "Jan" count on, and so do "Q1" and "Q2".
 */
function series(cells: readonly (Cell | undefined)[], fill: Fill, isDate: boolean): ((step: number) => Scalar) | null {
  const values = cells.map((cell) => cell?.value);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) {
    if (numbers.length === 1 && fill !== "FillSeries" && !isDate) return null;
    return trend(numbers);
  }
  const [first] = values;
  const next = typeof first === "string" ? (named(first) ?? numbered(first)) : null;
  return next !== null && values.every((value, step) => value === next(step)) ? next : null;
}

/** The straight line through the numbers; through one, with step 1. */
function trend(numbers: readonly number[]): (step: number) => number {
  const [first = 0] = numbers;
  const count = numbers.length;
  if (count === 1) return (step) => first + step;
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((total, each) => total + each, 0) / count;
  const spread = numbers.reduce((total, _each, index) => total + (index - middle) ** 2, 0);
  const slope = numbers.reduce((total, each, index) => total + (index - middle) * (each - mean), 0) / spread;
  return (step) => Math.round((mean + slope * (step - middle)) * 1e10) / 1e10;
}

function named(text: string): ((step: number) => string) | null {
  const short = (names: readonly string[]) => names.map((name) => name.slice(0, 3));
  for (const names of [monthNames, short(monthNames), weekdayNames, short(weekdayNames)]) {
    const index = names.findIndex((name) => name.toLowerCase() === text.toLowerCase());
    const size = names.length;
    if (index >= 0) return (step) => names[(((index + step) % size) + size) % size] ?? text;
  }
  return null;
}

/** "Q1" and "Week 9" count on; a quarter begins again after the fourth. */
function numbered(text: string): ((step: number) => string) | null {
  const parts = /^(.*?)(\d{1,9})$/.exec(text);
  if (!parts) return null;
  const [, before = "", digits = ""] = parts;
  const start = Number(digits);
  if (/^(?:q|qtr|quarter) ?$/i.test(before) && start >= 1 && start <= 4) {
    return (step) => `${before}${((((start - 1 + step) % 4) + 4) % 4) + 1}`;
  }
  return (step) => before + String(Math.abs(start + step)).padStart(digits.startsWith("0") ? digits.length : 1, "0");
}
