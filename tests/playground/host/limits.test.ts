/** Sizes: what is counted, and what is too large for Excel on the web. */
import { EXCELS, webPayloadLimit } from "../../../playground/host/excels";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const limit = 20_000;
const node = eachOnNewWorkbook({ ...EXCELS.web, payloadLimit: limit });
const rows = (count: number) => Array.from({ length: count }, () => ["Progress to be reported next quarter."]);

test("5 MB is the limit on the web", () => expect(webPayloadLimit).toBe(5 * 1024 * 1024));

test("each request is counted, with its size and its answer's", async () => {
  await onSheet((sheet) => void sheet.load("name"));
  const { roundTrips, requestBytes, responseBytes } = node().host;
  expect(roundTrips).toBe(1);
  expect(requestBytes).toHaveLength(1);
  expect(responseBytes[0]).toBeGreaterThan('{"Results":[]}'.length);
});

test("bytes are counted, not letters", async () => {
  const write = (text: string) => onSheet((sheet) => void (sheet.getRange("A1").values = [[text]]));
  await write("e".repeat(100));
  await write("é".repeat(100));
  const [plain = 0, accented = 0] = node().host.requestBytes.filter((bytes) => bytes > 500);
  expect(accented - plain).toBe(100);
});

test("a request too large is refused and changes nothing", async () => {
  const act = onSheet((sheet) => void (sheet.getRange("A1:A1000").values = rows(1000)));
  await expect(refusalOf(act)).resolves.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(firstSheet(node().host.workbook).rows.size).toBe(0);
});

test("an answer too large is refused, though what was asked was done", async () => {
  for (let part = 0; part < 5; part++) {
    await onSheet((sheet) => void (sheet.getRange(`A${part * 200 + 1}:A${part * 200 + 200}`).values = rows(200)));
  }
  const act = onSheet(async (sheet, context) => {
    sheet.getRange("B1").values = [["done"]];
    sheet.getRange("A1:A1000").load("values");
    await context.sync();
  });
  await expect(refusalOf(act)).resolves.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(firstSheet(node().host.workbook).rows.get(0)?.get(1)?.value).toBe("done");
});
