/** Reading Excel Tables: their blocks, their headings as they stand in the cells, and which names Excel takes. */
import type { Box, Sheet, Table, Workbook } from "./model";
import { contains } from "./box";
import { formatText } from "./formatText";
import { cellAt, styleIndexAt } from "./read";
import { styleAt } from "./styles";

export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Every table of the workbook, sheet by sheet. */
export const allTables = (workbook: Workbook): PlacedTable[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** The row of headings; null when the table shows none. */
export const headerBox = ({ box, showHeaders }: Table): Box | null =>
  showHeaders ? { ...box, bottom: box.top } : null;

/** The row of totals; null when the table shows none. */
export const totalsBox = ({ box, showTotals }: Table): Box | null => (showTotals ? { ...box, top: box.bottom } : null);

/** Everything between headings and totals: at least one row. */
export const bodyBox = ({ box, showHeaders, showTotals }: Table): Box => ({
  ...box,
  top: box.top + (showHeaders ? 1 : 0),
  bottom: box.bottom - (showTotals ? 1 : 0),
});

/** The table over a cell, if any. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find(({ box }) => contains(box, row, column));

/**
 * True when the body is only the blank row that Excel keeps in a table without data: such a table counts no rows,
 * and the first row added takes its place.
 */
export function hasNoRows(sheet: Sheet, table: Table): boolean {
  const { top, left, bottom, right } = bodyBox(table);
  if (top !== bottom) return false;
  for (let column = left; column <= right; column++) {
    const cell = cellAt(sheet, top, column);
    if (cell?.value !== undefined || cell?.formula !== undefined) return false;
  }
  return true;
}

/**
 * The name of each column: its heading as it stands in the cell, as text and made unique; what the table remembers
 * where it shows no headings. A heading that has not changed keeps its name before any other.
 */
export function columnNames(workbook: Workbook, sheet: Sheet, table: Table): string[] {
  const row = headerBox(table)?.top;
  if (row === undefined) return table.columns.map((column) => column.name);
  const shown = table.columns.map((_column, index) => headingText(workbook, sheet, row, table.box.left + index));
  const kept = table.columns.map((column, index) =>
    column.name !== "" && column.name === shown[index] ? column.name : null,
  );
  const taken = new Set(kept.filter((name) => name !== null).map((name) => name.toLowerCase()));
  return kept.map((name, index) => name ?? freeHeading(shown[index] ?? "", taken));
}

function headingText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const { numberFormat } = styleAt(workbook, styleIndexAt(sheet, row, column));
  return formatText(cellAt(sheet, row, column)?.value, numberFormat, workbook.date1904);
}

/** "Status", or "Status2" where that is taken; "Column1", "Column2", … for a blank one. Marks it as taken. */
export function freeHeading(wanted: string, taken: Set<string>): string {
  const blank = wanted === "";
  let number = blank ? 1 : 2;
  let name = blank ? "Column1" : wanted;
  while (taken.has(name.toLowerCase())) name = blank ? `Column${++number}` : `${wanted}${number++}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The next number that no table has. */
export function freeTableId(workbook: Workbook): string {
  const numbers = allTables(workbook).map(({ table }) => Number(table.id) || 0);
  return String(Math.max(0, ...numbers) + 1);
}

/** "Table1", or the next number that no table and no name has. */
export function freeTableName(workbook: Workbook): string {
  let number = 1;
  while (isTaken(workbook, `Table${number}`, null)) number++;
  return `Table${number}`;
}

/**
 * Why Excel would refuse this name; null when it takes it: a letter, _ or \ first, then letters, digits, _ . and \;
 * at most 255 characters; no cell address; unique among the tables and the workbook's names.
 */
export function tableNameFault(workbook: Workbook, name: string, own: Table | null): string | null {
  if (name.length > 255) return "a table name has at most 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return "a table name has only letters, digits, _ . and \\";
  if (/^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name)) return "a table name cannot be taken for a cell";
  return isTaken(workbook, name, own) ? "a table name is unique in its workbook" : null;
}

function isTaken(workbook: Workbook, name: string, own: Table | null): boolean {
  const wanted = name.toLowerCase();
  return (
    allTables(workbook).some(({ table }) => table.id !== own?.id && table.name.toLowerCase() === wanted) ||
    workbook.names.some((each) => each.name.toLowerCase() === wanted)
  );
}
