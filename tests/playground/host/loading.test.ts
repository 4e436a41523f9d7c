/** The real library on the stand-in: load and sync, null objects, collections, references across syncs. */
import { newWorkbook } from "../../../playground/workbook/create";
import { startNodeHost, type NodeHost } from "../../../playground/host/node";

let host: NodeHost;
beforeEach(() => {
  host = startNodeHost(newWorkbook("book.xlsx"));
});
afterEach(() => host.stop());

test("values written are read back after a sync", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
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
  });
});
