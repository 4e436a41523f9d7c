import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import { insertSheet, setWorkbookField } from "../../../playground/workbook/edits";
import { placeOf } from "../../../playground/page/grid/linkTargets";

const workbook = newWorkbook("book.xlsx");
insertSheet(workbook, newSheet(workbook, "Q2 2013-14"));
setWorkbookField(workbook, "names", [
  { name: "Statuses", formula: "='Q2 2013-14'!$B$2:$B$9", visible: true, comment: "", scope: null },
  { name: "Circle", formula: "=Circle", visible: true, comment: "", scope: null },
]);

test.each([
  ["'Q2 2013-14'!B9", "Q2 2013-14", { top: 8, left: 1, bottom: 8, right: 1 }],
  ["#'q2 2013-14'!$B$9", "Q2 2013-14", { top: 8, left: 1, bottom: 8, right: 1 }],
  ["statuses", "Q2 2013-14", { top: 1, left: 1, bottom: 8, right: 1 }],
  ["C3", "Sheet1", { top: 2, left: 2, bottom: 2, right: 2 }],
])("%s leads to %s", (reference, sheet, box) => {
  const target = placeOf(workbook, reference);
  expect(target?.sheet.name).toBe(sheet);
  expect(target?.box).toEqual(box);
});

test.each(["Gone!A1", "Nothing", "Circle", "A0", ""])("%j leads nowhere", (reference) => {
  expect(placeOf(workbook, reference)).toBeNull();
});
