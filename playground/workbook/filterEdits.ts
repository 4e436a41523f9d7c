/** Edits of filters: of a sheet, or of one of its tables. */
import type { Box, ColumnFilter, Sheet, Table, Workbook } from "./model";
import { filteredOut } from "./filters";
import { edit } from "./journal";
import { setSheetField } from "./sheetFields";
import { bodyBox } from "./tables";

/** Puts the sheet's filter over this block, asking nothing yet; null takes it away. */
export function setFilter(workbook: Workbook, sheet: Sheet, box: Box | null): void {
  const filter = box && { box, isDataFiltered: false, hiddenRows: new Set<number>(), columns: [] };
  setSheetField(workbook, sheet, "filter", filter);
}

/** What the sheet's filter asks from now on; the rows are looked through at once. */
export function setFilterColumns(workbook: Workbook, sheet: Sheet, columns: readonly ColumnFilter[]): void {
  if (!sheet.filter) return;
  const { box } = sheet.filter;
  const hiddenRows = filteredOut(workbook, sheet, { ...box, top: box.top + 1 }, columns);
  setSheetField(workbook, sheet, "filter", { box, isDataFiltered: columns.length > 0, hiddenRows, columns });
}

/** What a table's filter asks from now on. */
export function setTableFilter(workbook: Workbook, sheet: Sheet, table: Table, columns: readonly ColumnFilter[]): void {
  const hiddenRows = filteredOut(workbook, sheet, bodyBox(table), columns);
  const { filtering: _before, ...plain } = table;
  const changed = columns.length > 0 ? { ...plain, filtering: { columns, hiddenRows } } : plain;
  edit(workbook, "person", () => {
    setSheetField(
      workbook,
      sheet,
      "tables",
      sheet.tables.map((each) => (each.id === table.id ? changed : each)),
    );
    // Rows come into sight or go: the sheet's rows are to be saved with it.
    setSheetField(workbook, sheet, "filter", sheet.filter);
  });
}
