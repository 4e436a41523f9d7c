import { changeTable, insertCells, settleHeadings } from "../../workbook/edits";
import { isMissing, integer } from "../arguments";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { guardSheet } from "../guards";
import { writeValues } from "../rangeValues";
import { shifting } from "../shifting";
import { findColumn, tableKinds, tableOf } from "../tables";
import { renameColumn } from "./tableColumn";

export const tableColumnCollection = define(tableKinds.tableColumnCollection, {
  properties: { count: { get: (ref) => tableOf(ref).columns.length } },
  collection: {
    items: (ref) => tableOf(ref).columns.map((column) => tableKinds.tableColumn.of({ ...ref, column: column.id })),
    find: (ref, key, { workbook }) => {
      const found = findColumn(workbook, ref, key);
      return found ? tableKinds.tableColumn.of(found) : null;
    },
  },
  methods: {
    add: (ref, args, session) => {
      const { workbook } = session;
      guardSheet(ref.sheet);
      const { box, columns } = tableOf(ref);
      const index = isMissing(args[0]) || args[0] === -1 ? columns.length : integer(args);
      if (index < 0 || index > columns.length) throw invalidArgument();
      const at = box.left + index;
      shifting(() => insertCells(workbook, ref.sheet, { ...box, left: at, right: at }, "Right"));
      const added = { id: Math.max(...columns.map((column) => column.id)) + 1, name: "" };
      changeTable(workbook, ref.sheet, ref.id, {
        box: { ...box, right: box.right + 1 },
        columns: [...columns.slice(0, index), added, ...columns.slice(index)],
      });
      const area = { sheet: ref.sheet, box: { ...box, left: at, right: at } };
      if (!isMissing(args[1])) writeValues(area, args[1], session);
      const column = { ...ref, column: added.id };
      if (!isMissing(args[2])) renameColumn(column, args[2], session);
      settleHeadings(workbook, ref.sheet, tableOf(ref));
      return tableKinds.tableColumn.of(column);
    },
  },
});
