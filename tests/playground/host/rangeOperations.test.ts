/** Copying, filling, sorting, searching and weeding out cells on the stand-in, through the real library. */
import { eachOnNewWorkbook, onSheet, refusalOf } from "./support";

eachOnNewWorkbook();

async function formulas(each: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = each.getRange(address).load("formulas");
  await each.context.sync();
  return range.formulas as unknown[][];
}

const column = (...values: unknown[]) => values.map((value) => [value]);

test.each<[string, (each: Excel.Worksheet) => void, string, unknown[][]]>([
  [
    "everything, formulas moving along",
    (each) => each.getRange("A4").copyFrom("A1:B2"),
    "A4:B5",
    [
      ["x", 2],
      ["", "=B4*2"],
    ],
  ],
  [
    "values alone",
    (each) => each.getRange("D1").copyFrom("A1:B2", "Values"),
    "D1:E2",
    [
      ["x", 2],
      ["", 4],
    ],
  ],
  [
    "without blanks",
    (each) => each.getRange("C1").copyFrom("A1:B2", "All", true),
    "C1:D2",
    [
      ["x", 2],
      ["kept", "=D1*2"],
    ],
  ],
  ["rows as columns", (each) => each.getRange("A4").copyFrom("A1:B1", "All", false, true), "A4:A5", [["x"], [2]]],
  [
    "one cell into many",
    (each) => each.getRange("A4:B5").copyFrom("A1"),
    "A4:B5",
    [
      ["x", "x"],
      ["x", "x"],
    ],
  ],
  [
    "a block as often as it fits",
    (each) => each.getRange("A4:A7").copyFrom("A1:A2"),
    "A4:A7",
    [["x"], [""], ["x"], [""]],
  ],
])("copies %s", async (_what, act, address, expected) => {
  await onSheet(async (each) => {
    each.getRange("A1:B2").formulas = [
      ["x", 2],
      ["", "=B1*2"],
    ];
    each.getRange("C2").values = [["kept"]];
    act(each);
    expect(await formulas(each, address)).toEqual(expected);
  });
});

test("copying formats leaves values; copying values leaves formats", () =>
  onSheet(async (each, context) => {
    each.getRange("A1").values = [["Red"]];
    each.getRange("A1").format.fill.color = "#C00000";
    each.getRange("B1").values = [["Green"]];
    each.getRange("B1").copyFrom("A1", "Formats");
    each.getRange("C1").copyFrom("A1", "Values");
    each.getRange("D1:E2").copyFrom("A1:B1");
    const range = each.getRange("A1:E1").load("values");
    const fills = ["B1", "C1", "D2"].map((address) => each.getRange(address).format.fill.load("color"));
    await context.sync();
    expect(range.values).toEqual([["Red", "Green", "Red", "Red", "Green"]]);
    expect(fills.map((fill) => fill.color)).toEqual(["#C00000", "#FFFFFF", "#C00000"]);
  }));

test("copies from another sheet, by address", () =>
  onSheet(async (each, context) => {
    context.workbook.worksheets.add("Q1 2013-14").getRange("A1").values = [["KA.01.01"]];
    each.getRange("B2").copyFrom("'Q1 2013-14'!A1");
    expect(await formulas(each, "B2")).toEqual([["KA.01.01"]]);
  }));

test("copies a drop-down with a cell, and none with a cell that has none", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    each.getRange("A2").copyFrom("B1");
    each.getRange("C1:C2").copyFrom("A1");
    const found = each.getRange("A:C").getSpecialCells("DataValidations").load("address");
    const copy = each.getRange("C1:C2").dataValidation.load("rule");
    await context.sync();
    expect(found.address).toBe("Sheet1!A1,Sheet1!A3,Sheet1!C1,Sheet1!C2");
    expect(copy.rule.list?.source).toBe("Red,Amber");
  }));

test("moves cells, and formulas that speak of them follow", () =>
  onSheet(async (each) => {
    each.getRange("A1:A3").formulas = column(1, "=A1+1", "=SUM(A1:A2)");
    each.getRange("A1:A2").moveTo("C5");
    expect(await formulas(each, "A1:A3")).toEqual(column("", "", "=SUM(C5:C6)"));
    expect(await formulas(each, "C5:C6")).toEqual(column(1, "=C5+1"));
  }));

test.each<[string, unknown[], Excel.AutoFillType | "FillDefault" | "FillSeries" | "FillCopy", unknown[]]>([
  ["one number repeats", [3], "FillDefault", [3, 3, 3, 3]],
  ["one number counts when a series is asked for", [3], "FillSeries", [3, 4, 5, 6]],
  ["two numbers go on in a line", [1, 3], "FillDefault", [1, 3, 5, 7]],
  ["two numbers repeat when copied", [1, 3], "FillCopy", [1, 3, 1, 3]],
  ["a quarter begins again after the fourth", ["Q3"], "FillDefault", ["Q3", "Q4", "Q1", "Q2"]],
  ["quarters that follow one another go on", ["Q1", "Q2"], "FillDefault", ["Q1", "Q2", "Q3", "Q4"]],
  ["quarters that do not repeat", ["Q1", "Q3"], "FillDefault", ["Q1", "Q3", "Q1", "Q3"]],
  ["a text with a number counts", ["KA 9"], "FillDefault", ["KA 9", "KA 10", "KA 11", "KA 12"]],
  ["leading noughts stay", ["Item 08"], "FillDefault", ["Item 08", "Item 09", "Item 10", "Item 11"]],
  ["months go on", ["Nov"], "FillDefault", ["Nov", "Dec", "Jan", "Feb"]],
  ["weekdays go on", ["Saturday"], "FillDefault", ["Saturday", "Sunday", "Monday", "Tuesday"]],
  ["a text repeats", ["Green"], "FillDefault", ["Green", "Green", "Green", "Green"]],
  ["formulas move along", ["=B1*2"], "FillDefault", ["=B1*2", "=B2*2", "=B3*2", "=B4*2"]],
])("fills: %s", async (_what, entries, type, expected) => {
  await onSheet(async (each) => {
    const range = each.getRange(`A1:A${entries.length}`);
    range.formulas = column(...entries);
    range.autoFill("A1:A4", type as Excel.AutoFillType);
    expect(await formulas(each, "A1:A4")).toEqual(column(...expected));
  });
});

test.each<[string, Excel.SortField[], { matchCase?: boolean; hasHeaders?: boolean }, unknown[]]>([
  ["upwards: numbers, text, booleans, blanks", [{ key: 0 }], {}, [1, 2, "amber", "Green", "red", true, ""]],
  ["downwards, blanks still last", [{ key: 0, ascending: false }], {}, [true, "red", "Green", "amber", 2, 1, ""]],
  ["below a heading", [{ key: 0 }], { hasHeaders: true }, ["Green", 1, 2, "amber", "red", true, ""]],
])("sorts %s", async (_what, fields, { matchCase, hasHeaders }, expected) => {
  await onSheet(async (each) => {
    const range = each.getRange("A1:A7");
    range.values = column("Green", 2, "red", true, "", "amber", 1);
    range.sort.apply(fields, matchCase ?? false, hasHeaders ?? false, Excel.SortOrientation.rows);
    expect(await formulas(each, "A1:A7")).toEqual(column(...expected));
  });
});

test("sorts by several columns; rows keep together, formulas read their own row, fills go along", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:C4").formulas = [
      ["Homes", 2, "=B1*10"],
      ["Jobs", 1, "=B2*10"],
      ["Homes", 1, "=B3*10"],
      ["Jobs", 3, "=B4*10"],
    ];
    each.getRange("A4").format.fill.color = "#C00000";
    each.getRange("A1:C4").sort.apply([{ key: 0, ascending: false }, { key: 1 }]);
    expect(await formulas(each, "A1:C4")).toEqual([
      ["Jobs", 1, "=B1*10"],
      ["Jobs", 3, "=B2*10"],
      ["Homes", 1, "=B3*10"],
      ["Homes", 2, "=B4*10"],
    ]);
    const fill = each.getRange("A2").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#C00000");
  }));

test("sorts by fill, and columns by a row", () =>
  onSheet(async (each) => {
    each.getRange("A1:A3").values = column("a", "b", "c");
    each.getRange("A3").format.fill.color = "#C00000";
    each.getRange("A1:A3").sort.apply([{ key: 0, sortOn: "CellColor", color: "#C00000" }]);
    each.getRange("E1:G1").values = [[3, 1, 2]];
    each.getRange("E1:G1").sort.apply([{ key: 0 }], false, false, Excel.SortOrientation.columns);
    expect(await formulas(each, "A1:A3")).toEqual(column("c", "a", "b"));
    expect(await formulas(each, "E1:G1")).toEqual([[1, 2, 3]]);
  }));

test("a table's rows are sorted under its headings", () =>
  onSheet(async (each) => {
    each.getRange("A1:A3").values = column("Status", "Red", "Amber");
    each.tables.add("A1:A3", true).sort.apply([{ key: 0 }]);
    expect(await formulas(each, "A1:A3")).toEqual(column("Status", "Amber", "Red"));
  }));

test("duplicates are removed in any case, and what is left moves up", () =>
  onSheet(async (each, context) => {
    const range = each.getRange("A1:B5");
    range.values = [
      ["Lead", "Status"],
      ["Housing", "Red"],
      ["HOUSING", "red"],
      ["Housing", "Green"],
      ["Finance", "Red"],
    ];
    const result = range.removeDuplicates([0, 1], true).load();
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([1, 3]);
    expect(await formulas(each, "A2:B5")).toEqual([
      ["Housing", "Red"],
      ["Housing", "Green"],
      ["Finance", "Red"],
      ["", ""],
    ]);
  }));

test("text is found in what cells show: first, last, all, whole and by case", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:B3").values = [
      ["Completed", "Not completed"],
      ["Delayed", 0.5],
      ["completed", "Completed"],
    ];
    each.getRange("B2").numberFormat = [["0%"]];
    const range = each.getRange("A1:B3");
    const first = range.find("COMPLETED", {}).load("address");
    const last = range.find("completed", { searchDirection: "Backwards" }).load("address");
    const cased = range.find("completed", { matchCase: true, completeMatch: true }).load("address");
    const shown = range.find("50%", {}).load("address");
    const none = range.findOrNullObject("Deferred", {});
    const all = each.findAll("completed", { completeMatch: true }).load("address");
    const no = each.findAllOrNullObject("Deferred", {});
    await context.sync();
    expect([first.address, last.address, cased.address, shown.address]).toEqual(
      ["A1", "B3", "A3", "B2"].map((address) => `Sheet1!${address}`),
    );
    expect([none.isNullObject, no.isNullObject]).toEqual([true, true]);
    expect(all.address).toBe("Sheet1!A1,Sheet1!A3:B3");
  }));

test("text is replaced in values and formulas, and counted", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:A4").formulas = column("Housing", "Housing and Housing", '="Housing"&1', "Jobs");
    const count = each.getRange("A1:A4").replaceAll("housing", "Homes", {});
    await context.sync();
    expect(count.value).toBe(3);
    expect(await formulas(each, "A1:A4")).toEqual(column("Homes", "Homes and Homes", '="Homes"&1', "Jobs"));
    const whole = each.replaceAll("Homes", "Places", { completeMatch: true });
    await context.sync();
    expect(whole.value).toBe(1);
  }));

test.each<[Excel.SpecialCellType | string, string | undefined, string | null]>([
  ["Blanks", undefined, "Sheet1!B1,Sheet1!A3"],
  ["Constants", undefined, "Sheet1!A1,Sheet1!A2:B2"],
  ["Constants", "Numbers", "Sheet1!A2"],
  ["Constants", "LogicalText", "Sheet1!A1,Sheet1!B2"],
  ["Formulas", undefined, "Sheet1!B3"],
  ["Formulas", "Errors", null],
  ["Visible", undefined, "Sheet1!A1:B1,Sheet1!A3:B3"],
  ["DataValidations", undefined, "Sheet1!A1:A9"],
])("special cells: %s %s", async (type, values, expected) => {
  await onSheet(async (each, context) => {
    each.getRange("A1:B3").formulas = [
      ["Red", ""],
      [1, true],
      ["", "=A2"],
    ];
    each.getRange("2:2").rowHidden = true;
    each.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=TRUE" } };
    const range = each.getRange("A:B");
    const found = range
      .getSpecialCellsOrNullObject(type as Excel.SpecialCellType, values as Excel.SpecialCellValueType | undefined)
      .load("address");
    await context.sync();
    expect(found.isNullObject ? null : found.address).toBe(expected);
  });
});

test("several areas are moved, cut, widened and cleared together", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:D4").values = Array.from({ length: 4 }, () => [1, 2, 3, 4]);
    const areas = each.getRanges("A1:B2,D4");
    const moved = areas.getOffsetRangeAreas(1, 0).load("address");
    const cut = areas.getIntersection("B1:D9").load("address");
    const rows = areas.getEntireRow().load("address");
    const none = areas.getIntersectionOrNullObject("F1");
    await context.sync();
    expect([moved.address, cut.address, rows.address]).toEqual([
      "Sheet1!A2:B3,Sheet1!D5",
      "Sheet1!B1:B2,Sheet1!D4",
      "Sheet1!1:2,Sheet1!4:4",
    ]);
    expect(none.isNullObject).toBe(true);
    areas.clear("Contents");
    expect(await formulas(each, "A1:D4")).toEqual([
      ["", "", 3, 4],
      ["", "", 3, 4],
      [1, 2, 3, 4],
      [1, 2, 3, ""],
    ]);
  }));

test.each<[string, (each: Excel.Worksheet) => unknown, string]>([
  ["text that is not there", (each) => each.getRange("A1:A9").find("KA", {}), "ItemNotFound"],
  ["special cells that are not there", (each) => each.getRange("A1:A9").getSpecialCells("Formulas"), "ItemNotFound"],
  ["filling sideways and down at once", (each) => each.getRange("A1").autoFill("A1:B2"), "InvalidArgument"],
  ["filling elsewhere", (each) => each.getRange("A1").autoFill("C1:C9"), "InvalidArgument"],
  ["a sort key beyond the block", (each) => each.getRange("A1:B9").sort.apply([{ key: 2 }]), "InvalidArgument"],
  [
    "sorting merged cells",
    (each) => {
      each.getRange("A1:A2").merge();
      each.getRange("A1:B9").sort.apply([{ key: 0 }]);
    },
    "InvalidOperation",
  ],
  ["copying off the sheet", (each) => each.getRange("XFD1").copyFrom("A1:B1"), "InvalidArgument"],
  [
    "sorting locked cells of a protected sheet",
    (each) => {
      each.protection.protect({ allowSort: true });
      each.getRange("A1:B9").sort.apply([{ key: 0 }]);
    },
    "AccessDenied",
  ],
  [
    "copying into a protected sheet",
    (each) => {
      each.protection.protect();
      each.getRange("A1").copyFrom("B1");
    },
    "AccessDenied",
  ],
])("refuses %s", async (_what, act, code) => {
  expect((await refusalOf(onSheet((each) => void act(each)))).code).toBe(code);
});
