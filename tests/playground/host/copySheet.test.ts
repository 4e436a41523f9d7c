/** Copying a sheet on the stand-in, through the real library; and null objects that are acted on. */
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { undo } from "../../../playground/workbook/edits";
import { openXmlErrors } from "../../support/openXmlValidator";
import { eachOnNewWorkbook, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();

/** A table, a chart of it, a rule, a link and a name of the sheet's own. */
function fill(each: Excel.Worksheet): void {
  each.getRange("A1:B3").values = [
    ["Lead", "Days"],
    ["Housing", 5],
    ["Finance", 40],
  ];
  each.tables.add("A1:B3", true).name = "Activities";
  each.charts.add("BarClustered", each.getRange("A1:B3"));
  each.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>30";
  each.getRange("D1").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "Top" };
  each.names.add("Days", each.getRange("B2:B3"));
  each.getRange("2:2").format.rowHeight = 40;
}

test("a copy has everything of its own, and changing it leaves the first alone", async () => {
  await onSheet(async (each, context) => {
    fill(each);
    const copy = each.copy("After", each).load("name,position");
    await context.sync();
    copy.getRange("A2").values = [["Jobs"]];
    copy.tables.load("items/name");
    const range = each.getRange("A2").load("values");
    const copied = copy.getRange("A1:B2").load("values");
    await context.sync();
    expect([copy.name, copy.position]).toEqual(["Sheet1 (2)", 1]);
    expect(copy.tables.items.map((table) => table.name)).toEqual(["Table1"]);
    expect([range.values[0]?.[0], copied.values]).toEqual([
      "Housing",
      [
        ["Lead", "Days"],
        ["Jobs", 5],
      ],
    ]);
  });
  const { workbook } = node().host;
  const [first, second] = workbook.sheets;
  expect(second?.charts[0]?.series[0]).toMatchObject({
    nameReference: "'Sheet1 (2)'!$B$1",
    values: { sheet: "Sheet1 (2)" },
  });
  expect(second?.conditionalFormats[0]?.id).not.toBe(first?.conditionalFormats[0]?.id);
  expect(second?.rowHeights.get(1)).toBe(40);
  expect(workbook.names.map((name) => name.formula)).toEqual(["=Sheet1!$B$2:$B$3", "='Sheet1 (2)'!$B$2:$B$3"]);
  const bytes = saveWorkbook(workbook);
  expect(openXmlErrors(bytes) ?? []).toEqual([]);
  expect(openWorkbook(bytes, "book.xlsx").sheets.map((sheet) => sheet.tables.length)).toEqual([1, 1]);
});

test.each<[string, (each: Excel.Worksheet, other: Excel.Worksheet) => Excel.Worksheet, number]>([
  ["at the end by default", (each) => each.copy(), 2],
  ["at the beginning", (each) => each.copy("Beginning"), 0],
  ["before another", (each, other) => each.copy("Before", other), 1],
])("stands %s", async (_what, act, position) => {
  await onSheet(async (each, context) => {
    const copy = act(each, context.workbook.worksheets.add("Q2")).load("position");
    await context.sync();
    expect(copy.position).toBe(position);
  });
});

test("a second copy counts on, and undo takes it away", async () => {
  await onSheet((each) => void each.copy());
  await onSheet((each) => void each.copy());
  const { workbook } = node().host;
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet1 (2)", "Sheet1 (3)"]);
  undo(workbook);
  expect(workbook.sheets).toHaveLength(2);
});

test.each<[string, (each: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  ["no sheet to stand before", (each) => each.copy("Before"), "InvalidArgument"],
  [
    "a protected structure",
    (each, context) => {
      context.workbook.protection.protect();
      return each.copy();
    },
    "AccessDenied",
  ],
])("refuses %s", async (_what, act, code) => {
  expect((await refusalOf(onSheet((each, context) => void act(each, context)))).code).toBe(code);
});

test("acting on what is not there does nothing, and says so only when asked", () =>
  onSheet(async (each, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Sample");
    none.delete();
    none.name = "Another";
    none.getRange("A1").clear();
    const table = each.tables.getItemOrNullObject("Activities");
    table.rows.add();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([none.isNullObject, table.isNullObject, count.value]).toEqual([true, true, 1]);
  }));

test("loading no property gives the objects alone", () =>
  onSheet(async (_each, context) => {
    const sheets = context.workbook.worksheets.load("items/NoPropertiesNeeded");
    const others = context.workbook.tables.load("items/$none");
    await context.sync();
    expect([sheets.items.length, others.items.length]).toEqual([1, 0]);
    expect(() => sheets.items[0]?.name).toThrow(/not available|load/);
  }));

test("one number format in an array stands for all cells", () =>
  onSheet(async (each, context) => {
    const range = each.getRange("A1:B2");
    range.numberFormat = [["0%"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([
      ["0%", "0%"],
      ["0%", "0%"],
    ]);
  }));
