import { columnIndex, columnLetters, lastColumn, lastRow } from "./box";

/**
 * Texts, quoted sheet names and things in brackets first, so that nothing inside them is taken for a reference; then
 * names and functions (a letter run with more than a reference has), then references.
 */
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\w.(!])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(!])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\w.])|[\w.\\?]+/g;

/** A formula as it reads `rows` further down and `columns` further right: references without "$" move along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece) => {
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/.exec(piece);
    if (cell) {
      const column = shiftColumn(cell[1] ?? "", cell[2] ?? "", columns);
      const row = shiftRow(cell[3] ?? "", cell[4] ?? "", rows);
      return column === null || row === null ? "#REF!" : column + row;
    }
    const whole = /^(\$?)([A-Za-z]{1,3}|[0-9]{1,7}):(\$?)([A-Za-z]{1,3}|[0-9]{1,7})$/.exec(piece);
    if (!whole) return piece;
    const shift = /[0-9]/.test(whole[2] ?? "")
      ? (fixed: string, at: string) => shiftRow(fixed, at, rows)
      : (fixed: string, at: string) => shiftColumn(fixed, at, columns);
    const first = shift(whole[1] ?? "", whole[2] ?? "");
    const second = shift(whole[3] ?? "", whole[4] ?? "");
    return first === null || second === null ? "#REF!" : `${first}:${second}`;
  });
}

function shiftColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed || by === 0) return fixed + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column <= lastColumn ? columnLetters(column) : null;
}

function shiftRow(fixed: string, digits: string, by: number): string | null {
  if (fixed || by === 0) return fixed + digits;
  const row = Number(digits) - 1 + by;
  return row >= 0 && row <= lastRow ? String(row + 1) : null;
}
