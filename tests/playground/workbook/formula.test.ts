/** Formulas: what they give, what is no formula, and that results follow what they read. */
import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import {
  edit,
  insertSheet,
  redo,
  setContents,
  setValue,
  setWorkbookField,
  undo,
} from "../../../playground/workbook/edits";
import { enter } from "../../../playground/workbook/enter";
import { evaluate } from "../../../playground/workbook/formula/evaluate";
import { parseFormula } from "../../../playground/workbook/formula/parse";
import { FormulaFault } from "../../../playground/workbook/formula/syntax";
import type { Sheet, Workbook } from "../../../playground/workbook/model";
import { cellAt } from "../../../playground/workbook/read";

function statuses(): { readonly workbook: Workbook; readonly sheet: Sheet } {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("Expected a sheet; found none.");
  ["Red", "amber", "Amber", 4, true, undefined, { error: "#N/A" as const }].forEach((value, row) =>
    setValue(workbook, sheet, row, 0, value),
  );
  return { workbook, sheet };
}

const results: readonly [string, unknown][] = [
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=2^3^2", 64],
  ["=-2^2", 4],
  ["=50%", 0.5],
  ["=1/0", { error: "#DIV/0!" }],
  ['="a"&1&TRUE', "a1TRUE"],
  ['="a"="A"', true],
  ["=1<2", true],
  ['=1<"a"', true],
  ['="say ""hi"""', 'say "hi"'],
  ["=A4", 4],
  ["=A6", 0],
  ["=A7", { error: "#N/A" }],
  ["=A1+1", { error: "#VALUE!" }],
  ["=A5+1", 2],
  ["=A1:A2", { error: "#VALUE!" }],
  ["=A1:A3 A2:C2", "amber"],
  ["=A1 B2", { error: "#NULL!" }],
  ["=Sheet1!A4*2", 8],
  ["='Sheet1'!$A$4", 4],
  ["=Nowhere!A1", { error: "#REF!" }],
  ["=Progress has begun", { error: "#NAME?" }],
  ["=WEBSERVICE(1)", { error: "#NAME?" }],
  ["=SUM(A1:A5,2)", 6],
  ["=SUM(A1:A7)", { error: "#N/A" }],
  ["=COUNT(A1:A7)", 1],
  ["=COUNTA(A1:A7)", 6],
  ['=COUNTIF(A1:A7,"amber")', 2],
  ['=COUNTIF(A1:A7,"<>amber")', 4],
  ['=COUNTIF(A1:A7,"A*")', 2],
  ['=COUNTIF(A1:A7,">3")', 1],
  ["=AVERAGE(1,2,6)", 3],
  ["=AVERAGE(A1:A3)", { error: "#DIV/0!" }],
  ["=MIN(3,-1)+MAX(A1:A3)", -1],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(-2.5,0)", -3],
  ['=IF(A4>3,"many",1/0)', "many"],
  ["=IF(FALSE,1)", false],
  ["=IFERROR(A7,0)", 0],
  ["=AND(TRUE,A5)", true],
  ["=OR(FALSE,NOT(TRUE))", false],
  ['=N("Red")+N(TRUE)+N(4)', 5],
  ['=LEN("four")&CONCATENATE("a",A4)', "4a4"],
  ['=HYPERLINK("#Cover!A1","Cover")', "Cover"],
  ["=limit*2", 1.5],
];

test.each(results)("%s", (formula, result) => {
  const { workbook, sheet } = statuses();
  setWorkbookField(workbook, "names", [{ name: "limit", formula: "=0.75", visible: true, comment: "", scope: null }]);
  expect(evaluate(workbook, sheet, parseFormula(formula))).toEqual(result);
});

test.each(["=", "=1+", "=SUM(", "=a,b", "=1 2", "={1,2}", "=A1:B:C", '="open', "=40% done", "=a.b c;d"])(
  "%j is no formula",
  (formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaFault);
  },
);

test("results follow, through other formulas and sheets, and through undo and redo", () => {
  const { workbook, sheet } = statuses();
  const other = newSheet(workbook, "Other");
  insertSheet(workbook, other);
  const formula = (on: Sheet, row: number, text: string) =>
    setContents(workbook, on, [enter(workbook, on, row, 1, text)]);
  formula(sheet, 0, "=A4*10");
  formula(other, 0, "=Sheet1!B1+1");
  expect(cellAt(other, 0, 1)?.value).toBe(41);
  edit(workbook, "person", () => {
    setValue(workbook, sheet, 3, 0, 5);
    setValue(workbook, sheet, 3, 0, 6);
  });
  expect([cellAt(sheet, 0, 1)?.value, cellAt(other, 0, 1)?.value]).toEqual([60, 61]);
  undo(workbook);
  expect(cellAt(other, 0, 1)?.value).toBe(41);
  redo(workbook);
  expect(cellAt(other, 0, 1)?.value).toBe(61);
});

test("a formula that cannot be worked out here keeps the result that the file had", () => {
  const { workbook, sheet } = statuses();
  setContents(workbook, sheet, [{ row: 0, column: 1, content: { formula: "=XLOOKUP(A4,A:A,A:A)", value: 4 } }]);
  setValue(workbook, sheet, 3, 0, 9);
  expect(cellAt(sheet, 0, 1)?.value).toBe(4);
});

test("a circle of formulas comes to an end", () => {
  const { workbook, sheet } = statuses();
  const formula = (row: number, text: string) => setContents(workbook, sheet, [enter(workbook, sheet, row, 2, text)]);
  formula(0, "=C2+1");
  formula(1, "=C1+1");
  expect(typeof cellAt(sheet, 0, 2)?.value).toBe("number");
});
