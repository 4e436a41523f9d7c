/** Blocks of cells and their addresses: "A1", "B2:D9", "A:C", "3:5", "'Q2 2013-14'!A1". Rows and columns are zero-based. */
import type { Box } from "./model";

/** Excel's sheet: 1,048,576 rows and 16,384 columns. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

export const wholeSheet: Box = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowCount = (box: Box): number => box.bottom - box.top + 1;
export const columnCount = (box: Box): number => box.right - box.left + 1;
export const isEntireRow = (box: Box): boolean => box.left === 0 && box.right === lastColumn;
export const isEntireColumn = (box: Box): boolean => box.top === 0 && box.bottom === lastRow;

export function contains(box: Box, row: number, column: number): boolean {
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
}

export function intersection(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The smallest block that holds both. */
export function union(a: Box, b: Box): Box {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const sameBox = (a: Box, b: Box): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const letters: string[] = [];

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  let made = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    made = String.fromCharCode(65 + ((rest - 1) % 26)) + made;
  }
  letters[column] = made;
  return made;
}

/** Zero-based column of "A" or "xfd". */
export function columnIndex(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** "B9". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "B2:D9"; "B2" for one cell; "A:C" and "3:5" for whole columns and rows; "1:1048576" for the whole sheet. */
export function boxAddress(box: Box): string {
  if (isEntireRow(box)) return `${box.top + 1}:${box.bottom + 1}`;
  if (isEntireColumn(box)) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  const first = cellAddress(box.top, box.left);
  const last = cellAddress(box.bottom, box.right);
  return first === last ? first : `${first}:${last}`;
}

/** As `boxAddress`, with dollars: "$B$2:$D$9". */
export function absoluteAddress(box: Box): string {
  return boxAddress(box)
    .replace(/[A-Z]+/g, "$$$&")
    .replace(/\d+/g, "$$$&");
}

const cellPattern = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const columnPattern = /^\$?([A-Z]{1,3})$/i;
const rowPattern = /^\$?([1-9]\d{0,6})$/;

type Corner = { readonly row: number | null; readonly column: number | null };

function parseCorner(text: string): Corner | null {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? "") };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnIndex(column[1] ?? "") };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

/** The block of "A1", "$B$2:D9", "A:C" or "3:5" (no sheet name); null when the text is no address. */
export function parseBox(address: string): Box | null {
  const parts = address.split(":");
  if (parts.length > 2) return null;
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 2 ? parseCorner(parts[1] ?? "") : first;
  if (!first || !last) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const box: Box = {
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.column ?? 0, last.column ?? 0),
    bottom: first.row === null ? lastRow : Math.max(first.row, last.row ?? 0),
    right: first.column === null ? lastColumn : Math.max(first.column, last.column ?? 0),
  };
  return box.bottom > lastRow || box.right > lastColumn ? null : box;
}

/** The sheet's name as a formula writes it: quoted unless it is a plain word that cannot be taken for a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_\u00C0-\u024F][\w.\u00C0-\u024F]*$/.test(name);
  const looksLikeCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);
  return plain && !looksLikeCell ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Q2 2013-14'!A1:B2" into its sheet name (null without one) and the rest. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return { sheet: null, rest: address };
  const name = address.slice(0, bang);
  const quoted = name.length > 1 && name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(bang + 1) };
}
