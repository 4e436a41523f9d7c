/** Reading the model: the cell at a place, its effective format, hidden rows, the used block. */
import type { Box, Cell, Sheet, Workbook } from "./model";

export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.rows.get(row)?.get(column);

/** Format of a place: the cell's own, else the row's, else the column's, else the workbook's default. */
export function styleIndexAt(sheet: Sheet, row: number, column: number): number {
  return cellAt(sheet, row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** Format that an absent cell would have. */
export function inheritedStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0;
}

/** Hidden by hand or filtered out of sight. */
export const isRowHidden = (sheet: Sheet, row: number): boolean =>
  sheet.hiddenRows.has(row) || isFilteredOut(sheet, row);

const isFilteredOut = (sheet: Sheet, row: number): boolean =>
  (sheet.filter?.hiddenRows.has(row) ?? false) ||
  sheet.tables.some(({ filtering }) => filtering?.hiddenRows.has(row) ?? false);

/** The rows that the sheet's filter and those of its tables hide. */
export const filteredRows = (sheet: Sheet): readonly number[] => [
  ...(sheet.filter?.hiddenRows ?? []),
  ...sheet.tables.flatMap(({ filtering }) => [...(filtering?.hiddenRows ?? [])]),
];

export function sheetById(workbook: Workbook, id: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Sheet names are compared without case, as Excel does. */
export function sheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Visits the cells that exist in a block, row by row. */
export function forEachCell(sheet: Sheet, box: Box, visit: (cell: Cell, row: number, column: number) => void): void {
  for (const [row, cells] of rowsIn(sheet, box)) {
    for (const [column, cell] of cells) if (column >= box.left && column <= box.right) visit(cell, row, column);
  }
}

function rowsIn(sheet: Sheet, box: Box): [number, Map<number, Cell>][] {
  const rows: [number, Map<number, Cell>][] = [];
  if (box.bottom - box.top < sheet.rows.size) {
    for (let row = box.top; row <= box.bottom; row++) {
      const cells = sheet.rows.get(row);
      if (cells) rows.push([row, cells]);
    }
    return rows;
  }
  for (const [row, cells] of sheet.rows) if (row >= box.top && row <= box.bottom) rows.push([row, cells]);
  return rows.sort((a, b) => a[0] - b[0]);
}

/** The smallest block in `within` that holds every cell with a value (or, unless `valuesOnly`, a format); null if none. */
export function usedBox(sheet: Sheet, within: Box, valuesOnly: boolean): Box | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  forEachCell(sheet, within, (cell, row, column) => {
    if (valuesOnly && cell.value === undefined && cell.formula === undefined) return;
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  });
  return used;
}
