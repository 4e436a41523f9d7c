/** Ranges: neighbours, formats, sizes, merges, hidden rows, clearing. */
import { setSheetField } from "../../../playground/workbook/edits";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["A1", (sheet) => sheet.getCell(0, 0)],
  ["B2:C4", (sheet) => sheet.getRangeByIndexes(1, 1, 3, 2)],
  ["C3", (sheet) => sheet.getRange("B2:D9").getCell(1, 1)],
  ["B3:D3", (sheet) => sheet.getRange("B2:D9").getRow(1)],
  ["C2:C9", (sheet) => sheet.getRange("B2:D9").getColumn(1)],
  ["C1:E8", (sheet) => sheet.getRange("B2:D9").getOffsetRange(-1, 1)],
  ["B2:E8", (sheet) => sheet.getRange("B2:D9").getResizedRange(-1, 1)],
  ["B2:C2", (sheet) => sheet.getRange("B2:D9").getAbsoluteResizedRange(1, 2)],
  ["A1:D9", (sheet) => sheet.getRange("B2:D9").getBoundingRect("A1")],
  ["C3:D9", (sheet) => sheet.getRange("B2:D9").getIntersection(sheet.getRange("C3:Z99"))],
  ["B9:D9", (sheet) => sheet.getRange("B2:D9").getLastRow()],
  ["B10:D11", (sheet) => sheet.getRange("B2:D9").getRowsBelow(2)],
  ["A2:A9", (sheet) => sheet.getRange("B2:D9").getColumnsBefore(1)],
  ["2:9", (sheet) => sheet.getRange("B2:D9").getEntireRow()],
  ["B:D", (sheet) => sheet.getRange("B2:D9").getEntireColumn()],
  ["1:1048576", (sheet) => sheet.getRange()],
])("%s", (address, take) =>
  onSheet(async (sheet, context) => {
    const range = take(sheet);
    range.load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${address}`);
  }),
);

test("the used range counts formats too, unless only values are asked for", () =>
  onSheet(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject();
    const corner = sheet.getUsedRange();
    corner.load("address");
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D9").format.fill.color = "yellow";
    const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    const within = sheet.getRange("C:C").getUsedRangeOrNullObject(true);
    all.load("address");
    values.load("address");
    await context.sync();
    expect([none.isNullObject, corner.address, all.address, values.address, within.isNullObject]).toEqual([
      true,
      "Sheet1!A1",
      "Sheet1!B2:D9",
      "Sheet1!B2",
      true,
    ]);
  }));

test("formats are one value for a block, null where cells differ, and white where nothing is filled", () =>
  onSheet(async (sheet, context) => {
    const block = sheet.getRange("A1:B2");
    block.format.font.set({ bold: true, size: 14, name: "Arial", color: "#000080" });
    block.format.wrapText = true;
    block.format.verticalAlignment = "Top";
    sheet.getRange("A1").format.fill.color = "#ffc000";
    sheet.getRange("A1").format.font.bold = false;
    const plain = sheet.getRange("D4").format.fill;
    plain.load("color,tintAndShade");
    block.load("format/font/bold,format/font/size,format/wrapText,format/verticalAlignment,format/fill/color");
    await context.sync();
    const { font, fill, wrapText, verticalAlignment } = block.format;
    expect([font.bold, font.size, wrapText, verticalAlignment, fill.color]).toEqual([null, 14, true, "Top", null]);
    expect([plain.color, plain.tintAndShade]).toEqual(["#FFFFFF", null]);
  }));

test("formats of whole columns reach cells that come later, and number formats rule what is entered there", () =>
  onSheet(async (sheet, context) => {
    (sheet.getRange("B:B") as { numberFormat: unknown }).numberFormat = "@";
    sheet.getRange("B5").values = [["=1+2"]];
    const range = sheet.getRange("A5:B5");
    range.load("values,numberFormat");
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([[["", "=1+2"]], [["General", "@"]]]);
  }));

test("borders lie on the rim of a block and between its cells", () =>
  onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange("A1:B2").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("InsideVertical").color = "#808080";
    const [bottom, top] = [sheet.getRange("B2").format.borders.getItem("EdgeBottom"), borders.getItem("EdgeTop")];
    const inner = sheet.getRange("A1").format.borders.getItem("EdgeRight");
    for (const border of [bottom, top, inner]) border.load("style,color");
    await context.sync();
    expect([bottom.style, top.style, inner.style, inner.color]).toEqual([
      "Continuous",
      "None",
      "Continuous",
      "#808080",
    ]);
  }));

test("widths and heights are points; fitting changes them", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B:B").format.columnWidth = 120;
    sheet.getRange("3:3").format.rowHeight = 45;
    sheet.getRange("A1").values = [["a heading that is long"]];
    sheet.getRange("A:A").format.autofitColumns();
    const range = sheet.getRange("A1:B3");
    range.load("width,height,left,top,format/columnWidth,format/rowHeight");
    const [first, last] = [sheet.getRange("A1"), sheet.getRange("B3")];
    first.load("format/columnWidth");
    last.load("left,top,format/columnWidth,format/rowHeight");
    await context.sync();
    expect(range.format.columnWidth).toBeNull();
    expect(first.format.columnWidth).toBeGreaterThan(100);
    expect([last.format.columnWidth, last.format.rowHeight, last.top]).toEqual([120, 45, 30]);
    expect(last.left).toBe(first.format.columnWidth);
    expect(range.height).toBe(75);
  }));

test("a merge keeps its first value; merges are reported by their first cell", () =>
  onSheet(async (sheet, context) => {
    const block = sheet.getRange("B2:C3");
    block.values = [
      ["kept", "lost"],
      ["lost", "lost"],
    ];
    block.merge();
    const [found, missed] = [
      sheet.getRange("A1:B2").getMergedAreasOrNullObject(),
      sheet.getRange("C3:D9").getMergedAreasOrNullObject(),
    ];
    found.load("address,areaCount,areas/items/address");
    block.load("values");
    await context.sync();
    expect([found.address, found.areaCount, missed.isNullObject]).toEqual(["Sheet1!B2:C3", 1, true]);
    expect(found.areas.items.map((area) => area.address)).toEqual(["Sheet1!B2:C3"]);
    expect(block.values).toEqual([
      ["kept", ""],
      ["", ""],
    ]);
    block.unmerge();
    await context.sync();
    expect(firstSheet(node().host.workbook).merges).toEqual([]);
  }));

test("more than 512 merged areas in a range cannot be asked for", async () => {
  const { workbook } = node().host;
  const merges = Array.from({ length: 513 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  setSheetField(workbook, firstSheet(workbook), "merges", merges);
  const ask = (address: string) =>
    onSheet((sheet) => void sheet.getRange(address).getMergedAreasOrNullObject().load("address"));
  await expect(refusalOf(ask("A1:B513"))).resolves.toHaveProperty("code");
  await expect(ask("A1:B512")).resolves.toBeUndefined();
});

test("hidden and filtered rows are told, row by row, and left out of the visible view", async () => {
  const { workbook } = node().host;
  const sheet = firstSheet(workbook);
  await onSheet((each) => {
    each.getRange("A1:A4").values = [["Status"], ["Red"], ["Amber"], ["Green"]];
    each.getRange("2:2").rowHidden = true;
  });
  const box = { top: 0, left: 0, bottom: 3, right: 0 };
  setSheetField(workbook, sheet, "filter", { box, isDataFiltered: true, hiddenRows: new Set([3]) });
  await onSheet(async (each, context) => {
    const range = each.getRange("A1:A4");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const view = range.getVisibleView();
    view.load("values,cellAddresses");
    range.load("rowHidden");
    each.autoFilter.load("isDataFiltered,enabled");
    await context.sync();
    expect(rows.value).toEqual(
      [0, 1, 2, 3].map((rowIndex) => ({ rowIndex, rowHidden: rowIndex === 1 || rowIndex === 3 })),
    );
    expect([range.rowHidden, each.autoFilter.isDataFiltered, each.autoFilter.enabled]).toEqual([null, true, true]);
    expect([view.values, view.cellAddresses]).toEqual([
      [["Status"], ["Amber"]],
      [["Sheet1!A1"], ["Sheet1!A3"]],
    ]);
  });
});

test("properties of cells, rows and columns are read and set in one call", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.setCellProperties([
      [{ format: { fill: { color: "#FF0000" }, font: { bold: true } } }, {}],
      [{}, { format: { wrapText: true, borders: { bottom: { style: "Continuous" } } } }],
    ]);
    range.setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, wrapText: true, borders: { style: true } },
    });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(cells.value[0]?.[0]).toMatchObject({ address: "Sheet1!A1", format: { fill: { color: "#FF0000" } } });
    expect(cells.value[1]?.[1]).toMatchObject({
      format: { wrapText: true, borders: { bottom: { style: "Continuous" }, top: { style: "None" } } },
    });
    expect(columns.value).toEqual([
      { columnHidden: false, format: { columnWidth: 30 } },
      { columnHidden: true, format: { columnWidth: 48 } },
    ]);
  }));

test.each<["All" | "Contents" | "Formats", string, number | null]>([
  ["Contents", "", 0],
  ["Formats", "x", null],
  ["All", "", null],
])("clearing %s", (what, value, filled) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["x"]];
    range.format.fill.color = "#FF0000";
    range.clear(what);
    range.load("values,format/fill/tintAndShade");
    await context.sync();
    expect([range.values, range.format.fill.tintAndShade]).toEqual([[[value]], filled]);
  }),
);

test("selecting a range goes to its sheet", async () => {
  await onSheet((_sheet, context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("C3:D4").select();
  });
  await onSheet(async (_sheet, context) => {
    const [selected, cell] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load("address");
    cell.load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["Other!C3:D4", "Other!C3"]);
  });
});
