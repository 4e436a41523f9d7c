/** Frozen panes, page layout, page breaks, gridlines and links on the stand-in, through the real library. */
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const running = eachOnNewWorkbook();
const sheet = () => firstSheet(running().host.workbook);

test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
  ["rows", (panes) => panes.freezeRows(3), "Sheet1!1:3"],
  ["columns", (panes) => panes.freezeColumns(2), "Sheet1!A:B"],
  ["the first row when no count is given", (panes) => panes.freezeRows(), "Sheet1!1:1"],
  ["a block", (panes) => panes.freezeAt("A1:B3"), "Sheet1!A1:B3"],
  [
    "rows, then columns",
    (panes) => {
      panes.freezeRows(1);
      panes.freezeColumns(1);
    },
    "Sheet1!A1",
  ],
  [
    "nothing once unfrozen",
    (panes) => {
      panes.freezeAt("A1:B3");
      panes.unfreeze();
    },
    null,
  ],
  [
    "nothing with a count of none",
    (panes) => {
      panes.freezeRows(3);
      panes.freezeRows(0);
    },
    null,
  ],
])("freezes %s", async (_what, act, address) => {
  await onSheet(async (each, context) => {
    act(each.freezePanes);
    const location = each.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect(location.isNullObject ? null : location.address).toBe(address);
  });
});

test("the location of no frozen pane is refused", async () => {
  const refusal = await refusalOf(onSheet((each) => each.freezePanes.getLocation().load("address")));
  expect(refusal).toMatchObject({ code: "ItemNotFound", location: "WorksheetFreezePanes.getLocation" });
});

test("freezing inside the sheet is refused by name: the stand-in cannot hide what lies before", async () => {
  const refusal = await refusalOf(onSheet((each) => each.freezePanes.freezeAt("B5")));
  expect(refusal.code).toBe("ApiNotFound");
});

test("a new sheet prints on A4, upright, at full size", () =>
  onSheet(async (each, context) => {
    const layout = each.pageLayout.load();
    await context.sync();
    expect(layout).toMatchObject({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
      leftMargin: 50.4,
      topMargin: 54,
      printGridlines: false,
    });
  }));

test("page layout is set and read back", () =>
  onSheet(async (each, context) => {
    const { pageLayout } = each;
    pageLayout.set({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      printGridlines: true,
      leftMargin: 36,
    });
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, footer: 1.27 });
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    await context.sync();
    pageLayout.load();
    const footer = pageLayout.headersFooters.defaultForAllPages.load("centerFooter,leftHeader");
    await context.sync();
    expect(pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
      centerHorizontally: true,
      centerVertically: false,
      printGridlines: true,
      leftMargin: 36,
      topMargin: 72,
      footerMargin: 36,
    });
    expect(footer.centerFooter).toBe("Page &P of &N");
    expect(footer.leftHeader).toBe("");
    expect([...sheet().changedAspects]).toEqual(["pageLayout"]);
  }));

test("print area and repeated rows and columns are set and read back", () =>
  onSheet(async (each, context) => {
    const { pageLayout } = each;
    const none = pageLayout.getPrintAreaOrNullObject();
    const noRows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect([none.isNullObject, noRows.isNullObject]).toEqual([true, true]);
    pageLayout.setPrintArea("A1:D20");
    pageLayout.setPrintTitleRows("$3:$3");
    pageLayout.setPrintTitleColumns("A:B");
    const area = pageLayout.getPrintArea().load("address");
    const rows = pageLayout.getPrintTitleRows().load("address");
    const columns = pageLayout.getPrintTitleColumns().load("address");
    await context.sync();
    expect([area.address, rows.address, columns.address]).toEqual(["Sheet1!A1:D20", "Sheet1!3:3", "Sheet1!A:B"]);
  }));

test.each<[string, (layout: Excel.PageLayout) => void]>([
  ["a scale and a fit at once", (layout) => (layout.zoom = { scale: 100, horizontalFitToPages: 1 })],
  ["a scale above 400", (layout) => (layout.zoom = { scale: 401 })],
  ["an unknown paper", (layout) => (layout.paperSize = "A7" as "A4")],
  ["a negative margin", (layout) => (layout.leftMargin = -1)],
  ["an unknown unit", (layout) => layout.setPrintMargins("Feet" as "Inches", { top: 1 })],
  ["a footer too long", (layout) => (layout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256))],
])("refuses %s", async (_what, act) => {
  const refusal = await refusalOf(onSheet((each) => act(each.pageLayout)));
  expect(refusal.code).toBe("InvalidArgument");
});

test("page breaks are added, listed in order, found and removed", () =>
  onSheet(async (each, context) => {
    const breaks = each.horizontalPageBreaks;
    breaks.add("A21");
    const first = breaks.add("A11:C11");
    breaks.load("items/rowIndex");
    each.verticalPageBreaks.add("D1");
    each.verticalPageBreaks.load("items/columnIndex");
    await context.sync();
    expect(breaks.items.map((item) => item.rowIndex)).toEqual([10, 20]);
    expect(each.verticalPageBreaks.items.map((item) => item.columnIndex)).toEqual([3]);
    const after = first.getCellAfterBreak().load("address");
    await context.sync();
    expect(after.address).toBe("Sheet1!A11");
    first.delete();
    const count = breaks.getCount();
    const left = breaks.getItem(0).load("rowIndex");
    await context.sync();
    expect([count.value, left.rowIndex]).toEqual([1, 20]);
    breaks.removePageBreaks();
    const none = breaks.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  }));

test("a break above the first row is refused", async () => {
  const refusal = await refusalOf(onSheet((each) => each.horizontalPageBreaks.add("A1")));
  expect(refusal.code).toBe("InvalidArgument");
});

test("gridlines and headings are set and read back", () =>
  onSheet(async (each, context) => {
    each.showGridlines = false;
    each.showHeadings = false;
    await context.sync();
    each.load("showGridlines,showHeadings");
    await context.sync();
    expect([each.showGridlines, each.showHeadings]).toEqual([false, false]);
    expect([sheet().showGridlines, sheet().showHeadings]).toEqual([false, false]);
  }));

test("a link into the workbook shows its text, blue and underlined", () =>
  onSheet(async (each, context) => {
    const range = each.getRange("B2");
    range.hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "KA.01.01", screenTip: "Go to the row" };
    await context.sync();
    range.load("hyperlink,values,style");
    range.format.font.load("color,underline");
    await context.sync();
    expect(range.hyperlink).toEqual({
      documentReference: "Sheet1!A9",
      textToDisplay: "KA.01.01",
      screenTip: "Go to the row",
    });
    expect(range.values).toEqual([["KA.01.01"]]);
    expect(range.style).toBe("Hyperlink");
    expect([range.format.font.color, range.format.font.underline]).toEqual(["#0563C1", "Single"]);
  }));

test("a link without a text shows its address in a blank cell, and leaves a filled one as it is", () =>
  onSheet(async (each, context) => {
    each.getRange("A2").values = [["Council plan"]];
    each.getRange("A1").hyperlink = { address: "https://example.org/plan" };
    each.getRange("A2").hyperlink = { address: "https://example.org/plan" };
    const range = each.getRange("A1:A2").load("values,hyperlink");
    const none = each.getRange("A3").load("hyperlink");
    await context.sync();
    expect(range.values).toEqual([["https://example.org/plan"], ["Council plan"]]);
    expect(range.hyperlink).toBeNull();
    expect(none.hyperlink).toBeNull();
  }));

test("text to display is a value like any other: one that begins with = becomes a formula", () =>
  onSheet(async (each, context) => {
    each.getRange("A1").hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "=1+1" };
    const range = each.getRange("A1").load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[[2]], [["=1+1"]]]);
  }));

test("a link over part of another cuts it, and clearing takes links away", () =>
  onSheet(async (each, context) => {
    each.getRange("A1:A3").hyperlink = { documentReference: "Sheet1!C1" };
    each.getRange("A2").hyperlink = { documentReference: "Sheet1!C2" };
    const links = ["A1", "A2", "A3"].map((address) => each.getRange(address).load("hyperlink"));
    await context.sync();
    expect(links.map((range) => range.hyperlink.documentReference)).toEqual(["Sheet1!C1", "Sheet1!C2", "Sheet1!C1"]);
    each.getRange("A1:A2").clear("Hyperlinks");
    await context.sync();
    expect(sheet().hyperlinks).toHaveLength(1);
  }));

test.each<[string, object]>([
  ["no target", { textToDisplay: "KA" }],
  ["two targets", { address: "https://example.org", documentReference: "Sheet1!A1" }],
])("refuses a link with %s", async (_what, link) => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.getRange("A1").hyperlink = link;
    }),
  );
  expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.hyperlink" });
});

test("a protected sheet takes no link", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.protection.protect();
      each.getRange("A1").hyperlink = { documentReference: "Sheet1!A9" };
    }),
  );
  expect(refusal.code).toBe("AccessDenied");
});
