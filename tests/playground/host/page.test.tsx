/** The host in a page of jsdom, as component tests use it. */
import { startNodeHost } from "../../../playground/host/node";
import { newWorkbook } from "../../../playground/workbook/create";

test("the library runs beside a real document", async () => {
  const { host, stop } = startNodeHost(newWorkbook("book.xlsx"));
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.values = [["Amber"]];
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  stop();
  expect(values).toEqual([["Amber"]]);
  expect(host.roundTrips).toBeGreaterThan(0);
  expect(document.body).toBeInstanceOf(HTMLElement);
});
