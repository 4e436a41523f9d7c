/** Edits of Excel Tables. */
import type { Box, Sheet, Table, TableColumn, Workbook } from "./model";
import { columnCount, intersection } from "./box";
import { clearContents, clearFormats, setContents } from "./cellEdits";
import { edit, editsSoFar, settleEachEdit, type Edit } from "./journal";
import { cellAt, sheetById } from "./read";
import { setSheetField } from "./sheetFields";
import { columnNames, freeTableId, freeTableName, headerBox } from "./tables";

/** Excel's style for a table that names none. */
const defaultStyle = "TableStyleMedium2";

const unnamed = (from: number, count: number): TableColumn[] =>
  Array.from({ length: count }, (_none, index) => ({ id: from + index, name: "" }));

/** Makes the block a table whose first row are its headings; they become text, unique, none blank. */
export function addTable(workbook: Workbook, sheet: Sheet, box: Box): Table {
  const table: Table = {
    id: freeTableId(workbook),
    name: freeTableName(workbook),
    box,
    columns: unnamed(1, columnCount(box)),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: defaultStyle,
  };
  return edit(workbook, "person", () => {
    const merges = sheet.merges.filter((merge) => !intersection(merge, box));
    if (merges.length < sheet.merges.length) setSheetField(workbook, sheet, "merges", merges);
    setSheetField(workbook, sheet, "tables", [...sheet.tables, table]);
    settleHeadings(workbook, sheet, table);
    return table;
  });
}

/** Changes a table; its id stays. */
export function changeTable(workbook: Workbook, sheet: Sheet, id: string, change: Partial<Omit<Table, "id">>): void {
  setSheetField(
    workbook,
    sheet,
    "tables",
    sheet.tables.map((table) => (table.id === id ? { ...table, ...change } : table)),
  );
}

/** Takes the table away; its cells stay as they are. */
export function dissolveTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  const others = sheet.tables.filter((each) => each.id !== table.id);
  setSheetField(workbook, sheet, "tables", others);
}

/** Takes the table away with everything in its cells. */
export function deleteTable(workbook: Workbook, sheet: Sheet, table: Table): void {
  edit(workbook, "person", () => {
    dissolveTable(workbook, sheet, table);
    clearContents(workbook, sheet, table.box);
    clearFormats(workbook, sheet, table.box);
  });
}

/** Gives the table another block; columns keep their place, and new ones at the right take a name. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, box: Box): void {
  const count = columnCount(box);
  const kept = table.columns.slice(0, count);
  const next = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  edit(workbook, "person", () => {
    changeTable(workbook, sheet, table.id, { box, columns: [...kept, ...unnamed(next, count - kept.length)] });
    settleHeadings(workbook, sheet, { ...table, box, columns: [...kept, ...unnamed(next, count - kept.length)] });
  });
}

/** How much of the edit under way has been looked at. */
const settled = new WeakMap<Workbook, { readonly edits: readonly Edit[]; readonly count: number }>();

/** From now on, headings that an edit changes become text and unique, and their columns take their names. */
export function keepHeadings(workbook: Workbook): void {
  settleEachEdit(workbook, () => settleAllHeadings(workbook));
}

/** Settles what the edit under way has changed so far: for whoever reads headings before it ends. */
export function settleAllHeadings(workbook: Workbook): void {
  const edits = editsSoFar(workbook);
  const last = settled.get(workbook);
  const from = last?.edits === edits ? last.count : 0;
  for (const done of edits.slice(from)) {
    if (done.kind !== "cells") continue;
    const sheet = sheetById(workbook, done.sheet);
    for (const table of sheet?.tables ?? []) {
      const header = headerBox(table);
      if (sheet && header && intersection(header, done.box)) settleHeadings(workbook, sheet, table);
    }
  }
  settled.set(workbook, { edits, count: edits.length });
}

/** Writes the columns' names where headings or the table differ from them. */
export function settleHeadings(workbook: Workbook, sheet: Sheet, table: Table): void {
  const names = columnNames(workbook, sheet, table);
  if (names.some((name, index) => name !== table.columns[index]?.name)) {
    const columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
    changeTable(workbook, sheet, table.id, { columns });
  }
  const row = headerBox(table)?.top;
  if (row === undefined) return;
  const writes = names
    .map((value, index) => ({ row, column: table.box.left + index, content: { value } }))
    .filter(({ column, content }) => {
      const cell = cellAt(sheet, row, column);
      return cell?.value !== content.value || cell.formula !== undefined;
    });
  if (writes.length > 0) setContents(workbook, sheet, writes);
}
