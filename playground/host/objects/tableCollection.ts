import { columnCount, intersection, lastRow, rowCount } from "../../workbook/box";
import { addTable, insertCells } from "../../workbook/edits";
import type { Box, Sheet } from "../../workbook/model";
import { sheetById } from "../../workbook/read";
import { areaArgument } from "../areas";
import { flag } from "../arguments";
import { define } from "../define";
import { invalidArgument, itemNotFound } from "../errors";
import { EventType, workbookSource } from "../eventTypes";
import { guardSheet } from "../guards";
import { shifting } from "../shifting";
import { tableKinds, tablesIn, type TableScope } from "../tables";

const source = ({ sheet }: TableScope) => sheet?.id ?? workbookSource;

export function guardOverlap(sheet: Sheet, box: Box, own: string | null): void {
  if (sheet.tables.some((table) => table.id !== own && intersection(table.box, box))) {
    throw invalidArgument("A table can't overlap another table.");
  }
}

export const tableCollection = define(tableKinds.tableCollection, {
  properties: { count: { get: (scope, { workbook }) => tablesIn(workbook, scope).length } },
  collection: {
    items: (scope, { workbook }) =>
      tablesIn(workbook, scope).map(({ sheet, table }) => tableKinds.table.of({ sheet, id: table.id })),
    find: (scope, key, { workbook }) => {
      const wanted = String(key).toLowerCase();
      const found = tablesIn(workbook, scope).find(
        ({ table }) => table.name.toLowerCase() === wanted || table.id === wanted,
      );
      return found ? tableKinds.table.of({ sheet: found.sheet, id: found.table.id }) : null;
    },
  },
  methods: {
    add: (scope, args, { workbook }) => {
      const own = scope.sheet ?? sheetById(workbook, workbook.activeSheet);
      if (!own) throw itemNotFound();
      const { sheet, box } = areaArgument(workbook, own, args[0]);
      if (scope.sheet && sheet !== scope.sheet) throw invalidArgument();
      guardSheet(sheet);
      const hasHeaders = flag(args, 1);
      const rows = hasHeaders ? Math.max(2, rowCount(box)) : rowCount(box) + 1;
      const whole = { ...box, bottom: box.top + rows - 1 };
      if (whole.bottom > lastRow || columnCount(whole) > 16_383) throw invalidArgument();
      guardOverlap(sheet, hasHeaders ? whole : box, null);
      if (!hasHeaders) shifting(() => insertCells(workbook, sheet, { ...box, bottom: box.top }, "Down"));
      const { id } = addTable(workbook, sheet, whole);
      return tableKinds.table.of({ sheet, id });
    },
  },
  events: {
    _RegisterAddedEvent: { type: EventType.tableAdded, source },
    _RegisterDataChangedEvent: { type: EventType.tableChanged, source },
    _RegisterDeletedEvent: { type: EventType.tableDeleted, source },
  },
});
