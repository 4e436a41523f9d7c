import { rowCount } from "../../workbook/box";
import { changeTable, clearContents, deleteCells } from "../../workbook/edits";
import { bodyBox } from "../../workbook/tables";
import { define } from "../define";
import { itemNotFound } from "../errors";
import { guardSheet } from "../guards";
import { kinds, type Area } from "../kinds";
import { readValues, writeValues } from "../rangeValues";
import { shifting } from "../shifting";
import { tableKinds, tableOf, type TableRowRef } from "../tables";

function area(ref: TableRowRef): Area {
  const body = bodyBox(tableOf(ref));
  const top = body.top + ref.row;
  if (top > body.bottom) throw itemNotFound();
  return { sheet: ref.sheet, box: { ...body, top, bottom: top } };
}

export const tableRow = define(tableKinds.tableRow, {
  properties: {
    index: { get: (ref) => ref.row },
    values: {
      get: (ref, session) => readValues(area(ref), session),
      set: (ref, value, session) => writeValues(area(ref), value, session),
    },
  },
  methods: {
    getRange: (ref) => kinds.range.of(area(ref)),
    delete: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet);
      const { box } = area(ref);
      const table = tableOf(ref);
      if (rowCount(bodyBox(table)) === 1) {
        clearContents(workbook, ref.sheet, box);
        return;
      }
      shifting(() => deleteCells(workbook, ref.sheet, box, "Up"));
      changeTable(workbook, ref.sheet, ref.id, { box: { ...table.box, bottom: table.box.bottom - 1 } });
    },
  },
});
