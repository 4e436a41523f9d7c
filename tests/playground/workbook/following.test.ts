/** What speaks of cells follows them: rules of validations and conditional formats, and charts. */
import { addChart } from "../../../playground/workbook/chartEdits";
import { newSheet, newWorkbook } from "../../../playground/workbook/create";
import {
  deleteCells,
  deleteSheet,
  insertCells,
  insertSheet,
  renameSheet,
  setSheetField,
  setValue,
  undo,
} from "../../../playground/workbook/edits";
import type { Box, Sheet, Workbook } from "../../../playground/workbook/model";

const rows = (from: number, to: number): Box => ({ top: from, left: 0, bottom: to, right: 16_383 });
const cells = (top: number, bottom: number): Box => ({ top, left: 1, bottom, right: 1 });

/** A list on Lists, a rule and a chart on another sheet that use it. */
function book(): { workbook: Workbook; lists: Sheet; tracker: Sheet } {
  const workbook = newWorkbook("book.xlsx");
  const [tracker] = workbook.sheets;
  if (!tracker) throw new Error("Expected a sheet; found none.");
  const lists = newSheet(workbook, "Lists");
  insertSheet(workbook, lists);
  for (let row = 2; row < 6; row++) setValue(workbook, lists, row, 1, row);
  setSheetField(workbook, tracker, "validations", [
    {
      ranges: [cells(4, 9)],
      type: "List",
      rule: { list: { inCellDropDown: true, source: "=Lists!$B$3:$B$6" } },
      ignoreBlanks: true,
      alert: { show: true, style: "Stop", title: "", message: "=Lists!$B$3" },
      prompt: { show: false, title: "", message: "" },
    },
  ]);
  setSheetField(workbook, tracker, "conditionalFormats", [
    {
      id: "{1}",
      ranges: [cells(4, 9)],
      type: "Custom",
      rule: { formula: '=AND($B5="Red",Lists!$B$3>1)' },
      format: { fill: "#FF0000", fontColor: null, bold: null, italic: null },
      priority: 0,
      stopIfTrue: false,
    },
  ]);
  addChart(workbook, tracker, {
    type: "ColumnClustered",
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    title: { text: "", visible: false },
    legend: { visible: false, position: "Bottom" },
    series: [
      {
        name: "Count",
        nameReference: "Lists!$B$2",
        values: { sheet: "Lists", box: cells(2, 5) },
        categories: null,
        fill: null,
        dataLabels: false,
      },
    ],
  });
  return { workbook, lists, tracker };
}

function seen({ validations, conditionalFormats, charts }: Sheet) {
  const [series] = charts[0]?.series ?? [];
  return {
    list: (validations[0]?.rule.list as { source: string } | undefined)?.source,
    rule: conditionalFormats[0]?.rule.formula,
    name: series?.nameReference,
    values: series?.values,
  };
}

const asMade = {
  list: "=Lists!$B$3:$B$6",
  rule: '=AND($B5="Red",Lists!$B$3>1)',
  name: "Lists!$B$2",
  values: { sheet: "Lists", box: cells(2, 5) },
};

test("a renamed sheet", () => {
  const { workbook, lists, tracker } = book();
  renameSheet(workbook, lists, "Status words");
  expect(seen(tracker)).toEqual({
    list: "='Status words'!$B$3:$B$6",
    rule: `=AND($B5="Red",'Status words'!$B$3>1)`,
    name: "'Status words'!$B$2",
    values: { sheet: "Status words", box: cells(2, 5) },
  });
  // What a message says is no formula.
  expect(tracker.validations[0]?.alert.message).toBe("=Lists!$B$3");
  undo(workbook);
  expect(seen(tracker)).toEqual(asMade);
});

test("rows put in and taken out", () => {
  const { workbook, lists, tracker } = book();
  insertCells(workbook, lists, rows(3, 3), "Down");
  expect(seen(tracker)).toEqual({
    ...asMade,
    list: "=Lists!$B$3:$B$7",
    values: { sheet: "Lists", box: cells(2, 6) },
  });
  deleteCells(workbook, lists, rows(0, 0), "Up");
  expect(seen(tracker)).toEqual({
    list: "=Lists!$B$2:$B$6",
    rule: '=AND($B5="Red",Lists!$B$2>1)',
    name: "Lists!$B$1",
    values: { sheet: "Lists", box: cells(1, 5) },
  });
});

test("rows put in above the cells that have the rule", () => {
  const { workbook, tracker } = book();
  insertCells(workbook, tracker, rows(0, 1), "Down");
  expect(tracker.conditionalFormats[0]?.ranges).toEqual([cells(6, 11)]);
  expect(seen(tracker)).toEqual({ ...asMade, rule: '=AND($B7="Red",Lists!$B$3>1)' });
});

test("a deleted sheet: rules lose it, a chart keeps what it showed", () => {
  const { workbook, lists, tracker } = book();
  deleteSheet(workbook, lists);
  expect(seen(tracker)).toEqual({ ...asMade, list: "=#REF!$B$3:$B$6", rule: '=AND($B5="Red",#REF!$B$3>1)' });
});
