import { newSheet, newWorkbook } from "../../../../playground/workbook/create";
import type { Cell, Chart, ConditionalFormat, Sheet, Workbook } from "../../../../playground/workbook/model";
import { restyle } from "../../../../playground/workbook/styles";

export const box = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

export function put(sheet: Sheet, row: number, cells: readonly (Cell | undefined)[]): void {
  const entries = cells.flatMap((cell, column): [number, Cell][] => (cell ? [[column, cell]] : []));
  sheet.rows.set(row, new Map(entries));
}

const text = (value: string, style = 0): Cell => ({ value, style });
const number = (value: number): Cell => ({ value, style: 0 });

function chart(type: string, index: number, more: Partial<Chart> = {}): Chart {
  const values = (column: number) => ({ sheet: "Q1's data", box: box(1, column, 3, column) });
  return {
    id: `{chart-${type}}`,
    name: `Chart ${type}`,
    type,
    left: 30 + index * 10,
    top: 120 + index * 250,
    width: 400,
    height: 240,
    title: { text: `Status & share: ${type}`, visible: true },
    legend: { visible: true, position: "Bottom" },
    series: [1, 2].map((column) => ({
      name: column === 1 ? "Amber" : "Green",
      nameReference: `'Q1''s data'!$${column === 1 ? "B" : "C"}$1`,
      values: values(column),
      categories: values(0),
      fill: column === 1 ? "#FFC000" : "#00B050",
      dataLabels: true,
    })),
    ...more,
  };
}

const format = { fill: "#FFC7CE", fontColor: "#9C0006", bold: true, italic: false } as const;
const conditional = (
  id: string,
  type: string,
  rule: ConditionalFormat["rule"],
  priority: number,
): ConditionalFormat => ({
  id,
  ranges: [box(1, 1, 9, 1), box(1, 3, 9, 3)],
  type,
  rule,
  format,
  priority,
  stopIfTrue: priority === 0,
});

const alert = { show: true, style: "Stop", title: "Status", message: "Choose one of the list\nor ask" } as const;
const prompt = { show: true, title: "Reference", message: 'Write it as "KA.01.03"' } as const;

/** A workbook never saved before, with every feature that the model has. */
export function everything(): Workbook {
  const workbook = newWorkbook("everything.xlsx");
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.name = "Q1's data";
  const heading = restyle(workbook, 0, {
    font: {
      name: "Arial",
      size: 14,
      bold: true,
      italic: true,
      underline: "Double",
      strikethrough: true,
      color: "#112233",
    },
    fill: "#FFC000",
    numberFormat: "@",
    horizontal: "Center",
    vertical: "Top",
    wrap: true,
    indent: 1,
    rotation: -30,
    shrink: true,
    locked: false,
    formulaHidden: true,
    named: "Heading 1",
    borders: {
      EdgeTop: { style: "Continuous", weight: "Thin", color: "#010203" },
      EdgeLeft: { style: "Dash", weight: "Medium", color: "#FF0000" },
      DiagonalUp: { style: "Double", weight: "Thick", color: "#00FF00" },
    },
  });
  const percent = restyle(workbook, 0, { numberFormat: "0%" });
  const own = restyle(workbook, 0, { numberFormat: '0.0" KAs"' });
  put(sheet, 0, [text("Priority", heading), text("Amber"), text("Green")]);
  put(sheet, 1, [text("Communities"), number(3), number(5), { value: 0.375, style: percent }]);
  put(sheet, 2, [text("Place"), number(2), number(4), { value: 8, formula: '=SUM(B2:C2)&" <of> "&D2', style: own }]);
  put(sheet, 3, [
    text("Council"),
    number(1),
    number(2),
    { value: true, style: 0 },
    { value: { error: "#DIV/0!" }, style: 0 },
  ]);
  put(sheet, 5, [
    { value: "=not a formula", style: 0, quotePrefix: true },
    {
      value: "plain bold",
      runs: [{ text: "plain " }, { text: "bold", font: { bold: true, color: "#C00000" } }],
      style: 0,
    },
  ]);
  sheet.tabColor = "#00B050";
  sheet.columnWidths.set(0, 150).set(1, 75);
  sheet.columnStyles.set(5, percent);
  sheet.hiddenColumns.add(6);
  sheet.rowHeights.set(0, 30).set(40, 60);
  sheet.rowStyles.set(7, own);
  sheet.hiddenRows.add(8);
  sheet.merges = [box(10, 0, 10, 3), box(12, 0, 13, 0)];
  sheet.freeze = { rows: 1, columns: 1 };
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.selection = box(4, 2, 5, 3);
  sheet.filter = { box: box(0, 0, 3, 2), isDataFiltered: false, columns: [], hiddenRows: new Set() };
  sheet.validations = [
    {
      ranges: [box(1, 1, 9, 1)],
      type: "List",
      rule: { list: { inCellDropDown: true, source: "Red,Amber,Green" } },
      ignoreBlanks: true,
      alert,
      prompt,
    },
    {
      ranges: [box(1, 2)],
      type: "List",
      rule: { list: { inCellDropDown: false, source: "=Words" } },
      ignoreBlanks: false,
      alert: { ...alert, style: "Warning" },
      prompt: { show: false, title: "", message: "" },
    },
    {
      ranges: [box(1, 3)],
      type: "WholeNumber",
      rule: { wholeNumber: { formula1: 1, formula2: "=$B$2", operator: "NotBetween" } },
      ignoreBlanks: true,
      alert,
      prompt,
    },
    {
      ranges: [box(1, 4)],
      type: "TextLength",
      rule: { textLength: { formula1: 40, operator: "LessThanOrEqualTo" } },
      ignoreBlanks: true,
      alert,
      prompt,
    },
    {
      ranges: [box(1, 5)],
      type: "Custom",
      rule: { custom: { formula: "=LEN(F2)>3" } },
      ignoreBlanks: true,
      alert: { ...alert, style: "Information" },
      prompt,
    },
  ];
  sheet.conditionalFormats = [
    conditional("{1}", "CellValue", { formula1: '="Red"', operator: "EqualTo" }, 0),
    conditional("{2}", "CellValue", { formula1: "1", formula2: "5", operator: "NotBetween" }, 1),
    conditional("{3}", "ContainsText", { operator: "BeginsWith", text: 'say "no"' }, 2),
    conditional("{4}", "Custom", { formula: "=$B2<>$C2" }, 3),
    conditional("{5}", "TopBottom", { rank: 10, type: "BottomPercent" }, 4),
    conditional("{6}", "PresetCriteria", { criterion: "DuplicateValues" }, 5),
    conditional("{7}", "PresetCriteria", { criterion: "EqualOrBelowAverage" }, 6),
    conditional("{8}", "PresetCriteria", { criterion: "Blanks" }, 7),
  ];
  sheet.hyperlinks = [
    { box: box(1, 0), address: "https://www.harborough.gov.uk/?a=1&b=2", documentReference: null, screenTip: "Open" },
    { box: box(2, 0), address: null, documentReference: "'Summary & more'!A1", screenTip: "" },
  ];
  sheet.protection = {
    hasPassword: false,
    options: { ...protectionOptions, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" },
  };
  sheet.pageLayout = {
    orientation: "Landscape",
    paperSize: "A3",
    margins: { top: 36, bottom: 36, left: 28.8, right: 28.8, header: 14.4, footer: 18 },
    zoom: { scale: null, fitWide: 1, fitTall: null },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    printArea: [box(0, 0, 20, 4), box(30, 0, 40, 4)],
    titleRows: [0, 1],
    titleColumns: [0, 0],
    horizontalBreaks: [10, 20],
    verticalBreaks: [3],
    header: { left: "&A", center: "", right: "Key Activities && more" },
    footer: { left: "", center: "Page &P of &N", right: "" },
  };
  sheet.charts = ["BarStacked100", "BarClustered", "ColumnStacked", "Line", "LineMarkers", "Pie", "Doughnut"].map(
    (type, index) => chart(type, index),
  );
  addSummary(workbook, own);
  fillWorkbook(workbook, sheet);
  return workbook;
}

export const protectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** A second sheet with two tables. */
function addSummary(workbook: Workbook, style: number): void {
  const summary = newSheet(workbook, "Summary & more");
  put(summary, 2, [text("Ref"), text("Two\nlines")]);
  put(summary, 3, [text("KA.01.01"), { value: 2, style }]);
  put(summary, 4, [text("Total"), number(2)]);
  put(summary, 7, [text("One")]);
  put(summary, 8, [text("x")]);
  const table = {
    showHeaders: true,
    showTotals: false,
    showFilterButton: false,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  summary.tables = [
    {
      ...table,
      id: "{a}",
      name: "Priorities",
      box: box(2, 0, 4, 1),
      columns: [
        { id: 1, name: "Ref" },
        { id: 2, name: "Two\nlines" },
      ],
    },
    {
      ...table,
      id: "{b}",
      name: "Second",
      box: box(7, 0, 8, 0),
      columns: [{ id: 1, name: "One" }],
      showFilterButton: true,
      style: "",
    },
  ];
  summary.visibility = "Hidden";
  workbook.sheets.push(summary);
}

function fillWorkbook(workbook: Workbook, sheet: Sheet): void {
  workbook.names = [
    { name: "_KaTracker.Cover", formula: "='Summary & more'!$A$1", visible: false, comment: "", scope: null },
    { name: "Words", formula: "='Q1''s data'!$A$2:$A$4", visible: true, comment: "accepted <words>", scope: null },
    { name: "Words", formula: '="constant"', visible: true, comment: "", scope: sheet.id },
  ];
  workbook.customXml.push({
    id: "{0B1C2D3E-0000-4000-8000-000000000001}",
    xml: '<settings xmlns="urn:ours">é &amp; 😀</settings>',
  });
  workbook.settings.set("method", "threshold").set("nested", { list: [1, null, "x<y"] });
  Object.assign(workbook.properties, {
    title: "Tracker & summary",
    subject: "Q1",
    author: "Harborough District Council",
    keywords: "KA",
    comments: "line one\nline two",
    category: "Performance",
    company: "Council <1>",
    manager: "Chief",
    lastAuthor: "Officer",
  });
  workbook.structureProtected = true;
}
