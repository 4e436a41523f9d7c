import { columnCount, rowCount } from "../../workbook/box";
import { changeTable, insertCells } from "../../workbook/edits";
import { bodyBox, hasNoRows } from "../../workbook/tables";
import { integer, isMissing } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { guardSheet } from "../guards";
import { writeValues } from "../rangeValues";
import { shifting } from "../shifting";
import { tableKinds, tableOf, type TableRef } from "../tables";

const count = (ref: TableRef): number => (hasNoRows(ref.sheet, tableOf(ref)) ? 0 : rowCount(bodyBox(tableOf(ref))));

export const tableRowCollection = define(tableKinds.tableRowCollection, {
  properties: { count: { get: count } },
  collection: {
    items: (ref) => Array.from({ length: count(ref) }, (_none, row) => tableKinds.tableRow.of({ ...ref, row })),
  },
  methods: {
    add: (ref, args, session) => {
      const { workbook } = session;
      guardSheet(ref.sheet);
      const { box } = tableOf(ref);
      const body = bodyBox(tableOf(ref));
      const before = count(ref);
      const index = isMissing(args[0]) || args[0] === -1 ? before : integer(args);
      const values = args[1];
      const added = Array.isArray(values) ? values.length : 1;
      if (index < 0 || index > before || added === 0) throw invalidArgument();
      guardShape(values, columnCount(box));
      const top = body.top + index;
      const room = before === 0 ? 1 : 0;
      if (added > room) {
        const block = { ...body, top: top + room, bottom: top + added - 1 };
        shifting(() => insertCells(workbook, ref.sheet, block, "Down"));
        changeTable(workbook, ref.sheet, ref.id, { box: { ...box, bottom: box.bottom + added - room } });
      }
      const area = { sheet: ref.sheet, box: { ...body, top, bottom: top + added - 1 } };
      if (!isMissing(values)) writeValues(area, values, session);
      return tableKinds.tableRow.of({ ...ref, row: index });
    },
  },
});

function guardShape(values: unknown, columns: number): void {
  if (!Array.isArray(values)) return;
  for (const row of values as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument();
  }
}
