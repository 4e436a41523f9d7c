/** What the table objects stand for: a table is found anew each time, because its record is replaced when it changes. */
import type { Sheet, Table, Workbook } from "../workbook/model";
import { allTables, columnNames } from "../workbook/tables";
import { itemNotFound } from "./errors";
import { kind, type Areas } from "./kinds";

/** The tables of a sheet, or (null) of the workbook. */
export interface TableScope {
  readonly sheet: Sheet | null;
}

/** The tables that lie in these blocks, whole or in part. */
export interface TablesWithin {
  readonly areas: Areas;
  readonly fullyContained: boolean;
}

export interface TableRef {
  readonly sheet: Sheet;
  /** `Table.id`. */
  readonly id: string;
}

export interface TableColumnRef extends TableRef {
  /** `TableColumn.id`. */
  readonly column: number;
}

/** A place in the body, whatever stands there later. */
export interface TableRowRef extends TableRef {
  readonly row: number;
}

export const tableKinds = {
  tableCollection: kind<TableScope>("TableCollection"),
  tableScopedCollection: kind<TablesWithin>("TableScopedCollection"),
  table: kind<TableRef>("Table"),
  tableColumnCollection: kind<TableRef>("TableColumnCollection"),
  tableColumn: kind<TableColumnRef>("TableColumn"),
  tableRowCollection: kind<TableRef>("TableRowCollection"),
  tableRow: kind<TableRowRef>("TableRow"),
  tableSort: kind<TableRef>("TableSort"),
} as const;

export function tableOf({ sheet, id }: TableRef): Table {
  const table = sheet.tables.find((each) => each.id === id);
  if (!table) throw itemNotFound();
  return table;
}

export const tablesIn = (workbook: Workbook, { sheet }: TableScope) =>
  allTables(workbook).filter((placed) => sheet === null || placed.sheet === sheet);

/** Zero-based place of a column in its table. */
export function columnIndexOf(ref: TableColumnRef): number {
  const index = tableOf(ref).columns.findIndex((column) => column.id === ref.column);
  if (index < 0) throw itemNotFound();
  return index;
}

/** The column with this name (any case) or id. */
export function findColumn(workbook: Workbook, ref: TableRef, key: unknown): TableColumnRef | null {
  const table = tableOf(ref);
  const wanted = String(key).toLowerCase();
  const named = columnNames(workbook, ref.sheet, table).findIndex((name) => name.toLowerCase() === wanted);
  const column = table.columns[named] ?? table.columns.find((each) => String(each.id) === wanted);
  return column ? { ...ref, column: column.id } : null;
}
