/** Sheets as they are read from Excel, from grids of values: tests of reading say only what stands in the cells. */
import type { CellValue, SheetCells, ValueType, WorkbookCells } from "../../src/workbook/cells";

/** A cell that Excel reports as an error. */
export interface ErrorCell {
  readonly error: string;
}
export type GridValue = CellValue | ErrorCell | null | undefined;
export type Grid = readonly (readonly GridValue[])[];

export type SheetOptions = Partial<
  Pick<
    SheetCells,
    "name" | "firstRow" | "firstColumn" | "hiddenRows" | "fills" | "merges" | "isProtected" | "isFiltered"
  >
>;

/** Rows may be of any lengths: missing cells are empty. */
export function sheetCells(grid: Grid, options: SheetOptions = {}): SheetCells {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const rows = grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    id: "{00000000-0001-0000-0000-000000000000}",
    name: "Sheet1",
    firstRow: 0,
    firstColumn: 0,
    hiddenRows: new Set(),
    fills: new Map(),
    merges: [],
    isProtected: false,
    isFiltered: false,
    values: rows.map((row) => row.map((value) => (typeof value === "object" ? value.error : value))),
    valueTypes: rows.map((row) => row.map(valueType)),
    ...options,
  };
}

export function workbookCells(sheets: readonly SheetCells[], name = "test.xlsx"): WorkbookCells {
  return { name, sheets };
}

function valueType(value: CellValue | ErrorCell): ValueType {
  if (typeof value === "object") return "Error";
  if (typeof value === "string") return value === "" ? "Empty" : "String";
  if (typeof value === "boolean") return "Boolean";
  return Number.isInteger(value) ? "Integer" : "Double";
}
