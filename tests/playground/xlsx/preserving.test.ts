import { formatCells, setContents, setValue } from "../../../playground/workbook/cellEdits";
import type { Chart } from "../../../playground/workbook/model";
import { newSheet } from "../../../playground/workbook/create";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { type Crowded, DRAWING, crowded, opened } from "./support/crowded";
import { partsOf } from "./support/packages";

/** Parts that differ after a change, with their new text ("" for one that is gone). */
function changed(change: (crowded: Crowded) => void): Record<string, string> {
  const before = crowded();
  const all = opened(before);
  change(all);
  const after = partsOf(saveWorkbook(all.workbook));
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((name) => before[name] !== after[name]).map((name) => [name, after[name] ?? ""]),
  );
}

const SHEET_PART = "xl/worksheets/sheet1.xml";
const sheetText = () => crowded()[SHEET_PART] ?? "";
const bookText = () => crowded()["xl/workbook.xml"] ?? "";
const CALCULATE = '<calcPr calcId="191029" fullCalcOnLoad="1"/>';

test("nothing changed: every part is what it was", () => {
  expect(changed(() => undefined)).toEqual({});
});

test("a cell changed: its element, and that Excel shall calculate; nothing else", () => {
  expect(changed(({ workbook, sheet }) => setValue(workbook, sheet, 3, 2, 7))).toEqual({
    [SHEET_PART]: sheetText().replace('<c r="C4"><v>5</v></c>', '<c r="C4"><v>7</v></c>'),
    "xl/workbook.xml": bookText().replace('<calcPr calcId="191029"/>', CALCULATE),
  });
});

test("the same value written again changes nothing of the cell, its rich text included", () => {
  const parts = changed(({ workbook, sheet }) => {
    const cell = sheet.rows.get(0)?.get(0);
    setContents(workbook, sheet, [{ row: 0, column: 0, content: { value: "rich text", runs: cell?.runs ?? [] } }]);
  });
  expect(Object.keys(parts)).toEqual(["xl/workbook.xml"]);
});

test("a formula overwritten: the list of formulas goes, with its relationship and content type", () => {
  const parts = changed(({ workbook, sheet }) => setValue(workbook, sheet, 0, 2, "text"));
  expect(parts[SHEET_PART]).toBe(
    sheetText().replace('<c r="C1"><f>SUM(A1,1)</f><v>1</v></c>', '<c r="C1" t="inlineStr"><is><t>text</t></is></c>'),
  );
  expect(parts["xl/calcChain.xml"]).toBe("");
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("a formula's new result: the formula stays as it was written", () => {
  const parts = changed(({ workbook, sheet }) =>
    setContents(workbook, sheet, [{ row: 2, column: 0, content: { value: 99, formula: "=B3*2" } }]),
  );
  expect(parts[SHEET_PART]).toBe(
    sheetText().replace('<f t="shared" si="0"/><v>4</v>', '<f t="shared" si="0"/><v>99</v>'),
  );
});

test("the first cell of a shared formula overwritten: those that followed it spell theirs out", () => {
  const parts = changed(({ workbook, sheet }) => setValue(workbook, sheet, 1, 0, 5));
  expect(parts[SHEET_PART]).toBe(
    sheetText()
      .replace('<f t="shared" ref="A2:A4" si="0">B2*2</f><v>2</v>', "<v>5</v>")
      .replace('<f t="shared" si="0"/><v>4</v>', "<f>B3*2</f><v>4</v>")
      .replace('<f t="shared" si="0"/><v>6</v>', "<f>B4*2</f><v>6</v>"),
  );
});

test("a follower of it that only gets another format spells its formula out too", () => {
  const parts = changed(({ workbook, sheet }) => {
    setValue(workbook, sheet, 1, 0, 5);
    formatCells(workbook, sheet, { top: 2, left: 0, bottom: 2, right: 0 }, () => ({ numberFormat: "0%" }));
  });
  expect(parts[SHEET_PART]).toContain('<c r="A3" s="1"><f>B3*2</f><v>4</v></c>');
});

test("new cells go to their places: in a row, between rows, beyond the last", () => {
  const parts = changed(({ workbook, sheet }) => {
    for (const [row, column] of [
      [0, 1],
      [0, 4],
      [4, 0],
      [9, 6],
    ] as const)
      setValue(workbook, sheet, row, column, true);
  });
  const cell = (address: string) => `<c r="${address}" t="b"><v>1</v></c>`;
  expect(parts[SHEET_PART]).toBe(
    sheetText()
      .replace('<c r="C1">', `${cell("B1")}<c r="C1">`)
      .replace("<v>1</v></c></row>\n", `<v>1</v></c>${cell("E1")}</row>\n`)
      .replace('spans="1:3"', 'spans="1:5"')
      .replace('<row r="6">', `<row r="5">${cell("A5")}</row><row r="6">`)
      .replace("</sheetData>", `<row r="10">${cell("G10")}</row></sheetData>`)
      .replace('<dimension ref="A1:C6"/>', '<dimension ref="A1:G10"/>'),
  );
});

test("a cell emptied in a row without addresses: the others keep their columns", () => {
  const { workbook, sheet } = opened();
  setContents(workbook, sheet, [{ row: 5, column: 0, content: {} }]);
  const again = openWorkbook(saveWorkbook(workbook), "again").sheets[0];
  expect([...(again?.rows.get(5) ?? [])].map(([column, { value }]) => [column, value])).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test("rows: only the one whose height changed is written, with what else it says", () => {
  const parts = changed(({ sheet }) => {
    sheet.rowHeights.set(1, 40);
    sheet.changedAspects.add("rows");
  });
  expect(parts).toEqual({
    [SHEET_PART]: sheetText().replace('<row r="2">', '<row r="2" ht="40" customHeight="1">'),
  });
});

test("columns: a hidden one leaves the outline and width of all as they were", () => {
  const parts = changed(({ sheet }) => {
    sheet.hiddenColumns.add(1);
    sheet.changedAspects.add("columns");
  });
  const column = (first: number, hidden = "") =>
    `<col min="${first}" max="${first}" width="12.5"${hidden} outlineLevel="1"/>`;
  expect(parts).toEqual({
    [SHEET_PART]: sheetText().replace(
      /<cols>.*<\/cols>/,
      `<cols>${column(1)}${column(2, ' hidden="1"')}${column(3)}</cols>`,
    ),
  });
});

test("page set-up: the printer's settings, margins and tab colour stay", () => {
  const parts = changed(({ sheet }) => {
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "Landscape",
      zoom: { scale: null, fitWide: 1, fitTall: null },
    };
    sheet.changedAspects.add("pageLayout");
  });
  expect(parts).toEqual({
    [SHEET_PART]: sheetText()
      .replace('<outlinePr summaryBelow="0"/>', '<outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/>')
      .replace(
        '<pageSetup paperSize="9" orientation="portrait" r:id="rId3"/>',
        '<pageSetup paperSize="9" orientation="landscape" r:id="rId3" fitToHeight="0"/>',
      ),
  });
});

test("protection: the password's hash stays when an option changes", () => {
  const parts = changed(({ sheet }) => {
    if (sheet.protection)
      sheet.protection = { ...sheet.protection, options: { ...sheet.protection.options, allowSort: true } };
    sheet.changedAspects.add("protection");
  });
  expect(parts).toEqual({ [SHEET_PART]: sheetText().replace('scenarios="1"/>', 'scenarios="1" sort="0"/>') });
});

test("another link: the one that was there stays as it was", () => {
  const parts = changed(({ sheet }) => {
    const box = { top: 1, left: 1, bottom: 1, right: 1 };
    sheet.hyperlinks = [...sheet.hyperlinks, { box, address: null, documentReference: "Two!A1", screenTip: "" }];
    sheet.changedAspects.add("hyperlinks");
  });
  expect(parts).toEqual({
    [SHEET_PART]: sheetText().replace("</hyperlinks>", '<hyperlink ref="B2" location="Two!A1"/></hyperlinks>'),
  });
});

test("a conditional format of ours: the data bar stays as it was", () => {
  const parts = changed(({ sheet }) => {
    const format = { fill: "#FFC000", fontColor: null, bold: null, italic: null };
    const ours = {
      id: "{ours}",
      ranges: [{ top: 1, left: 0, bottom: 3, right: 0 }],
      type: "Custom",
      rule: { formula: "=A2>1" },
      format,
      priority: 1,
      stopIfTrue: false,
    };
    sheet.conditionalFormats = [...sheet.conditionalFormats, ours];
    sheet.changedAspects.add("conditionalFormats");
  });
  expect(Object.keys(parts)).toEqual(["xl/styles.xml", SHEET_PART]);
  expect(parts[SHEET_PART]).toBe(
    sheetText().replace(
      "</conditionalFormatting>",
      '</conditionalFormatting><conditionalFormatting sqref="A2:A4"><cfRule dxfId="0" priority="2" type="expression"><formula>A2&gt;1</formula></cfRule></conditionalFormatting>',
    ),
  );
});

test("a name, a renamed sheet and another order: chart sheet, external link and the names' sheets hold", () => {
  const { workbook, two } = opened();
  const summary = newSheet(workbook, "Cover");
  workbook.sheets.unshift(summary);
  two.name = "Deux & trois";
  workbook.names = [
    ...workbook.names,
    { name: "_KaTracker.Cover", formula: "=Cover!$A$1", visible: false, comment: "", scope: null },
  ];
  workbook.changedAspects.add("sheets").add("names");
  const parts = partsOf(saveWorkbook(workbook));
  const sheets = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g)].map(
    (match) => [match[1], match[2]],
  );
  expect(sheets).toEqual([
    ["Cover", "10"],
    ["One", "1"],
    ["Diagram", "9"],
    ["Deux &amp; trois", "2"],
  ]);
  expect(parts["xl/workbook.xml"]).toContain('<definedName name="Rate" localSheetId="3">Two!$A$1</definedName>');
  expect(parts["xl/workbook.xml"]).toContain('<workbookView xWindow="1" tabRatio="600" activeTab="1"/>');
  expect(parts[SHEET_PART]).toBe(sheetText());
  expect(parts["xl/externalLinks/externalLink1.xml"]).toBe("<externalLink/>");
  const again = openWorkbook(saveWorkbook(workbook), "again.xlsx");
  expect(again.sheets.map(({ name }) => name)).toEqual(["Cover", "One", "Deux & trois"]);
  expect(again.names.map(({ name, scope }) => [name, again.sheets.findIndex(({ id }) => id === scope)])).toEqual([
    ["Rate", 2],
    ["_KaTracker.Cover", -1],
  ]);
});

test("another active sheet: one tab is selected, not two", () => {
  const parts = changed(({ workbook, two }) => (workbook.activeSheet = two.id));
  expect(Object.keys(parts)).toEqual(["xl/workbook.xml", SHEET_PART, "xl/worksheets/sheet2.xml"]);
  expect(parts["xl/workbook.xml"]).toContain('activeTab="2"');
  expect(parts[SHEET_PART]).toBe(sheetText().replace(' tabSelected="1"', ""));
  expect(parts["xl/worksheets/sheet2.xml"]).toContain('<sheetView tabSelected="1" workbookViewId="0"/>');
});

test("a removed sheet takes what only it led to; comments, pictures and charts of others stay", () => {
  const parts = changed(({ workbook }) => {
    workbook.sheets.splice(0, 1);
    workbook.activeSheet = workbook.sheets[0]?.id ?? "";
    workbook.changedAspects.add("sheets");
  });
  const gone = Object.keys(parts).filter((name) => parts[name] === "");
  expect(gone.sort()).toEqual([
    "xl/charts/chart1.xml",
    "xl/comments1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/drawings/vmlDrawing1.vml",
    "xl/media/image1.png",
    "xl/printerSettings/printerSettings1.bin",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(parts["[Content_Types].xml"]).not.toContain("sheet1.xml");
});

describe("charts", () => {
  const ours: Chart = {
    id: "{ours}",
    name: "Ours",
    type: "ColumnClustered",
    left: 100,
    top: 300,
    width: 300,
    height: 200,
    title: { text: "", visible: false },
    legend: { visible: false, position: "Right" },
    series: [
      {
        name: "Red",
        nameReference: null,
        values: { sheet: "One", box: { top: 1, left: 1, bottom: 3, right: 1 } },
        categories: null,
        fill: null,
        dataLabels: false,
      },
    ],
  };

  test("one that was there is read", () => {
    expect(opened().sheet.charts).toMatchObject([
      {
        name: "Chart 1",
        type: "BarStacked100",
        left: 75.25,
        top: 35.5,
        width: 120.5,
        height: 150,
        title: { text: "Status", visible: true },
        legend: { visible: true, position: "Bottom" },
        series: [
          { name: "Amber", fill: "#FFC000", values: { sheet: "One", box: { top: 1, left: 1, bottom: 3, right: 1 } } },
        ],
      },
    ]);
  });

  test("one of ours beside it: chart and picture that were there stay as they were", () => {
    const parts = changed(({ sheet }) => {
      sheet.charts = [...sheet.charts, ours];
      sheet.changedAspects.add("charts");
    });
    expect(Object.keys(parts).sort()).toEqual([
      "[Content_Types].xml",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
    expect(parts["xl/drawings/drawing1.xml"]?.startsWith(DRAWING.replace("</xdr:wsDr>", ""))).toBe(true);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:cNvPr id="9" name="Ours"/>');
  });

  test("one that was there removed: its part goes, the picture stays", () => {
    const parts = changed(({ sheet }) => {
      sheet.charts = [];
      sheet.changedAspects.add("charts");
    });
    expect(parts["xl/charts/chart1.xml"]).toBe("");
    expect(parts["xl/drawings/drawing1.xml"]).toContain('name="Crest"');
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain('name="Chart 1"');
  });

  test("one of a kind that cannot be written is refused, and the workbook stays as it was", () => {
    const { workbook, sheet } = opened();
    sheet.charts = [{ ...ours, type: "Sunburst" }];
    sheet.changedAspects.add("charts");
    expect(() => saveWorkbook(workbook)).toThrow(
      'Expected a chart of a kind that can be saved (bars, columns, lines, pie or doughnut); found Sunburst in "Ours": change its kind or remove it, and save again.',
    );
    expect([...sheet.changedAspects]).toEqual(["charts"]);
    sheet.charts = [];
    expect(openWorkbook(saveWorkbook(workbook), "again.xlsx").sheets[0]?.charts).toEqual([]);
  });
});
