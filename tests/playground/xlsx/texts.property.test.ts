import fc from "fast-check";
import { newWorkbook } from "../../../playground/workbook/create";
import { setContents } from "../../../playground/workbook/cellEdits";
import type { Cell } from "../../../playground/workbook/model";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { openXmlErrors } from "../../support/openXmlValidator";
import { sheetOf } from "./support/packages";

/** What XML cannot hold or would change, what Excel's escape looks like, and what officers type. */
const awkward = fc.constantFrom(
  ..."\u0000\u0001\u0008\u000b\u001f\t\n\r <>&\"'=+-@_x0041_",
  "_x000D_",
  "_x005F_",
  "\ud800",
  "\udc00",
  "\ufffe",
  "\uffff",
  "\u00a0",
  "\u2028",
  "😀",
  "é",
  "שלום",
  "]]>",
  "&amp;",
  "\r\n",
  "  ",
);
const texts = fc
  .array(fc.oneof(awkward, fc.string({ unit: "binary", maxLength: 5 })), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(""));

/** The texts as cells of the first column, saved and read again. */
function saved(values: readonly Omit<Cell, "style">[], into?: Uint8Array): (Cell | undefined)[] {
  const workbook = into ? openWorkbook(into, "texts.xlsx") : newWorkbook("texts.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  setContents(
    workbook,
    sheet,
    values.map((content, row) => ({ row, column: 0, content })),
  );
  const rows = openWorkbook(saveWorkbook(workbook), "texts.xlsx").sheets[0]?.rows;
  return values.map((_, row) => rows?.get(row)?.get(0));
}

const existing = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>');

test("any text survives saving and opening, in a new workbook and in one that was there", () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 20 }), (values) => {
      const cells = values.map((value) => ({ value }));
      expect(saved(cells).map((cell) => cell?.value)).toEqual(values);
      expect(saved(cells, existing).map((cell) => cell?.value)).toEqual(values);
    }),
    { numRuns: 30 },
  );
});

test("any text survives as a formula's result, in runs, and behind an apostrophe", () => {
  fc.assert(
    fc.property(texts, texts, (one, two) => {
      const runs = [{ text: one }, { text: two, font: { bold: true } }];
      const cells = [
        { value: one, formula: '="x"' },
        { value: one + two, runs },
        { value: one, quotePrefix: true },
      ];
      expect(saved(cells)).toEqual(cells.map((cell) => ({ ...cell, style: expect.any(Number) as number })));
    }),
    { numRuns: 30 },
  );
});

test("any number survives", () => {
  const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => value + 0);
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 1 }), (values) => {
      expect(saved(values.map((value) => ({ value }))).map((cell) => cell?.value)).toEqual(values);
    }),
    { numRuns: 30 },
  );
});

test("whatever stands in settings, properties and links, the file can be opened; what XML can hold comes back", () => {
  fc.assert(
    fc.property(texts, (value) => {
      const workbook = newWorkbook("texts.xlsx");
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error("no sheet");
      const fit = value.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
      const box = { top: 0, left: 0, bottom: 0, right: 0 };
      const link = (screenTip: string) => ({ box, address: null, documentReference: "Sheet1!A1", screenTip });
      workbook.settings.set("key", value);
      workbook.properties.title = fit;
      workbook.properties.subject = value;
      sheet.hyperlinks = [link(value), link(fit)];
      const again = openWorkbook(saveWorkbook(workbook), "texts.xlsx");
      expect(again.properties.title).toBe(fit);
      expect(again.sheets[0]?.hyperlinks[1]).toEqual(link(fit));
      expect(again.settings.has("key")).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("the awkward ones together are what the Open XML SDK calls valid", () => {
  const workbook = newWorkbook("texts.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const values = fc.sample(texts, { numRuns: 200, seed: 1 });
  setContents(
    workbook,
    sheet,
    values.map((value, row) => ({ row, column: 0, content: { value } })),
  );
  expect(openXmlErrors(saveWorkbook(workbook)) ?? []).toEqual([]);
});
