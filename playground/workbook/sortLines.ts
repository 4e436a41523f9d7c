/** Sorting the rows (or columns) of a block: cells move with their formats; formulas read as if they had been copied. */
import type { Box, Cell, Scalar, Sheet, Workbook } from "./model";
import { blocksOf } from "./blocks";
import { writeCells, type CellWrite } from "./cellEdits";
import { copiedFormula } from "./copiedFormula";
import { notice } from "./journal";
import { cellAt, styleIndexAt } from "./read";
import { styleAt } from "./styles";

export interface SortKey {
  /** Column (or row) counted from the first of the block. */
  readonly offset: number;
  readonly ascending: boolean;
  /** By value; or cells of this fill or font colour first. */
  readonly by: { readonly kind: "value" } | { readonly kind: "fill" | "font"; readonly color: string };
  /** Text that reads as a number counts as one. */
  readonly textAsNumber: boolean;
}

export interface Sort {
  readonly keys: readonly SortKey[];
  readonly matchCase: boolean;
  readonly axis: "rows" | "columns";
}

export function sortLines(workbook: Workbook, sheet: Sheet, box: Box, { keys, matchCase, axis }: Sort): void {
  const rows = axis === "rows";
  const [from, to] = rows ? [box.top, box.bottom] : [box.left, box.right];
  const lines = Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  const keyCell = (line: number, offset: number) =>
    rows ? ([line, box.left + offset] as const) : ([box.top + offset, line] as const);
  const order = [...lines].sort((a, b) => {
    for (const key of keys) {
      const difference = compare(workbook, sheet, keyCell(a, key.offset), keyCell(b, key.offset), key, matchCase);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const writes = order.flatMap((line, index) => {
    const target = from + index;
    if (line === target) return [];
    return moveLine(sheet, box, line, target, rows);
  });
  writeCells(workbook, sheet, writes, "cells");
  const moved = order.flatMap((line, index) => (line === from + index ? [] : [from + index]));
  if (moved.length === 0) return;
  const boxes = blocksOf(moved.map((row) => ({ row, column: 0 }))).map(({ top, bottom }) =>
    rows ? { ...box, top, bottom } : { ...box, left: top, right: bottom },
  );
  notice(workbook, { kind: "sorted", sheet: sheet.id, axis, boxes });
}

function moveLine(sheet: Sheet, box: Box, line: number, target: number, rows: boolean): CellWrite[] {
  const [from, to] = rows ? [box.left, box.right] : [box.top, box.bottom];
  return Array.from({ length: to - from + 1 }, (_none, index): CellWrite => {
    const across = from + index;
    const cell = rows ? placed(sheet, line, across) : placed(sheet, across, line);
    const moved = cell?.formula === undefined ? cell : { ...cell, formula: copy(cell.formula, target - line, rows) };
    return rows ? { row: target, column: across, cell: moved } : { row: across, column: target, cell: moved };
  });
}

const copy = (formula: string, by: number, rows: boolean): string =>
  `=${rows ? copiedFormula(formula.slice(1), by, 0) : copiedFormula(formula.slice(1), 0, by)}`;

function placed(sheet: Sheet, row: number, column: number): Cell | undefined {
  const style = styleIndexAt(sheet, row, column);
  return cellAt(sheet, row, column) ?? (style === 0 ? undefined : { style });
}

type At = readonly [row: number, column: number];

function compare(workbook: Workbook, sheet: Sheet, a: At, b: At, key: SortKey, matchCase: boolean): number {
  if (key.by.kind !== "value") {
    const { kind, color } = key.by;
    const has = ([row, column]: At) => {
      const style = styleAt(workbook, styleIndexAt(sheet, row, column));
      return (kind === "fill" ? style.fill : style.font.color) === color;
    };
    return (Number(has(b)) - Number(has(a))) * (key.ascending ? 1 : -1);
  }
  const [x, y] = [cellAt(sheet, ...a)?.value, cellAt(sheet, ...b)?.value];
  if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
  const difference = compareValues(read(x, key), read(y, key), matchCase);
  return key.ascending ? difference : -difference;
}

function read(value: Scalar, { textAsNumber }: SortKey): Scalar {
  if (!textAsNumber || typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

/** Numbers before text, then booleans, then errors; text by the alphabet, and with `matchCase` small letters first. */
export function compareValues(a: Scalar, b: Scalar, matchCase: boolean): number {
  const rank = (value: Scalar) => ["number", "string", "boolean", "object"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return matchCase ? withCase(a, b) : withoutCase(a, b);
  return typeof a === "boolean" ? Number(a) - Number(b) : 0;
}

const collator = new Intl.Collator("en-GB", { sensitivity: "base" });
const caseCollator = new Intl.Collator("en-GB", { sensitivity: "variant", caseFirst: "lower" });
const withoutCase = (a: string, b: string) => collator.compare(a, b);
const withCase = (a: string, b: string) => caseCollator.compare(a, b);
