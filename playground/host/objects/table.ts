import { columnCount, intersection } from "../../workbook/box";
import { changeTable, deleteTable, dissolveTable, resizeTable } from "../../workbook/edits";
import type { Table } from "../../workbook/model";
import { bodyBox, headerBox, tableNameFault, totalsBox } from "../../workbook/tables";
import { areaArgument } from "../areas";
import { asBoolean, asText } from "../arguments";
import { define, type Property } from "../define";
import { invalidArgument, invalidOperation } from "../errors";
import { EventType } from "../eventTypes";
import { filterColumns, filterKinds, setColumns } from "../filters";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";
import { setHeaders, setTotals } from "../tableParts";
import { tableKinds, tableOf, type TableRef } from "../tables";
import { guardOverlap } from "./tableCollection";

const range = (ref: TableRef, box: Table["box"] | null) => {
  if (!box) throw invalidOperation("This operation is not permitted for the current object.");
  return kinds.range.of({ sheet: ref.sheet, box });
};

type Flag = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const look = (field: Flag): Property<TableRef> => ({
  get: (ref) => tableOf(ref)[field],
  set: (ref, value, { workbook }) => {
    guardSheet(ref.sheet);
    changeTable(workbook, ref.sheet, ref.id, { [field]: asBoolean(value) });
  },
});

/** Excel's own; "" is none. */
const builtInStyle = /^(?:|TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01])))$/;

export const table = define(tableKinds.table, {
  id: { name: "Id", of: (ref) => ref.id },
  exists: (ref) => ref.sheet.tables.some((each) => each.id === ref.id),
  properties: {
    id: { get: (ref) => ref.id },
    legacyId: { get: (ref) => ref.id },
    name: {
      get: (ref) => tableOf(ref).name,
      set: (ref, value, { workbook }) => {
        guardSheet(ref.sheet);
        const name = asText(value);
        if (tableNameFault(workbook, name, tableOf(ref))) throw invalidArgument();
        changeTable(workbook, ref.sheet, ref.id, { name });
      },
    },
    style: {
      get: (ref) => tableOf(ref).style,
      set: (ref, value, { workbook }) => {
        guardSheet(ref.sheet);
        const style = asText(value);
        const inUse = workbook.sheets.some((sheet) => sheet.tables.some((each) => each.style === style));
        if (!inUse && !builtInStyle.test(style)) throw invalidArgument();
        changeTable(workbook, ref.sheet, ref.id, { style });
      },
    },
    showHeaders: {
      get: (ref) => tableOf(ref).showHeaders,
      set: (ref, value, { workbook }) => setHeaders(workbook, ref, asBoolean(value)),
    },
    showTotals: {
      get: (ref) => tableOf(ref).showTotals,
      set: (ref, value, { workbook }) => setTotals(workbook, ref, asBoolean(value)),
    },
    showFilterButton: {
      get: (ref) => tableOf(ref).showFilterButton,
      set: (ref, value, { workbook }) => {
        guardSheet(ref.sheet);
        if (!tableOf(ref).showHeaders)
          throw invalidOperation("This operation is not permitted for the current object.");
        changeTable(workbook, ref.sheet, ref.id, { showFilterButton: asBoolean(value) });
      },
    },
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  navigation: {
    autoFilter: (ref) => filterKinds.autoFilter.of({ sheet: ref.sheet, table: ref.id }),
    columns: (ref) => tableKinds.tableColumnCollection.of(ref),
    rows: (ref) => tableKinds.tableRowCollection.of(ref),
    sort: (ref) => tableKinds.tableSort.of(ref),
    worksheet: (ref) => kinds.worksheet.of(ref.sheet),
  },
  methods: {
    getRange: (ref) => range(ref, tableOf(ref).box),
    getHeaderRowRange: (ref) => range(ref, headerBox(tableOf(ref))),
    getDataBodyRange: (ref) => range(ref, bodyBox(tableOf(ref))),
    getTotalRowRange: (ref) => range(ref, totalsBox(tableOf(ref))),
    clearFilters: (ref, _args, session) => setColumns({ sheet: ref.sheet, table: ref.id }, [], session),
    reapplyFilters: (ref, _args, session) => {
      const owner = { sheet: ref.sheet, table: ref.id };
      setColumns(owner, filterColumns(owner), session);
    },
    convertToRange: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet);
      const found = tableOf(ref);
      dissolveTable(workbook, ref.sheet, found);
      return range(ref, found.box);
    },
    delete: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet);
      deleteTable(workbook, ref.sheet, tableOf(ref));
    },
    resize: (ref, args, { workbook }) => {
      guardSheet(ref.sheet);
      const found = tableOf(ref);
      const { sheet, box } = areaArgument(workbook, ref.sheet, args[0]);
      const fixed = Number(found.showHeaders) + Number(found.showTotals);
      const fits = box.top === found.box.top && intersection(box, found.box) && box.bottom - box.top >= fixed;
      if (sheet !== ref.sheet || !fits || columnCount(box) > 16_383) throw invalidArgument();
      guardOverlap(sheet, box, ref.id);
      resizeTable(workbook, sheet, found, box);
    },
  },
  events: {
    _RegisterDataChangedEvent: { type: EventType.tableChanged, source: (ref) => ref.id },
    _RegisterSelectionChangedEvent: { type: EventType.tableSelectionChanged, source: (ref) => ref.id },
  },
});
