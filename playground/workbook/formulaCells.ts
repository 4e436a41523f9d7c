/** Where a sheet's formulas are, so that an edit need not look at every cell. */
import type { Sheet } from "./model";
import { wholeSheet } from "./box";
import { cellAt, forEachCell } from "./read";

/** Row -> columns; made at the first question, kept up to date by `noteFormula`. */
const known = new WeakMap<Sheet, Map<number, Set<number>>>();

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The formulas of a sheet. */
export function formulaCells(sheet: Sheet): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const [row, columns] of known.get(sheet) ?? look(sheet)) {
    for (const column of columns) {
      const formula = cellAt(sheet, row, column)?.formula;
      if (formula !== undefined) found.push({ row, column, formula });
    }
  }
  return found;
}

function look(sheet: Sheet): Map<number, Set<number>> {
  const rows = new Map<number, Set<number>>();
  known.set(sheet, rows);
  forEachCell(sheet, wholeSheet, (cell, row, column) => {
    if (cell.formula !== undefined) noteFormula(sheet, row, column);
  });
  return rows;
}

/** A formula now stands in this cell. One that is gone needs no note. */
export function noteFormula(sheet: Sheet, row: number, column: number): void {
  const rows = known.get(sheet);
  if (!rows) return;
  const columns = rows.get(row);
  if (columns) columns.add(column);
  else rows.set(row, new Set([column]));
}
