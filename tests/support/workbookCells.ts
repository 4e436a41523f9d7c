/** An opened .xlsx workbook as the cells that reading starts from, without Office: for tests of the pure core. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { boxAddress } from "../../playground/workbook/box";
import type { Cell, Sheet, Workbook } from "../../playground/workbook/model";
import { styleAt } from "../../playground/workbook/styles";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { readHead } from "../../src/excel/read/head";
import { cellAddress } from "../../src/workbook/address";
import type { SheetCells, WorkbookCells } from "../../src/workbook/cells";
import { sheetCells, type GridValue } from "./sheetCells";

/** The cells of a workbook in samples/, by its file name. */
export function sampleCells(name: string): WorkbookCells {
  const bytes = readFileSync(join(__dirname, "../../samples", name));
  return workbookCellsOf(openWorkbook(new Uint8Array(bytes), name));
}

export function workbookCellsOf(workbook: Workbook): WorkbookCells {
  return { name: workbook.name, sheets: workbook.sheets.map((sheet) => sheetCellsOf(workbook, sheet)) };
}

function sheetCellsOf(workbook: Workbook, sheet: Sheet): SheetCells {
  const places = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (cell.value === undefined ? [] : [{ row, column, cell }])),
  );
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const firstRow = Math.min(...rows);
  const firstColumn = Math.min(...columns);
  const grid: GridValue[][] = Array.from(
    { length: places.length === 0 ? 0 : Math.max(...rows) - firstRow + 1 },
    () => [],
  );
  for (const { row, column, cell } of places) {
    const line = grid[row - firstRow];
    if (line !== undefined) line[column - firstColumn] = valueOf(cell);
  }
  const cells = sheetCells(grid, {
    name: sheet.name,
    firstRow: places.length === 0 ? 0 : firstRow,
    firstColumn: places.length === 0 ? 0 : firstColumn,
    hiddenRows: new Set([...sheet.hiddenRows, ...(sheet.filter?.hiddenRows ?? [])]),
    isProtected: sheet.protection !== null,
    isFiltered: sheet.filter?.isDataFiltered ?? false,
    merges: sheet.merges.map(boxAddress),
  });
  return { ...cells, fills: fillsOf(workbook, sheet, statusColumns(cells)) };
}

/** As reading finds them, on a sheet whose used range begins at A1. */
function statusColumns({ values }: SheetCells): readonly number[] {
  return readHead(values.slice(0, 30).map((row) => row.slice(0, 26)))?.statusColumns ?? [];
}

function fillsOf(workbook: Workbook, sheet: Sheet, columns: readonly number[]): Map<string, string> {
  const fills = new Map<string, string>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const { fill } = styleAt(workbook, cell.style);
      if (columns.includes(column) && fill !== null && fill !== "#FFFFFF") fills.set(cellAddress(row, column), fill);
    }
  }
  return fills;
}

function valueOf({ value }: Cell): GridValue {
  return typeof value === "object" ? { error: value.error } : value;
}
