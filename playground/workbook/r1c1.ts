/** Formulas in R1C1 notation: `R2C3` is a cell, `R[-1]C` one counted from the cell with the formula. */
import { columnLetters, lastColumn, lastRow, parseBox } from "./box";

/** A text literal, a sheet's quoted name, a reference of rows and columns, or one other word or character. */
const relative =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\d_(.])|[\p{L}\d_.]+|[\s\S]/giu;

/** The formula as it stands in a cell at this place in A1 notation; null when it leads off the sheet. */
export function fromR1C1(formula: string, row: number, column: number): string | null {
  let isOff = false as boolean;
  const text = formula.replace(relative, (piece, rows?: string, columns?: string) => {
    if (rows === undefined || columns === undefined) return piece;
    const r = line(rows, row);
    const c = line(columns, column);
    isOff ||= r.at < 0 || r.at > lastRow || c.at < 0 || c.at > lastColumn;
    return isOff ? piece : `${c.dollar}${columnLetters(c.at)}${r.dollar}${r.at + 1}`;
  });
  return isOff ? null : text;
}

/** "[-1]" counts from here, "3" is the third, "" is here. */
function line(text: string, here: number): { readonly at: number; readonly dollar: "" | "$" } {
  if (text === "") return { at: here, dollar: "" };
  if (text.startsWith("[")) return { at: here + Number(text.slice(1, -1)), dollar: "" };
  return { at: Number(text) - 1, dollar: "$" };
}

const absolute =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\d_(.!])|[\p{L}\d_.]+|[\s\S]/giu;

/** The formula of a cell at this place in R1C1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(absolute, (piece, dollar?: string, letters?: string, rowDollar?: string, digits?: string) => {
    const cell = letters === undefined || digits === undefined ? null : parseBox(`${letters}${digits}`);
    if (!cell) return piece;
    return `R${counted(cell.top, row, rowDollar === "$")}C${counted(cell.left, column, dollar === "$")}`;
  });
}

function counted(at: number, here: number, isFixed: boolean): string {
  if (isFixed) return String(at + 1);
  return at === here ? "" : `[${at - here}]`;
}
