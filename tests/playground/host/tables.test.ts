/** Tables on the stand-in, through the real library. */
import { newWorkbook } from "../../../playground/workbook/create";
import { undo } from "../../../playground/workbook/edits";
import type { Workbook } from "../../../playground/workbook/model";
import { startNodeHost, type NodeHost } from "../../../playground/host/node";

let host: NodeHost;
let workbook: Workbook;
beforeEach(() => {
  workbook = newWorkbook("book.xlsx");
  host = startNodeHost(workbook);
});
afterEach(() => host.stop());

const run = <T>(action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => action(context.workbook.worksheets.getItem("Sheet1"), context));

const activities = [
  ["Reference", "Status", "Status"],
  ["KA.01.01", "Green", "Amber"],
  ["KA.01.02", "Red", "Red"],
];

/** A table over A1:C3 of the sheet. */
function addActivities(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange("A1:C3").values = activities;
  return sheet.tables.add("A1:C3", true);
}

async function values(range: Excel.Range): Promise<unknown[][]> {
  range.load("values");
  await range.context.sync();
  return range.values as unknown[][];
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "no error",
    (error: OfficeExtension.Error) => `${error.code} ${error.debugInfo.errorLocation}`,
  );

test("a new table takes Excel's name, style and look, and its headings become unique", () =>
  run(async (sheet, context) => {
    const table = addActivities(sheet);
    table.load();
    table.columns.load("items/name,items/index");
    const header = table.getHeaderRowRange().load("values,address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(table).toMatchObject({
      name: "Table1",
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    expect(header.values).toEqual([["Reference", "Status", "Status2"]]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["Reference", "Status", "Status2"]);
    expect(header.address).toBe("Sheet1!A1:C1");
    expect(body.address).toBe("Sheet1!A2:C3");
  }));

test("an added table is found again after a sync, by name and by id", () =>
  run(async (sheet, context) => {
    const table = addActivities(sheet);
    table.name = "Activities";
    table.load("id");
    await context.sync();
    table.style = "TableStyleLight9";
    const named = context.workbook.tables.getItem("ACTIVITIES").load("id,style");
    const found = sheet.tables.getItemOrNullObject(table.id).load("name");
    const none = sheet.tables.getItemOrNullObject("Nothing");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(named.id).toBe(table.id);
    expect(named.style).toBe("TableStyleLight9");
    expect(found.name).toBe("Activities");
    expect(none.isNullObject).toBe(true);
    expect(count.value).toBe(1);
  }));

test("headings become text: numbers, blanks and formulas too", () =>
  run(async (sheet) => {
    sheet.getRange("A1:D1").values = [[2013, "", "=1+1", ""]];
    sheet.getRange("A2:D2").values = [[1, 2, 3, 4]];
    const table = sheet.tables.add("A1:D2", true);
    expect(await values(table.getHeaderRowRange())).toEqual([["2013", "Column1", "2", "Column2"]]);
  }));

test("headings given after the table was made name its columns in the same batch", () =>
  run(async (sheet, context) => {
    const table = sheet.tables.add("A1:B1", true);
    table.getHeaderRowRange().values = [["Date", "Amount"]];
    table.rows.add(undefined, [
      ["1 May", 120],
      ["2 May", 142],
    ]);
    const amounts = table.columns.getItem("amount").getDataBodyRange().load("values,address");
    const count = table.rows.getCount();
    await context.sync();
    expect(amounts.values).toEqual([[120], [142]]);
    expect(amounts.address).toBe("Sheet1!B2:B3");
    expect(count.value).toBe(2);
  }));

test("a heading overwritten with another's name, or emptied, is made unique", () =>
  run(async (sheet) => {
    addActivities(sheet);
    sheet.getRange("A1").values = [["Status"]];
    expect(await values(sheet.getRange("A1:C1"))).toEqual([["Status3", "Status", "Status2"]]);
    sheet.getRange("B1").values = [[""]];
    expect(await values(sheet.getRange("A1:C1"))).toEqual([["Status3", "Column1", "Status2"]]);
  }));

test("without headers Excel writes some and moves the data down", () =>
  run(async (sheet) => {
    sheet.getRange("A1:B2").values = [
      ["KA.01.01", "Green"],
      ["KA.01.02", "Red"],
    ];
    sheet.getRange("A4:C4").values = [["below", "below", "beside"]];
    const table = sheet.tables.add("A1:B2", false);
    expect(await values(table.getRange())).toEqual([
      ["Column1", "Column2"],
      ["KA.01.01", "Green"],
      ["KA.01.02", "Red"],
    ]);
    expect(await values(sheet.getRange("A4:C5"))).toEqual([
      ["", "", "beside"],
      ["below", "below", ""],
    ]);
  }));

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["overlapping another table", (sheet) => sheet.tables.add("C3:D5", true), "InvalidArgument TableCollection.add"],
  ["a name in use", (sheet) => (sheet.tables.add("F1:G3", true).name = "table1"), "InvalidArgument Table.name"],
  [
    "a name with a space",
    (sheet) => (sheet.tables.getItem("Table1").name = "Key activities"),
    "InvalidArgument Table.name",
  ],
  ["a name like a cell", (sheet) => (sheet.tables.getItem("Table1").name = "KA1"), "InvalidArgument Table.name"],
  ["a name of nothing", (sheet) => (sheet.tables.getItem("Table1").name = ""), "InvalidArgument Table.name"],
  ["an unknown style", (sheet) => (sheet.tables.getItem("Table1").style = "Corporate"), "InvalidArgument Table.style"],
  [
    "a table that is not there",
    (sheet) => sheet.tables.getItem("Table9").delete(),
    "ItemNotFound TableCollection.getItem",
  ],
  [
    "a column that is not there",
    (sheet) => sheet.tables.getItem("Table1").columns.getItem("KPI").delete(),
    "ItemNotFound TableColumnCollection.getItem",
  ],
  [
    "a row of the wrong length",
    (sheet) => sheet.tables.getItem("Table1").rows.add(undefined, [["KA"]]),
    "InvalidArgument TableRowCollection.add",
  ],
  [
    "resizing away from the table",
    (sheet) => sheet.tables.getItem("Table1").resize("A2:C5"),
    "InvalidArgument Table.resize",
  ],
  [
    "inserting cells across a table",
    (sheet) => sheet.getRange("A2:B2").insert("Down"),
    "InsertDeleteConflict Range.insert",
  ],
  [
    "a column name in use",
    (sheet) => (sheet.tables.getItem("Table1").columns.getItemAt(0).name = "status"),
    "InvalidArgument TableColumn.name",
  ],
  [
    "totals that are not shown",
    (sheet) => sheet.tables.getItem("Table1").getTotalRowRange().clear(),
    "InvalidOperation Table.getTotalRowRange",
  ],
])("refuses %s", async (_what, action, expected) => {
  await run(async (sheet, context) => {
    addActivities(sheet);
    await context.sync();
  });
  const code = codeOf(
    run(async (sheet, context) => {
      action(sheet);
      await context.sync();
    }),
  );
  expect(await code).toBe(expected);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["adding a table", (sheet) => sheet.tables.add("F1:G3", true)],
  ["renaming one", (sheet) => (sheet.tables.getItem("Table1").name = "Activities")],
  ["adding rows", (sheet) => sheet.tables.getItem("Table1").rows.add()],
  ["deleting one", (sheet) => sheet.tables.getItem("Table1").delete()],
  ["resizing one", (sheet) => sheet.tables.getItem("Table1").resize("A1:C9")],
])("a protected sheet refuses %s", async (_what, action) => {
  await run(async (sheet, context) => {
    addActivities(sheet);
    sheet.protection.protect();
    await context.sync();
  });
  const code = codeOf(
    run(async (sheet, context) => {
      action(sheet);
      await context.sync();
    }),
  );
  expect(await code).toContain("AccessDenied");
});

test("rows are added at the end and in between, and deleted; what lies below moves", () =>
  run(async (sheet, context) => {
    const table = addActivities(sheet);
    sheet.getRange("A5:D5").values = [["note", "", "", "beside"]];
    table.rows.add(undefined, [["KA.01.04", "Green", "Green"]]);
    table.rows.add(2, [["KA.01.03", "Green", "Green"]]);
    expect(await values(table.columns.getItemAt(0).getRange())).toEqual([
      ["Reference"],
      ["KA.01.01"],
      ["KA.01.02"],
      ["KA.01.03"],
      ["KA.01.04"],
    ]);
    expect(await values(sheet.getRange("A5:D7"))).toEqual([
      ["KA.01.04", "Green", "Green", "beside"],
      ["", "", "", ""],
      ["note", "", "", ""],
    ]);
    table.rows.getItemAt(0).delete();
    table.rows.load("items/values");
    await context.sync();
    expect(table.rows.items.map((row) => (row.values as unknown[][])[0]?.[0])).toEqual([
      "KA.01.02",
      "KA.01.03",
      "KA.01.04",
    ]);
  }));

test("deleting the last row leaves a blank one that counts for nothing", () =>
  run(async (sheet, context) => {
    const table = addActivities(sheet);
    table.rows.getItemAt(1).delete();
    table.rows.getItemAt(0).delete();
    const count = table.rows.getCount();
    const range = table.getRange().load("address");
    await context.sync();
    expect(count.value).toBe(0);
    expect(range.address).toBe("Sheet1!A1:C2");
  }));

test("columns are added with values, at the right and in between, renamed and deleted", () =>
  run(async (sheet) => {
    const table = addActivities(sheet);
    sheet.getRange("E1").values = [["beside"]];
    table.columns.add(1, [["Lead"], ["Housing"], ["Finance"]]);
    table.columns.add(undefined, undefined, "Note");
    table.columns.getItem("Status2").delete();
    table.columns.getItem("Status").name = "RAG";
    expect(await values(sheet.getRange("A1:F2"))).toEqual([
      ["Reference", "Lead", "RAG", "Note", "", "beside"],
      ["KA.01.01", "Housing", "Green", "", "", ""],
    ]);
  }));

test("resizing keeps the columns and names new ones", () =>
  run(async (sheet, context) => {
    const table = addActivities(sheet);
    table.resize("A1:D6");
    const range = table.getRange().load("address");
    table.columns.load("items/name");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:D6");
    expect(table.columns.items.map((column) => column.name)).toEqual(["Reference", "Status", "Status2", "Column1"]);
  }));

test("headings and totals can be hidden and shown", () =>
  run(async (sheet) => {
    const table = addActivities(sheet);
    table.showTotals = true;
    expect(await values(table.getTotalRowRange())).toEqual([["Total", "", 2]]);
    table.showHeaders = false;
    expect(await values(sheet.getRange("A1:C2"))).toEqual([["", "", ""], activities[1]]);
    table.showTotals = false;
    table.showHeaders = true;
    expect(await values(table.getRange())).toEqual([["Reference", "Status", "Status2"], ...activities.slice(1)]);
  }));

test("a table turned into a range leaves its cells; a deleted one takes them along", () =>
  run(async (sheet, context) => {
    const range = addActivities(sheet).convertToRange().load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:C3");
    const again = sheet.tables.add("A1:C3", true);
    again.delete();
    const used = sheet.getUsedRangeOrNullObject(true);
    const count = sheet.tables.getCount();
    await context.sync();
    expect(used.isNullObject).toBe(true);
    expect(count.value).toBe(0);
  }));

test("the tables of a range are those that it touches, or holds whole", () =>
  run(async (sheet, context) => {
    addActivities(sheet);
    const touched = sheet.getRange("C3:D9").getTables().load("items/name");
    const held = sheet.getRange("C3:D9").getTables(true).load("items/name");
    await context.sync();
    expect(touched.items.map((each) => each.name)).toEqual(["Table1"]);
    expect(held.items).toEqual([]);
  }));

test("undo takes a whole batch back, table and headings", async () => {
  await run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      [2013, ""],
      [1, 2],
    ];
    await context.sync();
    sheet.tables.add("A1:B2", true);
  });
  expect(workbook.sheets[0]?.tables).toHaveLength(1);
  undo(workbook);
  expect(workbook.sheets[0]?.tables).toHaveLength(0);
  await run(async (sheet) => expect(await values(sheet.getRange("A1:B1"))).toEqual([[2013, ""]]));
});

test("saving is told which tables and cells changed", () =>
  run(async (sheet, context) => {
    addActivities(sheet);
    await context.sync();
    const first = workbook.sheets[0];
    expect([...(first?.changedAspects ?? [])]).toContain("tables");
    expect(first?.changedCells.get(0)).toContain(2);
  }));
