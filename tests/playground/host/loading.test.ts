/** The real library on the stand-in: load and sync, null objects, collections, references across syncs. */
import { deleteSheet, insertSheet, setValue, undo } from "../../../playground/workbook/edits";
import { newSheet } from "../../../playground/workbook/create";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const node = eachOnNewWorkbook();

test("values written are read back after a sync", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["KA.01.01", 1],
      [true, ""],
    ];
    range.load("values,text,valueTypes,address,cellCount");
    await context.sync();
    expect(range.values).toEqual([
      ["KA.01.01", 1],
      [true, ""],
    ]);
    expect(range.text).toEqual([
      ["KA.01.01", "1"],
      ["TRUE", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double"],
      ["Boolean", "Empty"],
    ]);
    expect(range.address).toBe("Sheet1!B2:C3");
    expect(range.cellCount).toBe(4);
  }));

test("a property that was not loaded cannot be read", async () => {
  const refused = await refusalOf(
    onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      return sheet.visibility;
    }),
  );
  expect(refused.code).toBe("PropertyNotLoaded");
});

test.each(["getItemOrNullObject", "getItem"] as const)("a missing sheet by %s", async (method) => {
  const look = onSheet(async (_sheet, context) => {
    const missing = context.workbook.worksheets[method]("Nowhere");
    missing.load("isNullObject,name");
    const used = missing.getRange("A1").getUsedRangeOrNullObject();
    used.load("isNullObject");
    await context.sync();
    return [missing.isNullObject, used.isNullObject];
  });
  if (method === "getItemOrNullObject") await expect(look).resolves.toEqual([true, true]);
  else await expect(refusalOf(look)).resolves.toMatchObject({ code: "ItemNotFound" });
});

test("acting on a null object does nothing", () =>
  onSheet(async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    missing.name = "Somewhere";
    missing.getRange("A1").values = [["x"]];
    missing.delete();
    await context.sync();
    expect(node().host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  }));

test("the items of a collection can be loaded, by top and skip too, and used after a sync", () =>
  onSheet(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Cover", "Priorities", "Exceptions"]) worksheets.add(name);
    worksheets.load("items/name,items/visibility");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1", "Cover", "Priorities", "Exceptions"]);
    worksheets.items[2]?.getRange("A1").set({ values: [["second"]] });
    const some = context.workbook.worksheets;
    some.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    expect(some.items.map((sheet) => sheet.name)).toEqual(["Cover", "Priorities"]);
    expect(node().host.workbook.sheets[2]?.rows.get(0)?.get(0)?.value).toBe("second");
  }));

test("members are loaded by an object of flags, at any depth", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.format.fill.color = "#FFC000";
    range.load({ address: true, format: { fill: { color: true }, font: { $all: true } } });
    await context.sync();
    expect([range.address, range.format.fill.color, range.format.font.bold]).toEqual(["Sheet1!A1", "#FFC000", false]);
  }));

test("an object made by add is made once, however often its batch speaks of it", () =>
  onSheet(async (_sheet, context) => {
    const added = context.workbook.worksheets.add("Cover");
    added.tabColor = "#00B050";
    added.getRange("A1").values = [["Title"]];
    added.load("name,tabColor,position");
    await context.sync();
    expect([added.name, added.tabColor, added.position]).toEqual(["Cover", "#00B050", 1]);
    expect(node().host.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Cover"]);
  }));

test("a range is kept across syncs, and its reference let go at the end", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["before"]];
    await context.sync();
    setValue(node().host.workbook, firstSheet(node().host.workbook), 0, 0, "changed by a person");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["changed by a person"]]);
    expect(node().host.session.keptCount).toBeGreaterThan(0);
  });
  expect(node().host.session.keptCount).toBe(0);
});

test("a range whose sheet vanishes between two syncs is gone", async () => {
  const { workbook } = node().host;
  insertSheet(workbook, newSheet(workbook, "Other"));
  const refused = await refusalOf(
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      await context.sync();
      deleteSheet(workbook, firstSheet(workbook));
      range.load("values");
      await context.sync();
    }),
  );
  expect(refused.code).toBe("ItemNotFound");
});

test("a failing action stops its batch, keeps what was done before it, and is named", async () => {
  const refused = await refusalOf(
    onSheet((sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:A3").values = [["too short"]];
      sheet.getRange("A4").values = [["never"]];
    }),
  );
  expect(refused).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  expect(refused.statement).toContain(".values");
  const { rows } = firstSheet(node().host.workbook);
  expect(rows.get(0)?.get(0)?.value).toBe("kept");
  expect(rows.has(3)).toBe(false);
});

test("a member that the stand-in lacks fails by its name", async () => {
  const act = onSheet((sheet) => {
    sheet.getRange("A1").flashFill();
  });
  await expect(refusalOf(act)).resolves.toMatchObject({
    code: "ApiNotFound",
    message: "Range.flashFill is not implemented by the stand-in.",
  });
});

test("one request is one undo step of the workbook", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["one"], ["two"]];
    sheet.getRange("A1").format.font.bold = true;
  });
  const { workbook } = node().host;
  expect(firstSheet(workbook).rows.size).toBe(2);
  expect(undo(workbook)).toBe(true);
  expect(firstSheet(workbook).rows.size).toBe(0);
  expect(undo(workbook)).toBe(false);
});

test("a large array goes in parts and arrives whole", async () => {
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => `${row},${column}`));
  await onSheet((sheet) => {
    sheet.getRange("A1:J400").values = values;
  });
  const { rows } = firstSheet(node().host.workbook);
  expect(rows.size).toBe(400);
  expect(rows.get(399)?.get(9)?.value).toBe("399,9");
});
