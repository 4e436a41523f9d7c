import { deleteCells, changeTable, setContents } from "../../workbook/edits";
import type { Box } from "../../workbook/model";
import { bodyBox, columnNames, headerBox, totalsBox } from "../../workbook/tables";
import { asText } from "../arguments";
import { define } from "../define";
import { invalidArgument, invalidOperation } from "../errors";
import { filterKinds } from "../filters";
import { guardContents, guardSheet } from "../guards";
import { kinds } from "../kinds";
import { readValues, writeValues } from "../rangeValues";
import type { Session } from "../session";
import { shifting } from "../shifting";
import { columnIndexOf, tableKinds, tableOf, type TableColumnRef } from "../tables";

function columnOf(
  ref: TableColumnRef,
  box: Box | null,
): { readonly sheet: TableColumnRef["sheet"]; readonly box: Box } {
  if (!box) throw invalidOperation("This operation is not permitted for the current object.");
  const column = box.left + columnIndexOf(ref);
  return { sheet: ref.sheet, box: { ...box, left: column, right: column } };
}

/** Names the column and its heading; a name in use is refused. */
export function renameColumn(ref: TableColumnRef, value: unknown, { workbook }: Session): void {
  const table = tableOf(ref);
  const index = columnIndexOf(ref);
  const name = asText(value);
  const names = columnNames(workbook, ref.sheet, table);
  const taken = names.some((each, place) => place !== index && each.toLowerCase() === name.toLowerCase());
  if (name === "" || name.length > 255 || taken) throw invalidArgument();
  const columns = table.columns.map((column) => (column.id === ref.column ? { ...column, name } : column));
  changeTable(workbook, ref.sheet, ref.id, { columns });
  const header = headerBox(table);
  if (!header) return;
  const area = columnOf(ref, header);
  guardContents(workbook, { sheet: ref.sheet, boxes: [area.box] });
  setContents(workbook, ref.sheet, [{ row: area.box.top, column: area.box.left, content: { value: name } }]);
}

export const tableColumn = define(tableKinds.tableColumn, {
  id: { name: "Id", of: (ref) => String(ref.column) },
  properties: {
    id: { get: (ref) => ref.column },
    index: { get: columnIndexOf },
    name: {
      get: (ref, { workbook }) => columnNames(workbook, ref.sheet, tableOf(ref))[columnIndexOf(ref)],
      set: renameColumn,
    },
    values: {
      get: (ref, session) => readValues(columnOf(ref, tableOf(ref).box), session),
      set: (ref, value, session) => writeValues(columnOf(ref, tableOf(ref).box), value, session),
    },
  },
  navigation: {
    filter: (ref) => filterKinds.filter.of({ sheet: ref.sheet, table: ref.id, column: () => columnIndexOf(ref) }),
  },
  methods: {
    getRange: (ref) => kinds.range.of(columnOf(ref, tableOf(ref).box)),
    getHeaderRowRange: (ref) => kinds.range.of(columnOf(ref, headerBox(tableOf(ref)))),
    getDataBodyRange: (ref) => kinds.range.of(columnOf(ref, bodyBox(tableOf(ref)))),
    getTotalRowRange: (ref) => kinds.range.of(columnOf(ref, totalsBox(tableOf(ref)))),
    delete: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet);
      const { box, columns } = tableOf(ref);
      if (columns.length === 1) throw invalidOperation("The last column of a table cannot be deleted.");
      const area = columnOf(ref, box);
      const left = columns.filter((column) => column.id !== ref.column);
      shifting(() => deleteCells(workbook, ref.sheet, area.box, "Left"));
      changeTable(workbook, ref.sheet, ref.id, { box: { ...box, right: box.right - 1 }, columns: left });
    },
  },
});
