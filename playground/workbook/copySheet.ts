/** A copy of a sheet, as Move or Copy makes it. */
import type { Chart, DefinedName, Sheet, Table, Workbook } from "./model";
import { newGuid, newSheet } from "./create";
import { edit } from "./journal";
import { quoteSheet } from "./box";
import { insertSheet } from "./sheetEdits";
import { setSheetField } from "./sheetFields";
import { renameSheetInFormula } from "./sheetNames";
import { freeTableId, freeTableName } from "./tables";
import { setWorkbookField } from "./workbookEdits";

/** Copies a sheet to this place among the tabs: "Q2 (2)", with its own tables, charts, rules and names. */
export function copySheet(workbook: Workbook, sheet: Sheet, position: number): Sheet {
  const copy = newSheet(workbook, freeName(workbook, sheet.name));
  const { id: _id, name: _name, visibility: _seen, changedCells: _cells, changedAspects: _aspects, ...content } = sheet;
  Object.assign(copy, content, {
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)])),
    rowStyles: new Map(sheet.rowStyles),
    columnStyles: new Map(sheet.columnStyles),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    customProperties: new Map(sheet.customProperties),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: newGuid() })),
    charts: sheet.charts.map((chart) => copiedChart(chart, sheet.name, copy.name)),
    tables: [],
  });
  return edit(workbook, "person", () => {
    insertSheet(workbook, copy, position);
    for (const table of sheet.tables) {
      setSheetField(workbook, copy, "tables", [...copy.tables, copiedTable(workbook, table)]);
    }
    const own = workbook.names.filter((name) => name.scope === sheet.id);
    const copied = own.map((name) => copiedName(name, sheet.name, copy));
    if (copied.length > 0) setWorkbookField(workbook, "names", [...workbook.names, ...copied]);
    return copy;
  });
}

/** "Q2 (2)", cut to 31 characters. */
function freeName(workbook: Workbook, name: string): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const free = name.slice(0, 31 - suffix.length) + suffix;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

const copiedTable = (workbook: Workbook, table: Table): Table => ({
  ...table,
  id: freeTableId(workbook),
  name: freeTableName(workbook),
});

const copiedName = (name: DefinedName, from: string, to: Sheet): DefinedName => ({
  ...name,
  scope: to.id,
  formula: renameSheetInFormula(name.formula, from, to.name),
});

/** A chart of the sheet's own cells is one of the copy's. */
function copiedChart(chart: Chart, from: string, to: string): Chart {
  const place = <T extends { readonly sheet: string }>(each: T): T =>
    each.sheet === from ? { ...each, sheet: to } : each;
  const series = chart.series.map((each) => ({
    ...each,
    values: place(each.values),
    categories: each.categories && place(each.categories),
    nameReference: each.nameReference && renamed(each.nameReference, from, to),
  }));
  return { ...chart, id: newGuid(), series };
}

const renamed = (reference: string, from: string, to: string): string =>
  reference.startsWith(`${quoteSheet(from)}!`) ? quoteSheet(to) + reference.slice(quoteSheet(from).length) : reference;
