/** What Excel refuses, with its error codes. */
import { edit, protectStructure, setSheetField } from "../../../playground/workbook/edits";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();

const acts: readonly [string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
  ["a missing sheet", "ItemNotFound", (_sheet, { workbook }) => workbook.worksheets.getItem("Nowhere").activate()],
  ["a missing name", "ItemNotFound", (_sheet, { workbook }) => workbook.names.getItem("Nowhere").delete()],
  ["too few rows", "InvalidArgument", (sheet) => void (sheet.getRange("A1:A2").values = [["x"]])],
  ["too many columns", "InvalidArgument", (sheet) => void (sheet.getRange("A1").values = [["x", "y"]])],
  ["null for all values", "InvalidArgument", (sheet) => void (sheet.getRange("A1").values = null as never)],
  [
    "a large array of the wrong shape",
    "InvalidArgument",
    (sheet) => void (sheet.getRange("A1:A1999").values = Array.from({ length: 2000 }, () => ["x"])),
  ],
  ["no address", "InvalidArgument", (sheet) => void sheet.getRange("no address").load("values")],
  [
    "a cell off the sheet",
    "InvalidArgument",
    (sheet) => void sheet.getRange("A1").getOffsetRange(-1, 0).load("values"),
  ],
  ["a blank sheet name", "InvalidArgument", (_sheet, { workbook }) => void workbook.worksheets.add("")],
  ["a long sheet name", "InvalidArgument", (_sheet, { workbook }) => void workbook.worksheets.add("x".repeat(32))],
  ["a sheet name with a colon", "InvalidArgument", (_sheet, { workbook }) => void workbook.worksheets.add("Q1: April")],
  [
    "a sheet name with an apostrophe",
    "InvalidArgument",
    (_sheet, { workbook }) => void workbook.worksheets.add("'Q1'"),
  ],
  ["the sheet name History", "InvalidArgument", (_sheet, { workbook }) => void workbook.worksheets.add("history")],
  ["a sheet name taken", "ItemAlreadyExists", (_sheet, { workbook }) => void workbook.worksheets.add("SHEET1")],
  ["deleting the only sheet", "InvalidOperation", (sheet) => sheet.delete()],
  ["hiding the only sheet", "InvalidOperation", (sheet) => void (sheet.visibility = "Hidden")],
  [
    "an unknown alignment",
    "InvalidArgument",
    (sheet) => void (sheet.getRange("A1").format.verticalAlignment = "Middle" as never),
  ],
  ["no colour", "InvalidArgument", (sheet) => void (sheet.getRange("A1").format.fill.color = "beige-ish")],
  ["a row too tall", "InvalidArgument", (sheet) => void (sheet.getRange("A1").format.rowHeight = 410)],
  [
    "a name like a cell",
    "InvalidArgument",
    (sheet, { workbook }) => void workbook.names.add("Q1", sheet.getRange("A1")),
  ],
];

test.each(acts)("%s", async (_what, code, act) => {
  await expect(refusalOf(onSheet(act))).resolves.toMatchObject({ code });
});

const locked: readonly [string, (sheet: Excel.Worksheet) => void][] = [
  ["values", (sheet) => void (sheet.getRange("B2").values = [["x"]])],
  ["formats", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
  ["clearing", (sheet) => sheet.getRange("B2").clear()],
  ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
  ["widths", (sheet) => void (sheet.getRange("A1").format.columnWidth = 20)],
];

describe("a protected sheet", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
    }),
  );

  test.each(locked)("refuses %s", async (_what, act) => {
    await expect(refusalOf(onSheet(act))).resolves.toMatchObject({ code: "AccessDenied" });
  });

  test("takes values in cells that are not locked, and can be read", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["open"]];
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(false);
    }));

  test("with a password is not opened without one", async () => {
    const { workbook } = node().host;
    const sheet = firstSheet(workbook);
    edit(workbook, "person", () => setSheetField(workbook, sheet, "protection", { hasPassword: true, options: {} }));
    const act = onSheet((each) => each.protection.unprotect());
    await expect(refusalOf(act)).resolves.toMatchObject({ code: "AccessDenied" });
  });
});

const structural: readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
  ["adding a sheet", (_sheet, { workbook }) => void workbook.worksheets.add("Cover")],
  ["renaming", (sheet) => void (sheet.name = "Cover")],
  ["moving", (sheet) => void (sheet.position = 0)],
  ["deleting", (sheet) => sheet.delete()],
  ["hiding", (sheet) => void (sheet.visibility = "Hidden")],
];

test.each(structural)("a protected structure refuses %s", async (_what, act) => {
  protectStructure(node().host.workbook, true);
  await expect(refusalOf(onSheet(act))).resolves.toMatchObject({ code: "AccessDenied" });
});

describe("a cell being edited", () => {
  test("refuses requests", async () => {
    node().host.inCellEdit = true;
    const act = onSheet((sheet) => void sheet.load("name"));
    await expect(refusalOf(act)).resolves.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });

  test("lets a request wait that asks to", async () => {
    const { host } = node();
    host.inCellEdit = true;
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["x"]];
      await context.sync();
      done = true;
    });
    while (host.roundTrips === 0) await Promise.resolve();
    expect(done).toBe(false);
    host.inCellEdit = false;
    await waiting;
    expect(firstSheet(host.workbook).rows.size).toBe(1);
  });
});
