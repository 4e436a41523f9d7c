/** Runs every formula and name of the workbook through a rewriting: a sheet is renamed or deleted, or cells move. */
import type { Workbook } from "./model";
import { wholeSheet } from "./box";
import { writeCells, type CellWrite } from "./cellEdits";
import { forEachCell } from "./read";
import { changeName } from "./workbookEdits";

/** @param rewrite gets the formula and the name of the sheet that it stands on; "" for a workbook's name. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, own: string) => string): void {
  for (const sheet of workbook.sheets) {
    const writes: CellWrite[] = [];
    forEachCell(sheet, wholeSheet, (cell, row, column) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula, sheet.name);
      if (formula !== cell.formula) writes.push({ row, column, cell: { ...cell, formula } });
    });
    writeCells(workbook, sheet, writes, "cells");
  }
  for (const name of workbook.names) {
    const formula = rewrite(name.formula, "");
    if (formula !== name.formula) changeName(workbook, name, { formula });
  }
}
