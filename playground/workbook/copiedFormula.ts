import { columnIndex, columnLetters, lastColumn, lastRow } from "./box";

/**
 * Texts, quoted sheet names and what stands in brackets come first, so that nothing inside them is taken for a
 * reference; then references (a column and row, whole columns, whole rows); then any other name or number as a whole.
 */
const PIECES =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})(?![\w.])|[\w.?]+/g;

/** A formula as it reads `rows` further down and `columns` further right: references without "$" move along. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, column, fixedRow, row, fixedFrom, from, fixedTo, to, fixedTop, top, fixedEnd, end] = groups;
    if (column !== undefined && row !== undefined) {
      return joined(shiftColumn(fixedColumn, column, columns), shiftRow(fixedRow, row, rows), "");
    }
    if (from !== undefined && to !== undefined) {
      return joined(shiftColumn(fixedFrom, from, columns), shiftColumn(fixedTo, to, columns), ":");
    }
    if (top !== undefined && end !== undefined) {
      return joined(shiftRow(fixedTop, top, rows), shiftRow(fixedEnd, end, rows), ":");
    }
    return piece;
  });
}

/** A reference that has left the sheet is none. */
function joined(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? "#REF!" : first + between + second;
}

function shiftColumn(fixed = "", letters: string, by: number): string | null {
  if (fixed || by === 0) return fixed + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column <= lastColumn ? columnLetters(column) : null;
}

function shiftRow(fixed = "", digits: string, by: number): string | null {
  if (fixed || by === 0) return fixed + digits;
  const row = Number(digits) - 1 + by;
  return row >= 0 && row <= lastRow ? String(row + 1) : null;
}
