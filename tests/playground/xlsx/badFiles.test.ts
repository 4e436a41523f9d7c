import { zipSync, strToU8 } from "fflate";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { WorkbookFileError } from "../../../playground/xlsx/workbookFileError";
import { sample, sheetOf, smallParts, smallWorkbook, zipOf } from "./support/packages";

const text = (content: string) => new TextEncoder().encode(content);
const parts = (change: (parts: Record<string, string>) => void) => {
  const all = smallParts({ sheets: { One: "<sheetData/>" } });
  change(all);
  return zipOf(all);
};
/** A workbook whose main part has this content type. */
const ofType = (type: string) =>
  parts((all) => {
    all["[Content_Types].xml"] = (all["[Content_Types].xml"] ?? "").replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      type,
    );
  });

const COMPOUND = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(COMPOUND);
  [...name].forEach((character, index) => (bytes[1024 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

/** Changes bytes at the first place where `find` stands, from the end or the start. */
function patched(bytes: Uint8Array, find: readonly number[], offset: number, value: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  let at = 0;
  while (!find.every((byte, index) => copy[at + index] === byte)) at++;
  copy.set(value, at + offset);
  return copy;
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];
const sound = () => smallWorkbook({ sheets: { One: "<sheetData/>" } });

/** Megabytes of one letter, in a part that a workbook may have. */
const padded = (megabytes: number) =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(smallParts({ sheets: { One: "<sheetData/>" } })).map(([name, part]) => [name, strToU8(part)]),
    ),
    "xl/media/image1.bin": new Uint8Array(megabytes * 1024 * 1024).fill(65),
  });

/** A workbook with a bomb that says it unpacks to a hundred bytes. */
function lyingBomb(): Uint8Array {
  const bytes = padded(20);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    const isDirectory = view.getUint32(at, true) === 0x02014b50;
    if (isDirectory && view.getUint32(at + 24, true) === 20 * 1024 * 1024) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

const SAVE_AS = "open it in Excel and save it as an Excel Workbook (.xlsx).";
const EXCEL = "Expected an Excel workbook (.xlsx); found";

const cases: readonly (readonly [what: string, bytes: () => Uint8Array, message: string])[] = [
  ["an empty file", () => new Uint8Array(), `${EXCEL} an empty file: get a fresh copy of it.`],
  [
    "a file larger than any workbook",
    () => new Uint8Array(300 * 1024 * 1024 + 1),
    `${EXCEL} a file of 301 MB: save the sheets you need as a smaller workbook.`,
  ],
  [
    "a text file",
    () => text("Key Activities,Status"),
    `${EXCEL} a file that is no workbook: choose a file that Excel saved as an Excel Workbook (.xlsx).`,
  ],
  ["a web page", () => text("<html><table></table></html>"), `${EXCEL} a web page or XML text: ${SAVE_AS}`],
  ["a PDF", () => text("%PDF-1.7"), `${EXCEL} a PDF document: choose the workbook that it was made from.`],
  ["an .xls file", () => compoundFile("Workbook"), `${EXCEL} an old Excel or Office file (.xls): ${SAVE_AS}`],
  [
    "a workbook with a password",
    () => compoundFile("EncryptedPackage"),
    `${EXCEL} a workbook protected with a password: save a copy without a password in Excel and open that.`,
  ],
  [
    "a file cut short",
    () => sample("harborough-2013-14-q2").slice(0, 20_000),
    "Expected a whole Excel workbook (.xlsx); found a file that is cut short or damaged: get a fresh copy of it.",
  ],
  [
    "a file with bytes missing in the middle",
    () => {
      const bytes = sample("harborough-2013-14-q2");
      return new Uint8Array([...bytes.slice(0, 9000), ...bytes.slice(9100)]);
    },
    "Expected a whole Excel workbook (.xlsx); found a file that is cut short or damaged: get a fresh copy of it.",
  ],
  [
    "a damaged part",
    () => patched(sample("harborough-2020-21-q1"), [0x50, 0x4b, 0x03, 0x04], 120, [1, 2, 3, 4, 5, 6, 7, 8]),
    "Expected a whole Excel workbook; found its part [Content_Types].xml damaged or of another size than it declares: get a fresh copy of the file.",
  ],
  [
    "another zip",
    () => zipOf({ "notes.txt": "hello" }),
    `${EXCEL} a zip file of something else: choose the workbook instead.`,
  ],
  [
    "a zip with a password",
    () => patched(sound(), DIRECTORY, 8, [1]),
    "Expected a workbook without a password; found the part [Content_Types].xml encrypted: save a copy without a password in Excel and open that.",
  ],
  [
    "a zip compressed otherwise",
    () => patched(sound(), DIRECTORY, 10, [12]),
    "Expected a workbook compressed as Excel does it; found [Content_Types].xml compressed by method 12: open the file in Excel and save it again.",
  ],
  [
    "a bomb of 20 MB",
    () => padded(20),
    "Expected a workbook that unpacks to at most 300 MB and 200 times its size; found 21 MB unpacked from a file of 22 KB: save the sheets you need as a smaller workbook.",
  ],
  [
    "a bomb that lies about its size",
    lyingBomb,
    "Expected a whole Excel workbook; found its part xl/media/image1.bin damaged or of another size than it declares: get a fresh copy of the file.",
  ],
  ...(["../evil.xml", "/xl/evil.xml", "xl\\evil.xml", "xl/./evil.xml", "C:evil.xml"] as const).map(
    (name) =>
      [
        `a part named ${name}`,
        () => parts((all) => (all[name] = "<a/>")),
        `Expected a workbook whose parts have plain names of their own; found a part named "${name}": do not trust this file, and ask for it again from its owner.`,
      ] as const,
  ),
  [
    "two parts of one name",
    () => parts((all) => (all["XL/Workbook.xml"] = "<a/>")),
    "Expected a workbook whose parts have plain names of their own; found two parts named XL/Workbook.xml: do not trust this file, and ask for it again from its owner.",
  ],
  [
    "a binary workbook",
    () => ofType("application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    `${EXCEL} a binary workbook (.xlsb): ${SAVE_AS}`,
  ],
  [
    "a workbook with macros",
    () => ofType("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    `${EXCEL} a workbook with macros (.xlsm): ${SAVE_AS}`,
  ],
  [
    "a template",
    () => ofType("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
    `${EXCEL} an Excel template or add-in: ${SAVE_AS}`,
  ],
  [
    "a Word document",
    () => ofType("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    `${EXCEL} a Word document: choose the workbook instead.`,
  ],
  ["an unknown content type", () => ofType("text/plain"), `${EXCEL} a main part of the type "text/plain": ${SAVE_AS}`],
  [
    "an OpenDocument spreadsheet",
    () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    `${EXCEL} an OpenDocument spreadsheet (.ods): ${SAVE_AS}`,
  ],
  [
    "a package without a main part",
    () => parts((all) => (all["_rels/.rels"] = '<Relationships xmlns="urn:x"/>')),
    `${EXCEL} a package that names no main part: get a fresh copy of the file.`,
  ],
  ...(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"] as const).map(
    (name) =>
      [
        `no ${name}`,
        () => parts((all) => delete all[name]),
        `Expected the part ${name} in the workbook; found it missing: get a fresh copy of the file, or open it in Excel and save it again.`,
      ] as const,
  ),
  [
    "a sheet without a relationship",
    () => parts((all) => (all["xl/_rels/workbook.xml.rels"] = '<Relationships xmlns="urn:x"/>')),
    'Expected the sheet "One" to have a part in the workbook; found none: get a fresh copy of the file, or open it in Excel and save it again.',
  ],
  [
    "no sheets",
    () => smallWorkbook({ sheets: {} }),
    "Expected a workbook with at least one worksheet; found none: choose a workbook that has one.",
  ],
  [
    "an external entity",
    () =>
      parts(
        (all) =>
          (all["xl/worksheets/sheet1.xml"] =
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet>&e;</worksheet>'),
      ),
    "Expected plain XML in the part xl/worksheets/sheet1.xml; found a document type or entity declaration, which Excel never writes and which can be used to attack: do not trust this file.",
  ],
  [
    "exploding entities",
    () =>
      parts(
        (all) =>
          (all["xl/workbook.xml"] =
            '<?xml version="1.0"?>\n<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>'),
      ),
    "Expected plain XML in the part xl/workbook.xml; found a document type or entity declaration, which Excel never writes and which can be used to attack: do not trust this file.",
  ],
  ...(
    [
      ["an unknown entity", '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>', 'the unknown entity "&nbsp"'],
      ["a row that never ends", '<row r="1">', "</sheetData> without its beginning"],
      ["a row number beyond the sheet", '<row r="1048577"/>', 'the row number "1048577"'],
      ["a column beyond the sheet", '<row r="1"><c r="XFE1"/></row>', 'the cell address "XFE1" in row 1'],
      ["a cell in another row", '<row r="1"><c r="A2"/></row>', 'the cell address "A2" in row 1'],
      ["a format that is not there", '<row r="1"><c r="A1" s="7"/></row>', "a cell with the unknown format 7"],
      ["an attribute without quotes", "<row r=1/>", "the attribute r without quotes"],
    ] as const
  ).map(
    ([what, rows, found]) =>
      [
        what,
        () => sheetOf(rows),
        `Expected a sound Excel workbook; found ${found} in its part xl/worksheets/sheet1.xml: open it in Excel, let Excel repair it, and save it again.`,
      ] as const,
  ),
  [
    "a shared text that is not there",
    () => sheetOf('<row r="1"><c r="B1" t="s"><v>3</v></c></row>'),
    'Expected cell B1 of the sheet "One" to hold one of the workbook\'s 0 shared texts; found number 3: open the file in Excel, let Excel repair it, and save it again.',
  ],
  [
    "a number that is none",
    () => sheetOf('<row r="1"><c r="B1"><v>twelve</v></c></row>'),
    'Expected a number in cell B1 of the sheet "One"; found "twelve": open the file in Excel, let Excel repair it, and save it again.',
  ],
  [
    "something else in a worksheet's place",
    () => parts((all) => (all["xl/worksheets/sheet1.xml"] = '<chartsheet xmlns="urn:x"/>')),
    "Expected a sound Excel workbook; found <chartsheet> where a worksheet belongs in its part xl/worksheets/sheet1.xml: open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "text that is not Unicode",
    () => {
      const all = smallParts({ sheets: { One: "<sheetData/>" } });
      const bytes = Object.fromEntries(Object.entries(all).map(([name, part]) => [name, strToU8(part)]));
      return zipSync({ ...bytes, "xl/workbook.xml": new Uint8Array([60, 0xff, 0xc0, 62]) });
    },
    "Expected a sound Excel workbook; found text that is not Unicode in its part xl/workbook.xml: open it in Excel, let Excel repair it, and save it again.",
  ],
];

function refusal(bytes: Uint8Array): unknown {
  try {
    return openWorkbook(bytes, "bad.xlsx");
  } catch (error) {
    return error;
  }
}

test.each(cases)("%s", (_, bytes, message) => {
  expect(refusal(bytes())).toEqual(new WorkbookFileError(message));
});

test("a bomb is refused by what it declares, before anything is unpacked", () => {
  const bytes = padded(1);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 310 * 1024 * 1024, true);
  }
  expect(String(refusal(bytes))).toContain("at most 300 MB and 200 times its size; found 310 MB unpacked");
});
