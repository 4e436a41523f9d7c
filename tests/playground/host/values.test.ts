/** What becomes of a value set by code, in a General cell and in a text cell: read back as value, text and formula. */
import { cellAt } from "../../../playground/workbook/read";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();
const year = new Date().getFullYear();
const day = (y: number, month: number, date: number) =>
  (Date.UTC(y, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;

async function written(value: unknown, numberFormat?: string) {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values,text,formulas,valueTypes,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      text: range.text[0]?.[0],
      formula: range.formulas[0]?.[0] as unknown,
      type: range.valueTypes[0]?.[0] as string,
      format: range.numberFormat[0]?.[0] as unknown,
    };
  });
}

test.each([
  ["plain text", "plain text", "String", "plain text", "General"],
  ["@mention", "@mention", "String", "@mention", "General"],
  ["\tTab first", "\tTab first", "String", "\tTab first", "General"],
  ["'til then", "til then", "String", "til then", "General"],
  ["12", 12, "Double", "12", "General"],
  ["00123", 123, "Double", "123", "General"],
  ["-5", -5, "Double", "-5", "General"],
  ["+5", 5, "Double", "5", "General"],
  ["(5)", -5, "Double", "-5", "General"],
  ["1E5", 100000, "Double", "1.00E+05", "0.00E+00"],
  ["12%", 0.12, "Double", "12%", "0%"],
  ["1,234.5", 1234.5, "Double", "1,234.50", "#,##0.00"],
  ["£3.50", 3.5, "Double", "£3.50", "£#,##0.00"],
  ["1/2", day(year, 2, 1), "Double", "1-Feb", "d-mmm"],
  ["1-3", day(year, 3, 1), "Double", "1-Mar", "d-mmm"],
  ["31/12/2024", day(2024, 12, 31), "Double", "31/12/2024", "dd/mm/yyyy"],
  ["2013/14", "2013/14", "String", "2013/14", "General"],
  ["2013/12", day(2013, 12, 1), "Double", "Dec-13", "mmm-yy"],
  ["Feb 2024", day(2024, 2, 1), "Double", "Feb-24", "mmm-yy"],
  ["10:30", 0.4375, "Double", "10:30", "hh:mm"],
  ["KA.01.03", "KA.01.03", "String", "KA.01.03", "General"],
  ["true", true, "Boolean", "TRUE", "General"],
  ["#N/A", "#N/A", "Error", "#N/A", "General"],
  ["- Work has begun", "#NAME?", "Error", "#NAME?", "General"],
  ["=1+2*3", 7, "Double", "7", "General"],
  ["=", "=", "String", "=", "General"],
  ["-", "-", "String", "-", "General"],
])("%j set in a General cell", async (entered, value, type, text, format) => {
  expect(await written(entered)).toMatchObject({ value, type, text, format });
});

test.each(["=1+2", "+5", "-text", "@x", "'til then", "1/2", "00123", "1E5", "TRUE", "#N/A", "\tx", "a\r\nb"])(
  "%j set in a text cell stays as it is",
  async (entered) => {
    expect(await written(entered, "@")).toMatchObject({
      value: entered,
      text: entered,
      formula: entered,
      type: "String",
    });
  },
);

test("a leading apostrophe keeps any text as text, and is not read back", async () => {
  expect(await written("'=1+2")).toMatchObject({ value: "=1+2", text: "=1+2", formula: "=1+2", type: "String" });
  expect(cellAt(firstSheet(node().host.workbook), 0, 0)?.quotePrefix).toBe(true);
});

test("numbers and booleans in a text cell become text", async () => {
  expect(await written(12, "@")).toMatchObject({ value: "12", type: "String" });
  expect(await written(true, "@")).toMatchObject({ value: "TRUE", type: "String" });
});

test.each([
  ["- 40% done, 60% to go", "InvalidArgument"],
  ["=SUM(", "InvalidArgument"],
  [`-${"long note ".repeat(900)}`, "GeneralException"],
  ["x".repeat(32_768), "InvalidArgument"],
])("%# a value that Excel refuses", async (entered, code) => {
  await expect(refusalOf(written(entered))).resolves.toMatchObject({ code, location: "Range.values" });
});

test("32,767 characters fit", async () => {
  expect((await written("x".repeat(32_767))).value).toHaveLength(32_767);
});

test("null leaves a cell as it is, an empty text empties it, one value fills the block", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    (range as { values: unknown }).values = "x";
    range.values = [
      [null, ""],
      ["y", null],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", ""],
      ["y", "x"],
    ]);
  }));

test("formulas follow what they read, and a renamed sheet", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [2], ['=SUM(A1:A2)&" of "&COUNTIF(Sheet1!A1:A2,">1")']];
    await context.sync();
    sheet.getRange("A2").values = [[5]];
    sheet.name = "Q2 2013-14";
    const total = sheet.getRange("A3");
    total.load("values,formulas");
    await context.sync();
    expect(total.values).toEqual([["6 of 1"]]);
    expect(total.formulas).toEqual([['=SUM(A1:A2)&" of "&COUNTIF(\'Q2 2013-14\'!A1:A2,">1")']]);
  }));

test("whole columns and more than five million cells have no values", () =>
  onSheet(async (sheet, context) => {
    const column = sheet.getRange("A:A");
    const many = sheet.getRange("A1:E1000001");
    column.load("values,cellCount,address");
    many.load("values");
    await context.sync();
    expect([column.address, column.cellCount]).toEqual(["Sheet1!A:A", 1_048_576]);
    expect(many.values).toBeNull();
  }));
