import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import type { Sheet, Workbook } from "../../../playground/workbook/model";
import { DEFAULT_STYLES, type SmallWorkbook, sheetOf, smallParts, smallWorkbook, zipOf } from "./support/packages";

function firstSheet(bytes: Uint8Array): Sheet {
  const sheet = openWorkbook(bytes, "small.xlsx").sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

function open(workbook: SmallWorkbook): Workbook {
  return openWorkbook(smallWorkbook(workbook), "small.xlsx");
}

/** Cells as "row,column": value or formula. */
function cells(sheet: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    [...sheet.rows].flatMap(([row, columns]) =>
      [...columns].map(([column, { value, formula }]) => [`${row},${column}`, formula ?? value]),
    ),
  );
}

describe("cells", () => {
  test.each([
    ["a number", '<c r="A1"><v>1.50</v></c>', 1.5],
    ["a number with an exponent", '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { error: "#REF!" }],
    ["an error of a later Excel", '<c r="A1" t="e"><v>#BUSY!</v></c>', { error: "#VALUE!" }],
    ["a text of its own", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', " a "],
    ["a formula's text", '<c r="A1" t="str"><f>"a"&amp;1</f><v>a1</v></c>', "a1"],
    ["escaped control characters", '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', "a\rb_x0041_"],
    ["character numbers", '<c r="A1" t="inlineStr"><is><t>&#65;&#x1F600;&lt;</t></is></c>', "A😀<"],
    ["unparsed text", '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>&amp;]]></t></is></c>', "<b>&amp;"],
    ["line ends of Windows", '<c r="A1" t="inlineStr"><is><t>a\r\nb</t></is></c>', "a\nb"],
    ["a date in words", '<c r="A1" t="d"><v>2013-09-30T12:00:00</v></c>', 41547.5],
    ["a day before March 1900", '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ["an empty value", '<c r="A1" t="n"><v></v></c>', undefined],
  ])("%s", (_, cell, value) => {
    expect(
      firstSheet(sheetOf(`<row r="1">${cell}</row>`))
        .rows.get(0)
        ?.get(0)?.value,
    ).toEqual(value);
  });

  test("rows and cells without addresses follow the one before", () => {
    const sheet = firstSheet(
      sheetOf(
        '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      ),
    );
    expect(cells(sheet)).toEqual({ "0,0": 1, "0,1": 2, "4,2": 3, "4,3": 4, "5,0": 5 });
  });

  test("rows and cells out of order stand where they say; of two for one address the last counts", () => {
    const sheet = firstSheet(
      sheetOf(
        '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c><c r="A1"><v>4</v></c></row><row r="3"><c r="B3"><v>5</v></c></row>',
      ),
    );
    expect(cells(sheet)).toEqual({ "2,1": 5, "2,0": 2, "0,0": 4 });
  });

  test("shared texts: plain, in runs, with readings that are no part of them", () => {
    const workbook = open({
      sheets: {
        One: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row></sheetData>',
      },
      sharedStrings:
        '<si><t>plain</t></si><si><r><t xml:space="preserve">two </t></r><r><rPr><b/><color rgb="FFC00000"/><rFont val="Arial"/></rPr><t>runs</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><r><t>one run</t></r></si>',
    });
    expect([...(workbook.sheets[0]?.rows.get(0)?.values() ?? [])]).toEqual([
      { value: "plain", style: 0 },
      {
        value: "two runs",
        runs: [{ text: "two " }, { text: "runs", font: { bold: true, color: "#C00000", name: "Arial" } }],
        style: 0,
      },
      { value: "one run", style: 0 },
    ]);
  });

  test("a shared formula reads as each cell's own", () => {
    const shared = (address: string) => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
    const formula = `IF(A1&gt;$B$1,LOG10(C1),'A1 sheet'!$A1&amp;"A1"&amp;Table1[A1]&amp;SUM(A:A,1:1,A$1:B2))`;
    const sheet = firstSheet(
      sheetOf(
        `<row r="1"><c r="D1"><f t="shared" ref="D1:E3" si="0">${formula}</f><v>0</v></c></row><row r="3">${shared("D3")}${shared("E3")}</row>`,
      ),
    );
    expect(cells(sheet)["2,3"]).toBe(`=IF(A3>$B$1,LOG10(C3),'A1 sheet'!$A3&"A1"&Table1[A1]&SUM(A:A,3:3,A$1:B4))`);
    expect(cells(sheet)["2,4"]).toBe(`=IF(B3>$B$1,LOG10(D3),'A1 sheet'!$A3&"A1"&Table1[A1]&SUM(B:B,3:3,B$1:C4))`);
  });

  test("a blank cell with a format is kept, one that says nothing is not", () => {
    const sheet = firstSheet(
      sheetOf('<row r="1"><c r="A1"/></row><row r="2" s="0" customFormat="1"><c r="A2"/></row>'),
    );
    expect([...sheet.rows.keys()]).toEqual([1]);
  });
});

describe("the workbook around them", () => {
  test("a part with a prefix on every element", () => {
    const parts = smallParts({ sheets: { One: "" } });
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts["xl/worksheets/sheet1.xml"] =
      `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hello</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    expect(cells(firstSheet(zipOf(parts)))).toEqual({ "0,0": "hello" });
  });

  test("strict Open XML", () => {
    const parts = smallParts({ sheets: { One: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        text.replaceAll(
          /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006\//g,
          "http://purl.oclc.org/ooxml/$1/",
        ),
      ]),
    );
    expect(cells(firstSheet(zipOf(strict)))).toEqual({ "0,0": 1 });
  });

  test("UTF-16, with its mark", () => {
    const parts = smallParts({
      sheets: { One: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>é😀</t></is></c></row></sheetData>' },
    });
    expect(parts["xl/worksheets/sheet1.xml"]).toBeDefined();
    const sheet = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts["xl/worksheets/sheet1.xml"] ?? ""}`;
    const wide = new Uint8Array(
      new Uint16Array([...sheet].flatMap((each) => each.split("").map((unit) => unit.charCodeAt(0)))).buffer,
    );
    expect(cells(firstSheet(zipOf({ ...parts }, { "xl/worksheets/sheet1.xml": wide })))).toEqual({ "0,0": "é😀" });
  });

  test("dates that count from 1904, hidden sheets, the active sheet, structure protection", () => {
    const workbook = open({
      sheets: { One: "<sheetData/>", Two: "<sheetData/>" },
      beforeSheets:
        '<workbookPr date1904="1"/><workbookProtection lockStructure="true"/><bookViews><workbookView activeTab="1"/></bookViews>',
    });
    expect([workbook.date1904, workbook.structureProtected]).toEqual([true, true]);
    expect(workbook.activeSheet).toBe(workbook.sheets[1]?.id);
  });

  test("names: hidden, of one sheet, print area and titles", () => {
    const workbook = open({
      sheets: { "It's one": "<sheetData/>", Two: "<sheetData/>" },
      afterSheets: `<definedNames><definedName name="_KaTracker.Cover" hidden="1">Two!$A$1</definedName><definedName name="Rate" localSheetId="1" comment="why">0.5</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'It''s one'!$A$1:$C$9,'It''s one'!$E$1:$F$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s one'!$A:$B,'It''s one'!$1:$2</definedName></definedNames>`,
    });
    const [one, two] = workbook.sheets;
    expect(workbook.names).toEqual([
      { name: "_KaTracker.Cover", formula: "=Two!$A$1", visible: false, comment: "", scope: null },
      { name: "Rate", formula: "=0.5", visible: true, comment: "why", scope: two?.id },
    ]);
    expect(one?.pageLayout).toMatchObject({
      printArea: [
        { top: 0, left: 0, bottom: 8, right: 2 },
        { top: 0, left: 4, bottom: 1, right: 5 },
      ],
      titleRows: [0, 1],
      titleColumns: [0, 1],
    });
  });

  test("rows that a filter hides are told from rows hidden by hand", () => {
    const sheet = firstSheet(
      smallWorkbook({
        sheets: {
          One: '<sheetData><row r="2" hidden="1"/><row r="9" hidden="1"/></sheetData><autoFilter ref="A1:C5"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
        },
      }),
    );
    expect(sheet.filter).toEqual({
      box: { top: 0, left: 0, bottom: 4, right: 2 },
      isDataFiltered: true,
      hiddenRows: new Set([1]),
    });
    expect([...sheet.hiddenRows]).toEqual([8]);
  });

  test("a column whose filter button is hidden is asked nothing", () => {
    const sheet = firstSheet(
      smallWorkbook({
        sheets: {
          One: '<sheetData><row r="2" hidden="1"/></sheetData><autoFilter ref="A1:C5"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
        },
      }),
    );
    expect(sheet.filter).toMatchObject({ isDataFiltered: false, hiddenRows: new Set(), columns: [] });
    expect([...sheet.hiddenRows]).toEqual([1]);
  });

  test("a list on another sheet stands in the extension list", () => {
    const sheet = firstSheet(
      smallWorkbook({
        sheets: {
          One: '<sheetData/><extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
        },
      }),
    );
    expect(sheet.validations).toMatchObject([
      {
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$3" } },
        ranges: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
      },
    ]);
  });
});

describe("formats", () => {
  const theme = `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;
  /** The fill of a cell whose solid fill has this colour. */
  function fillOf(colour: string): string | null | undefined {
    const styles = DEFAULT_STYLES.replace(
      "</fills>",
      `<fill><patternFill patternType="solid">${colour}</patternFill></fill></fills>`,
    ).replace("</cellXfs>", '<xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0"/></cellXfs>');
    const workbook = open({
      sheets: { One: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>' },
      styles,
      workbookRelationships:
        '<Relationship Id="rId92" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
      extra: { "xl/theme/theme1.xml": theme },
    });
    return workbook.styles[1]?.fill;
  }

  test.each([
    ["a colour of its own", '<fgColor rgb="FF00B050"/>', "#00B050"],
    ["a palette colour", '<fgColor indexed="43"/>', "#FFFF99"],
    ["the theme's background", '<fgColor theme="0"/>', "#FFFFFF"],
    ["the theme's text", '<fgColor theme="1"/>', "#000000"],
    ["the theme's second text", '<fgColor theme="3"/>', "#1F497D"],
    ["an accent", '<fgColor theme="4"/>', "#4F81BD"],
    ["an accent made lighter", '<fgColor theme="4" tint="0.59999389629810485"/>', "#B8CCE4"],
    ["an accent made darker", '<fgColor theme="4" tint="-0.249977111117893"/>', "#366092"],
    ["white made darker", '<fgColor theme="0" tint="-0.14999847407452621"/>', "#D9D9D9"],
    ["the system's own", '<fgColor indexed="64"/>', null],
  ])("fill: %s", (_, colour, expected) => {
    expect(fillOf(colour)).toBe(expected);
  });

  test("number formats, fonts, alignment, protection, named styles", () => {
    const workbook = open({
      sheets: { One: '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>1/2</t></is></c></row></sheetData>' },
      styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; KAs&quot;"/></numFmts>${DEFAULT_STYLES.replace(
        "</fonts>",
        '<font><b val="0"/><i/><strike/><u val="doubleAccounting"/><sz val="9"/><color theme="1"/><name val="Arial"/></font></fonts>',
      )
        .replace(
          "</cellXfs>",
          '<xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="1" quotePrefix="1"><alignment horizontal="centerContinuous" vertical="top" wrapText="1" indent="2" textRotation="135" shrinkToFit="1"/><protection locked="0" hidden="1"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
        )
        .replace("</cellStyles>", '<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>')}`,
    });
    expect(workbook.styles[1]).toMatchObject({
      numberFormat: '0.0" KAs"',
      font: {
        name: "Arial",
        size: 9,
        bold: false,
        italic: true,
        strikethrough: true,
        underline: "DoubleAccountant",
        color: "#000000",
      },
      horizontal: "CenterAcrossSelection",
      vertical: "Top",
      wrap: true,
      indent: 2,
      rotation: -45,
      shrink: true,
      locked: false,
      formulaHidden: true,
      named: "Heading 1",
    });
    expect(workbook.styles[2]?.numberFormat).toBe("m/d/yyyy");
    expect(workbook.sheets[0]?.rows.get(0)?.get(0)).toEqual({ value: "1/2", style: 1, quotePrefix: true });
  });
});
