/** Names, custom XML, settings, properties, protection, sheets: what an add-in keeps in a workbook. */
import { canUndo } from "../../../playground/workbook/edits";
import { eachOnNewWorkbook, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();

test("a hidden name refers to a cell, and follows its sheet's name", () =>
  onSheet(async (sheet, context) => {
    const name = context.workbook.names.add("_KaTracker.Cover", sheet.getRange("A1"), "ours");
    name.visible = false;
    sheet.name = "Cover (2)";
    await context.sync();
    const found = context.workbook.names.getItemOrNullObject("_katracker.cover");
    found.load("name,visible,formula,value,type,scope,comment");
    const range = found.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      name: "_KaTracker.Cover",
      visible: false,
      formula: "='Cover (2)'!$A$1",
      value: "'Cover (2)'!A1",
      type: "Range",
      scope: "Workbook",
      comment: "ours",
    });
    expect(range.address).toBe("'Cover (2)'!A1");
  }));

test("a name whose sheet is deleted refers to nothing", () =>
  onSheet(async (_sheet, context) => {
    const gone = context.workbook.worksheets.add("Gone");
    context.workbook.names.add("_Owned", gone.getRange("A1"));
    await context.sync();
    gone.delete();
    const name = context.workbook.names.getItem("_Owned");
    name.load("type,formula,value");
    const range = name.getRangeOrNullObject();
    range.load("address");
    await context.sync();
    expect([name.type, name.formula, name.value, range.isNullObject]).toEqual(["Error", "=#REF!$A$1", "#REF!", true]);
  }));

test("names of a sheet are apart from the workbook's", () =>
  onSheet(async (sheet, context) => {
    sheet.names.addFormulaLocal("limit", "=0.5");
    context.workbook.names.add("limit", "=0.75");
    const [own, shared] = [sheet.names.getItem("limit"), context.workbook.names.getItem("limit")];
    own.load("value,scope");
    shared.load("value,scope");
    sheet.names.load("items/name");
    await context.sync();
    expect([own.value, own.scope, shared.value, shared.scope]).toEqual([0.5, "Worksheet", 0.75, "Workbook"]);
    expect(sheet.names.items.map((each) => each.name)).toEqual(["limit"]);
    own.delete();
    await context.sync();
    expect(node().host.workbook.names).toHaveLength(1);
  }));

test("custom XML parts are found by their namespace, rewritten and deleted", () =>
  onSheet(async (_sheet, context) => {
    const ours = "urn:council:key-activities";
    const { customXmlParts } = context.workbook;
    customXmlParts.add(`<?xml version="1.0"?><k:settings xmlns:k="${ours}"><a/></k:settings>`);
    customXmlParts.add('<other xmlns="urn:other"/>');
    await context.sync();
    const found = customXmlParts.getByNamespace(ours).getOnlyItemOrNullObject();
    const xml = found.getXml();
    found.load("id,namespaceUri");
    const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    const count = customXmlParts.getCount();
    await context.sync();
    expect([found.namespaceUri, none.isNullObject, count.value]).toEqual([ours, true, 2]);
    expect(xml.value).toContain("<a/>");
    found.setXml(`<settings xmlns="${ours}"><b/></settings>`);
    await context.sync();
    const parts = customXmlParts.getByNamespace(ours);
    parts.load("items/id");
    await context.sync();
    const changed = parts.items[0]?.getXml();
    await context.sync();
    expect(changed?.value).toContain("<b/>");
    parts.items[0]?.delete();
    await context.sync();
    expect(node().host.workbook.customXml).toHaveLength(1);
  }));

test("what is no XML is no custom XML part", async () => {
  const act = onSheet((_sheet, context) => void context.workbook.customXmlParts.add("settings"));
  await expect(refusalOf(act)).resolves.toMatchObject({ code: "InvalidArgument" });
});

test("workbook settings hold JSON", () =>
  onSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add("rollUp", { method: "threshold" });
    await context.sync();
    const [found, none] = [settings.getItem("rollUp"), settings.getItemOrNullObject("none")];
    found.load("value,key");
    await context.sync();
    expect([found.key, found.value, none.isNullObject]).toEqual(["rollUp", { method: "threshold" }, true]);
    found.delete();
    await context.sync();
    expect(node().host.workbook.settings.size).toBe(0);
  }));

test("document properties are set and read", () =>
  onSheet(async (_sheet, context) => {
    context.workbook.properties.title = "Key Activities, quarter 2";
    context.workbook.properties.load("title,author");
    context.workbook.load("name");
    await context.sync();
    const { title, author } = context.workbook.properties;
    expect([context.workbook.name, title, author]).toEqual(["book.xlsx", "Key Activities, quarter 2", ""]);
  }));

test("custom properties of a sheet are set and read", () =>
  onSheet(async (sheet, context) => {
    sheet.customProperties.add("owner", "performance team");
    sheet.customProperties.load("items/key,items/value");
    await context.sync();
    expect(sheet.customProperties.items.map(({ key, value }) => [key, value])).toEqual([["owner", "performance team"]]);
  }));

test("sheets are shown, hidden, moved, coloured and activated", () =>
  onSheet(async (sheet, context) => {
    const { worksheets } = context.workbook;
    const cover = worksheets.add("Cover");
    cover.position = 0;
    cover.tabColor = "#4472c4";
    cover.activate();
    sheet.visibility = "VeryHidden";
    cover.showGridlines = false;
    const active = worksheets.getActiveWorksheet();
    active.load("name,tabColor,showGridlines");
    worksheets.load("items/name,items/visibility");
    const visible = worksheets.getCount(true);
    await context.sync();
    expect([active.name, active.tabColor, active.showGridlines, visible.value]).toEqual(["Cover", "#4472C4", false, 1]);
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Cover", "Visible"],
      ["Sheet1", "VeryHidden"],
    ]);
  }));

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
  ["deleting a sheet", (_sheet, { workbook }) => workbook.worksheets.getItem("Notes").delete()],
  ["protecting a sheet", (sheet) => sheet.protection.protect()],
  ["protecting the structure", (_sheet, { workbook }) => workbook.protection.protect()],
])("%s clears what could be undone", async (_what, act) => {
  await onSheet((sheet, { workbook }) => {
    workbook.worksheets.add("Notes");
    sheet.getRange("A1").values = [["x"]];
  });
  expect(canUndo(node().host.workbook)).toBe(true);
  await onSheet(act);
  expect(canUndo(node().host.workbook)).toBe(false);
});

test("calculation and screen updating can be asked of the application", () =>
  onSheet(async (_sheet, context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.calculationMode = "Manual";
    application.load("calculationMode");
    await context.sync();
    expect(application.calculationMode).toBe("Manual");
  }));
