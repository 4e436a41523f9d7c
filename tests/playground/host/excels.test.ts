/** Which Excel is played: what it says of itself, and what the library makes of it. */
import { EXCELS } from "../../../playground/host/excels";
import { startNodeHost, type NodeHost } from "../../../playground/host/node";
import { newWorkbook } from "../../../playground/workbook/create";
import { onSheet, refusalOf } from "./support";

let node: NodeHost;
const play = (name: keyof typeof EXCELS) => (node = startNodeHost(newWorkbook("book.xlsx"), EXCELS[name]));
afterEach(() => {
  node.stop();
});

test.each([
  ["web", "OfficeOnline", "1.15", "1.16"],
  ["windows", "PC", "1.15", "1.16"],
  ["mac", "Mac", "1.15", "1.16"],
  ["floor", "PC", "1.14", "1.15"],
  ["above", "OfficeOnline", "1.20", "1.21"],
] as const)("%s says that it is %s with ExcelApi %s", (name, platform, newest, beyond) => {
  play(name);
  const { diagnostics, requirements, platform: on } = Office.context;
  expect([String(on), String(diagnostics.platform), diagnostics.version]).toEqual([
    platform,
    platform,
    EXCELS[name].version,
  ]);
  expect(requirements.isSetSupported("ExcelApi", newest)).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", beyond)).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("one without a limit takes what the web refuses", async () => {
  const long = [Array.from({ length: 200 }, () => "x".repeat(30_000))];
  const write = () => onSheet((sheet) => void (sheet.getRange("A1:GR1").values = long));
  play("web");
  expect((await refusalOf(write())).code).toBe("RequestPayloadSizeLimitExceeded");
  node.stop();
  play("mac");
  await write();
});
