/** References to parts of tables in formulas. */
import { newWorkbook } from "../../../playground/workbook/create";
import { addTable, changeTable, setContents, setValue } from "../../../playground/workbook/edits";
import { enter } from "../../../playground/workbook/enter";
import type { Scalar, Workbook } from "../../../playground/workbook/model";
import { cellAt } from "../../../playground/workbook/read";

/** Table1 over B2:D4: Lead, Red, All Green; and totals in B5:D5 when asked. */
function workbookWithTable(totals = false): Workbook {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) return workbook;
  const rows = [
    ["Lead", "Red", "All Green"],
    ["Housing", 1, 10],
    ["Finance", 2, 20],
    ["Total", 3, 30],
  ];
  rows
    .slice(0, totals ? 4 : 3)
    .forEach((row, down) => row.forEach((value, right) => setValue(workbook, sheet, 1 + down, 1 + right, value)));
  const table = addTable(workbook, sheet, { top: 1, left: 1, bottom: 3, right: 3 });
  if (totals)
    changeTable(workbook, sheet, table.id, { showTotals: true, box: { top: 1, left: 1, bottom: 4, right: 3 } });
  return workbook;
}

/** What a formula entered in this cell (G1 by default) gives. */
function resultOf(workbook: Workbook, formula: string, row = 0, column = 6): Scalar | undefined {
  const [sheet] = workbook.sheets;
  if (!sheet) return undefined;
  setContents(workbook, sheet, [enter(workbook, sheet, row, column, formula)]);
  return cellAt(sheet, row, column)?.value;
}

test.each<[string, Scalar]>([
  ["=SUM(Table1[Red])", 3],
  ["=SUM(table1[all green])", 30],
  ["=SUM(Table1)", 33],
  ["=COUNTA(Table1[#All])", 9],
  ["=COUNTA(Table1[#Headers])", 3],
  ["=SUM(Table1[[Red]:[All Green]])", 33],
  ["=SUM(Table1[[#Data],[Red]])", 3],
  ["=COUNTA(Table1[[#Headers],[#Data],[Lead]])", 3],
  ["=COUNTA(Table1[[#Headers],[Red]:[All Green]])", 2],
  ["=SUM(Table1[Amber])", { error: "#REF!" }],
  ["=SUM(Table9[Red])", { error: "#REF!" }],
  ["=SUM(Table1[#Totals])", { error: "#REF!" }],
  ["=SUM(Table1[@Red])", { error: "#VALUE!" }],
])("%s beside the table", (formula, expected) => {
  expect(resultOf(workbookWithTable(), formula)).toEqual(expected);
});

test.each<[string, number, Scalar]>([
  ["=Table1[@Red]*10", 2, 10],
  ["=Table1[@Red]*10", 3, 20],
  ["=Table1[[#This Row],[All Green]]", 3, 20],
  ["=SUM(Table1[@[Red]:[All Green]])", 2, 11],
])("%s in row %i of the table", (formula, row, expected) => {
  expect(resultOf(workbookWithTable(), formula, row, 4)).toEqual(expected);
});

test("a formula inside the table need not name it", () => {
  const workbook = workbookWithTable();
  expect(resultOf(workbook, "=[@[All Green]]+1", 2, 2)).toBe(11);
  expect(resultOf(workbook, "=[@Red]", 6, 6)).toEqual({ error: "#REF!" });
});

test("totals are a part of their own", () => {
  const workbook = workbookWithTable(true);
  expect(resultOf(workbook, "=SUM(Table1[#Totals])")).toBe(33);
  expect(resultOf(workbook, "=SUM(Table1[Red])")).toBe(3);
});

test("results follow the cells", () => {
  const workbook = workbookWithTable();
  const [sheet] = workbook.sheets;
  resultOf(workbook, "=SUM(Table1[Red])");
  if (sheet) setValue(workbook, sheet, 2, 2, 5);
  expect(sheet && cellAt(sheet, 0, 6)?.value).toBe(7);
});
