/** Showing and taking away a table's row of headings and its row of totals. */
import { changeTable, clearContents, deleteCells, insertCells, setContents, settleHeadings } from "../workbook/edits";
import type { Box, Workbook } from "../workbook/model";
import { cellAt } from "../workbook/read";
import { bodyBox, columnNames, headerBox, totalsBox } from "../workbook/tables";
import { absoluteAddress } from "../workbook/box";
import { guardSheet } from "./guards";
import { shifting } from "./shifting";
import { tableOf, type TableRef } from "./tables";

/** Without headings the cells are blank and no longer the table's; shown again they stand above it, where cells make room. */
export function setHeaders(workbook: Workbook, ref: TableRef, show: boolean): void {
  guardSheet(ref.sheet);
  const table = tableOf(ref);
  const { sheet } = ref;
  if (table.showHeaders === show) return;
  const header = headerBox(table);
  if (header) {
    settleHeadings(workbook, sheet, table);
    changeTable(workbook, sheet, ref.id, { showHeaders: false, box: { ...table.box, top: table.box.top + 1 } });
    clearContents(workbook, sheet, header);
    return;
  }
  const above: Box = { ...table.box, top: table.box.top - 1, bottom: table.box.top - 1 };
  const room = above.top >= 0 && isBlank(ref, above);
  if (!room) shifting(() => insertCells(workbook, sheet, { ...table.box, bottom: table.box.top }, "Down"));
  const top = room ? above.top : table.box.top;
  const bottom = tableOf(ref).box.bottom;
  const names = columnNames(workbook, sheet, table);
  const writes = names.map((value, index) => ({ row: top, column: table.box.left + index, content: { value } }));
  setContents(workbook, sheet, writes);
  changeTable(workbook, sheet, ref.id, { showHeaders: true, box: { ...table.box, top, bottom } });
}

/** Excel's first totals: "Total" at the left, and at the right the sum of a column of numbers or the count of any other. */
export function setTotals(workbook: Workbook, ref: TableRef, show: boolean): void {
  guardSheet(ref.sheet);
  const table = tableOf(ref);
  const { sheet } = ref;
  if (table.showTotals === show) return;
  const totals = totalsBox(table);
  if (totals) {
    changeTable(workbook, sheet, ref.id, { showTotals: false, box: { ...table.box, bottom: table.box.bottom - 1 } });
    shifting(() => deleteCells(workbook, sheet, totals, "Up"));
    return;
  }
  const row = table.box.bottom + 1;
  shifting(() => insertCells(workbook, sheet, { ...table.box, top: row, bottom: row }, "Down"));
  changeTable(workbook, sheet, ref.id, { showTotals: true, box: { ...table.box, bottom: row } });
  const { left, right } = table.box;
  const last = { ...bodyBox(table), left: right };
  const values = columnValues(ref, last);
  const numeric = values.some((value) => typeof value === "number");
  const result = numeric
    ? values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0)
    : values.length;
  const formula = `=SUBTOTAL(${numeric ? 109 : 103},${absoluteAddress(last)})`;
  const label = left === right ? [] : [{ row, column: left, content: { value: "Total" } }];
  setContents(workbook, sheet, [...label, { row, column: right, content: { formula, value: result } }]);
}

function columnValues({ sheet }: TableRef, box: Box) {
  const values = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const value = cellAt(sheet, row, box.left)?.value;
    if (value !== undefined) values.push(value);
  }
  return values;
}

function isBlank({ sheet }: TableRef, box: Box): boolean {
  for (let column = box.left; column <= box.right; column++) {
    if (cellAt(sheet, box.top, column)?.value !== undefined) return false;
  }
  return true;
}
