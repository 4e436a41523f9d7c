import { formatCells, setContents, setValue } from "../../../playground/workbook/cellEdits";
import type { Sheet, Workbook } from "../../../playground/workbook/model";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { openXmlErrors } from "../../support/openXmlValidator";
import { SAMPLES, partsOf, sample } from "./support/packages";

function sheetAt(workbook: Workbook, index: number): Sheet {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

const SHEET = "xl/worksheets/sheet1.xml";

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]);
}

describe.each(SAMPLES)("%s", (name) => {
  test("comes back byte for byte when nothing changed", () => {
    const workbook = openWorkbook(sample(name), name);
    const saved = saveWorkbook(workbook);
    expect(changedParts(sample(name), saved)).toEqual([]);
    expect(Object.keys(partsOf(saved))).toEqual(Object.keys(partsOf(sample(name))));
  });

  test("a new text changes the text of that one cell alone", () => {
    const workbook = openWorkbook(sample(name), name);
    setValue(workbook, sheetAt(workbook, 0), 0, 0, "Harborough & partners");
    const saved = saveWorkbook(workbook);
    expect(changedParts(sample(name), saved)).toEqual([SHEET]);
    const written = '<c r="A1" s="1" t="inlineStr"><is><t>Harborough &amp; partners</t></is></c>';
    const before = partsOf(sample(name))[SHEET] ?? "";
    expect(partsOf(saved)[SHEET]).toBe(before.replace('<c r="A1" s="1" t="s"><v>0</v></c>', written));
    expect(openWorkbook(saved, name).sheets[0]?.rows.get(0)?.get(0)?.value).toBe("Harborough & partners");
  });

  test("a new fill changes the cell's format number and adds one record to the styles", () => {
    const workbook = openWorkbook(sample(name), name);
    const sheet = sheetAt(workbook, 0);
    const record = workbook.styles.length;
    formatCells(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, () => ({ fill: "#123456" }));
    const saved = saveWorkbook(workbook);
    expect(changedParts(sample(name), saved)).toEqual([SHEET, "xl/styles.xml"]);
    const before = partsOf(sample(name))[SHEET] ?? "";
    expect(partsOf(saved)[SHEET]).toBe(before.replace('<c r="A1" s="1"', `<c r="A1" s="${record}"`));
    const again = openWorkbook(saved, name);
    const cell = again.sheets[0]?.rows.get(0)?.get(0);
    expect(again.styles[cell?.style ?? -1]).toEqual({ ...workbook.styles[1], fill: "#123456", basedOn: null });
    expect(cell?.value).toBe(sheet.rows.get(0)?.get(0)?.value);
  });

  test("saved twice, the second saving holds both changes", () => {
    const workbook = openWorkbook(sample(name), name);
    const sheet = sheetAt(workbook, 0);
    setValue(workbook, sheet, 0, 0, "first");
    saveWorkbook(workbook);
    expect([sheet.changedCells.size, sheet.changedAspects.size, workbook.changedAspects.size]).toEqual([0, 0, 0]);
    setValue(workbook, sheet, 1, 0, "second");
    const rows = openWorkbook(saveWorkbook(workbook), name).sheets[0]?.rows;
    expect([rows?.get(0)?.get(0)?.value, rows?.get(1)?.get(0)?.value]).toEqual(["first", "second"]);
  });

  test("every kind of value survives in new rows and columns", () => {
    const workbook = openWorkbook(sample(name), name);
    const values = ["text", 1.5, true, { error: "#N/A" }] as const;
    const at = (row: number, column: number, value: (typeof values)[number]) => ({ row, column, content: { value } });
    setContents(
      workbook,
      sheetAt(workbook, 0),
      values.flatMap((value, index) => [at(5000 + index, 30, value), at(2, 40 + index, value)]),
    );
    const sheet = sheetAt(openWorkbook(saveWorkbook(workbook), name), 0);
    expect(values.map((_, index) => sheet.rows.get(5000 + index)?.get(30)?.value)).toEqual(values);
    expect(values.map((_, index) => sheet.rows.get(2)?.get(40 + index)?.value)).toEqual(values);
  });
});

test("an edited sample has no fault for the Open XML SDK", () => {
  const workbook = openWorkbook(sample("harborough-all"), "all.xlsx");
  const sheet = sheetAt(workbook, 0);
  setValue(workbook, sheet, 9, 1, "Red");
  setValue(workbook, sheet, 900, 9, "far away");
  const all = {
    bold: true,
    italic: true,
    strikethrough: true,
    underline: "Double",
    color: "#FF0000",
    name: "Arial",
    size: 12,
  } as const;
  formatCells(workbook, sheet, { top: 9, left: 1, bottom: 9, right: 1 }, () => ({
    fill: "#00B050",
    font: all,
    numberFormat: "0.000",
    horizontal: "CenterAcrossSelection",
    rotation: -45,
    locked: false,
    borders: { EdgeTop: { style: "Double", weight: "Thick", color: "#123456" } },
  }));
  expect(openXmlErrors(saveWorkbook(workbook)) ?? []).toEqual([]);
});
