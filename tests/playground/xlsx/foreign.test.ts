import { setContents, setValue } from "../../../playground/workbook/cellEdits";
import { newSheet } from "../../../playground/workbook/create";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { MAIN } from "./support/crowded";
import { partsOf, sheetOf, smallParts, zipOf } from "./support/packages";

const SHEET_PART = "xl/worksheets/sheet1.xml";

describe("workbooks as other programs write them", () => {
  test("prefixed elements get prefixed neighbours", () => {
    const parts = smallParts({ sheets: { One: "" } });
    parts[SHEET_PART] =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = openWorkbook(zipOf(parts), "prefixed.xlsx");
    const [first] = workbook.sheets;
    if (!first) throw new Error("no sheet");
    setValue(workbook, first, 1, 0, "two");
    first.merges = [{ top: 4, left: 0, bottom: 4, right: 1 }];
    first.changedAspects.add("merges");
    const text = partsOf(saveWorkbook(workbook))[SHEET_PART];
    expect(text).toContain('<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>two</x:t></x:is></x:c></x:row>');
    expect(text).toContain('<x:mergeCells count="1"><x:mergeCell ref="A5:B5"/></x:mergeCells>');
  });

  test("strict Open XML stays strict", () => {
    const strict = Object.fromEntries(
      Object.entries(smallParts({ sheets: { One: "<sheetData/>" } })).map(([name, text]) => [
        name,
        text.replaceAll(
          /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\//g,
          "http://purl.oclc.org/ooxml/$1/",
        ),
      ]),
    );
    const workbook = openWorkbook(zipOf(strict), "strict.xlsx");
    workbook.sheets.push(newSheet(workbook, "New"));
    workbook.changedAspects.add("sheets");
    const parts = partsOf(saveWorkbook(workbook));
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("schemas.openxmlformats.org/officeDocument");
    expect(openWorkbook(saveWorkbook(workbook), "strict.xlsx").sheets).toHaveLength(2);
  });

  test("two elements for one cell become one when it changes", () => {
    const parts = smallParts({
      sheets: {
        One: '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
      },
    });
    const workbook = openWorkbook(zipOf(parts), "twice.xlsx");
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    setValue(workbook, sheet, 0, 0, 9);
    expect(partsOf(saveWorkbook(workbook))[SHEET_PART]).toContain(
      '<row r="1"><c r="A1"><v>9</v></c></row><row r="1"></row>',
    );
  });

  test("an array's formula that changes stays an array's, with its block", () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const workbook = openWorkbook(sheetOf(rows), "array.xlsx");
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    setContents(workbook, sheet, [{ row: 0, column: 0, content: { value: 1, formula: "=C1:C2*2" } }]);
    const xml = partsOf(saveWorkbook(workbook))[SHEET_PART];
    expect(xml).toContain('<f t="array" ref="A1:A2">C1:C2*2</f>');
    expect(xml).toContain('<c r="A2"><v>4</v></c>');
  });

  test("a workbook without styles gets them with its first format", () => {
    const parts = smallParts({ sheets: { One: "<sheetData/>" } });
    delete parts["xl/styles.xml"];
    parts["xl/_rels/workbook.xml.rels"] = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      /<Relationship Id="rId90"[^>]*>/,
      "",
    );
    const workbook = openWorkbook(zipOf(parts), "bare.xlsx");
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    setContents(workbook, sheet, [{ row: 0, column: 0, content: { value: 0.5 }, numberFormat: "0%" }]);
    const again = openWorkbook(saveWorkbook(workbook), "bare.xlsx");
    expect(again.styles[again.sheets[0]?.rows.get(0)?.get(0)?.style ?? -1]?.numberFormat).toBe("0%");
  });
});
