/** Edits of cells: values and formats. */
import type { Box, Cell, CellStyle, Scalar, Sheet, TextRun, Workbook } from "./model";
import { isEntireColumn, isEntireRow } from "./box";
import { noteFormula } from "./formulaCells";
import { notice, perform } from "./journal";
import { cellAt, forEachCell, inheritedStyle, styleIndexAt } from "./read";
import { restyle } from "./styles";

/** What stands in a cell, without its format. All undefined: nothing. */
export interface CellContent {
  readonly value?: Scalar;
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  readonly quotePrefix?: boolean;
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

/** Puts a cell (or nothing) in its place and marks it for saving. */
function put(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
  const marked = sheet.changedCells.get(row);
  if (marked) marked.add(column);
  else sheet.changedCells.set(row, new Set([column]));
  if (cell?.formula !== undefined) noteFormula(sheet, row, column);
  const cells = sheet.rows.get(row);
  if (cell) {
    if (cells) cells.set(column, cell);
    else sheet.rows.set(row, new Map([[column, cell]]));
  } else if (cells?.delete(column) && cells.size === 0) sheet.rows.delete(row);
}

function boxOf(writes: readonly CellWrite[]): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  // Not with Math.min: looking it up for every cell takes longer than all else here.
  for (const { row, column } of writes) {
    if (row < top) top = row;
    if (column < left) left = column;
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  return { top, left, bottom, right };
}

/** Writes cells of one sheet as one step. */
export function writeCells(
  workbook: Workbook,
  sheet: Sheet,
  writes: readonly CellWrite[],
  kind: "cells" | "formats",
): void {
  if (writes.length === 0) return;
  const box = boxOf(writes);
  const before = writes.map(({ row, column }) => cellAt(sheet, row, column));
  const single = writes.length === 1 ? { before: before[0]?.value, after: writes[0]?.cell?.value } : null;
  const swapped = single && { before: single.after, after: single.before };
  const changed: { row: number; column: number; from: string | undefined; to: string | undefined }[] = [];
  // A format changes no formula.
  (kind === "formats" ? [] : writes).forEach(({ row, column, cell }, index) => {
    const [from, to] = [before[index]?.formula, cell?.formula];
    if (from !== to) changed.push({ row, column, from, to });
  });
  const formulas = changed.map(({ row, column, from }) => ({ row, column, before: from }));
  const undone = changed.map(({ row, column, to }) => ({ row, column, before: to }));
  const about = (change: typeof single, changes: typeof formulas) =>
    kind === "cells"
      ? { kind, sheet: sheet.id, box, single: change, formulas: changes }
      : { kind, sheet: sheet.id, box };
  perform(workbook, {
    redo: () => writes.forEach(({ row, column, cell }) => put(sheet, row, column, cell)),
    undo: () => writes.forEach(({ row, column }, index) => put(sheet, row, column, before[index])),
    done: about(single, formulas),
    undone: about(swapped, undone),
  });
}

/** The cell with new content; undefined when nothing is left that its row or column does not give it. */
function withContent(sheet: Sheet, row: number, column: number, content: CellContent, style: number): Cell | undefined {
  const empty = content.value === undefined && content.formula === undefined;
  if (empty && style === inheritedStyle(sheet, row, column)) return undefined;
  return { ...content, style };
}

export interface ContentWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  /** A number format that comes with the value, as "1/2" typed becomes a date. */
  readonly numberFormat?: string;
}

/** Writes values or formulas as one step; formats stay, unless the value brings a number format. */
export function setContents(workbook: Workbook, sheet: Sheet, writes: readonly ContentWrite[]): void {
  const cells = writes.map(({ row, column, content, numberFormat }) => {
    const own = styleIndexAt(sheet, row, column);
    const style = numberFormat === undefined ? own : restyle(workbook, own, { numberFormat });
    return { row, column, cell: withContent(sheet, row, column, content, style) };
  });
  writeCells(workbook, sheet, cells, "cells");
}

/** One cell's value, as text, number, boolean or error: never read as a formula. undefined empties it. */
export function setValue(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: Scalar | undefined,
): void {
  setContents(workbook, sheet, [{ row, column, content: value === undefined ? {} : { value } }]);
}

/** A formula's new result: saved and shown, but no edit of anybody's. */
export function setResult(workbook: Workbook, sheet: Sheet, row: number, column: number, value: Scalar): void {
  const cell = cellAt(sheet, row, column);
  if (!cell) return;
  put(sheet, row, column, { ...cell, value });
  notice(workbook, {
    kind: "recalculated",
    sheet: sheet.id,
    box: { top: row, left: column, bottom: row, right: column },
  });
}

/** Empties a block, keeping its formats. */
export function clearContents(workbook: Workbook, sheet: Sheet, box: Box): void {
  const writes: CellWrite[] = [];
  forEachCell(sheet, box, (cell, row, column) => {
    if (cell.value === undefined && cell.formula === undefined) return;
    writes.push({ row, column, cell: withContent(sheet, row, column, {}, cell.style) });
  });
  writeCells(workbook, sheet, writes, "cells");
}

/** Changes the format of a block: `change` gets each style that occurs and gives what to change of it. */
export function formatCells(
  workbook: Workbook,
  sheet: Sheet,
  box: Box,
  change: (style: CellStyle) => Partial<CellStyle>,
): void {
  const known = new Map<number, number>();
  restyleCells(workbook, sheet, box, (index) => {
    const style = workbook.styles[index];
    if (!style) return index;
    const restyled = known.get(index) ?? restyle(workbook, index, change(style));
    known.set(index, restyled);
    return restyled;
  });
}

/** Gives cells number formats, each its own; null leaves a cell's as it is. */
export function setNumberFormats(
  workbook: Workbook,
  sheet: Sheet,
  box: Box,
  formatAt: (row: number, column: number) => string | null,
): void {
  const known = new Map<string, number>();
  restyleCells(workbook, sheet, box, (index, row, column) => {
    const numberFormat = formatAt(row, column);
    if (numberFormat === null) return index;
    const key = `${index} ${numberFormat}`;
    const restyled = known.get(key) ?? restyle(workbook, index, { numberFormat });
    known.set(key, restyled);
    return restyled;
  });
}

function restyleCells(
  workbook: Workbook,
  sheet: Sheet,
  box: Box,
  restyled: (index: number, row: number, column: number) => number,
): void {
  const writes: CellWrite[] = [];
  const write = (row: number, column: number) => {
    const cell = cellAt(sheet, row, column);
    const style = restyled(styleIndexAt(sheet, row, column), row, column);
    if (!cell || cell.style !== style) writes.push({ row, column, cell: { ...cell, style } });
  };
  if (!isEntireColumn(box) && !isEntireRow(box)) {
    for (let row = box.top; row <= box.bottom; row++) {
      const cells = sheet.rows.get(row);
      for (let column = box.left; column <= box.right; column++) {
        const cell = cells?.get(column);
        const style = restyled(cell?.style ?? inheritedStyle(sheet, row, column), row, column);
        if (cell?.style !== style) writes.push({ row, column, cell: cell ? { ...cell, style } : { style } });
      }
    }
    writeCells(workbook, sheet, writes, "formats");
    return;
  }
  forEachCell(sheet, box, (_cell, row, column) => write(row, column));
  if (isEntireColumn(box)) {
    for (const row of sheet.rowStyles.keys()) {
      for (let column = box.left; column <= box.right; column++) if (!cellAt(sheet, row, column)) write(row, column);
    }
  } else {
    for (const column of sheet.columnStyles.keys()) {
      for (let row = box.top; row <= box.bottom; row++) if (!cellAt(sheet, row, column)) write(row, column);
    }
  }
  writeCells(workbook, sheet, writes, "formats");
  const lines = isEntireColumn(box) ? sheet.columnStyles : sheet.rowStyles;
  const [from, to] = isEntireColumn(box) ? [box.left, box.right] : [box.top, box.bottom];
  const entries: [number, number][] = [];
  for (let line = from; line <= to; line++) entries.push([line, restyled(lines.get(line) ?? 0, line, line)]);
  setLineStyles(workbook, sheet, lines, entries, box);
}

/** Sets (or, with undefined, takes away) the formats of whole rows or columns. */
function setLineStyles(
  workbook: Workbook,
  sheet: Sheet,
  lines: Map<number, number>,
  entries: readonly (readonly [number, number | undefined])[],
  box: Box,
): void {
  if (entries.length === 0) return;
  const before = entries.map(([line]) => [line, lines.get(line)] as const);
  const aspect = lines === sheet.columnStyles ? "columns" : "rows";
  const about = { kind: "formats", sheet: sheet.id, box } as const;
  const apply = (values: readonly (readonly [number, number | undefined])[]) => {
    sheet.changedAspects.add(aspect);
    for (const [line, style] of values) {
      if (style === undefined) lines.delete(line);
      else lines.set(line, style);
    }
  };
  perform(workbook, { redo: () => apply(entries), undo: () => apply(before), done: about, undone: about });
}

/** Takes every format of a block away, as Clear formats does; values stay. */
export function clearFormats(workbook: Workbook, sheet: Sheet, box: Box): void {
  const cleared = (lines: Map<number, number>, from: number, to: number) =>
    [...lines.keys()].filter((line) => line >= from && line <= to).map((line) => [line, undefined] as const);
  if (isEntireRow(box))
    setLineStyles(workbook, sheet, sheet.rowStyles, cleared(sheet.rowStyles, box.top, box.bottom), box);
  if (isEntireColumn(box)) {
    setLineStyles(workbook, sheet, sheet.columnStyles, cleared(sheet.columnStyles, box.left, box.right), box);
  }
  const writes: CellWrite[] = [];
  forEachCell(sheet, box, ({ style, ...content }, row, column) => {
    if (style !== 0) writes.push({ row, column, cell: withContent(sheet, row, column, content, 0) });
  });
  writeCells(workbook, sheet, writes, "formats");
}
