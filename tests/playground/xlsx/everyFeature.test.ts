import { defaultPageLayout } from "../../../playground/workbook/create";
import type { CellStyle, Sheet, SheetAspect, Workbook } from "../../../playground/workbook/model";
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { openXmlErrors } from "../../support/openXmlValidator";
import { everything } from "./support/everything";
import { partsOf } from "./support/packages";

/** A sheet as far as it means the same in every opening: formats spelt out, ids of this session left out. */
function comparable(workbook: Workbook, sheet: Sheet) {
  const style = (index: number): CellStyle | undefined => {
    const found = workbook.styles[index];
    return found && { ...found, basedOn: null };
  };
  const {
    id: _id,
    rows,
    rowStyles,
    columnStyles,
    tables,
    charts,
    conditionalFormats,
    changedCells,
    changedAspects,
    ...rest
  } = sheet;
  return {
    ...rest,
    rows: [...rows].map(([row, cells]) => [
      row,
      [...cells].map(([column, cell]) => [column, { ...cell, style: style(cell.style) }]),
    ]),
    rowStyles: [...rowStyles].map(([row, index]) => [row, style(index)]),
    columnStyles: [...columnStyles].map(([column, index]) => [column, style(index)]),
    tables: tables.map(({ id: _table, ...table }) => table),
    charts: charts.map(({ id: _chart, ...chart }) => chart),
    conditionalFormats: conditionalFormats.map(({ id: _format, ...item }) => item),
    marks: [changedCells.size, changedAspects.size],
  };
}

function reopened(workbook: Workbook): Workbook {
  return openWorkbook(saveWorkbook(workbook), workbook.name);
}

describe("a new workbook with every feature", () => {
  const original = everything();
  const bytes = saveWorkbook(original);
  const read = openWorkbook(bytes, "everything.xlsx");

  test.each([0, 1])("reads back the same: sheet %i", (index) => {
    const [before, after] = [original.sheets[index], read.sheets[index]];
    if (!before || !after) throw new Error("a sheet is missing");
    expect(comparable(read, after)).toEqual(comparable(original, before));
  });

  test("reads back the same: names, parts, settings and properties of the workbook", () => {
    const whole = (workbook: Workbook) => ({
      names: workbook.names.map((name) => ({
        ...name,
        scope: workbook.sheets.findIndex((sheet) => sheet.id === name.scope),
      })),
      customXml: workbook.customXml,
      settings: workbook.settings,
      properties: workbook.properties,
      structureProtected: workbook.structureProtected,
      active: workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheet),
    });
    expect(whole(read)).toEqual(whole(original));
  });

  test("is what the Open XML SDK calls valid", () => {
    expect(openXmlErrors(bytes) ?? []).toEqual([]);
  });

  test("gives the same bytes when saved again without a change", () => {
    expect(Buffer.from(saveWorkbook(read)).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(saveWorkbook(original)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("keeps a formula and its result apart from text that looks like one", () => {
    const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain("<f>SUM(B2:C2)&amp;&quot; &lt;of&gt; &quot;&amp;D2</f><v>8</v>");
    expect(xml).toContain("<is><t>=not a formula</t></is>");
    expect(partsOf(bytes)["xl/styles.xml"]).toContain('quotePrefix="1"');
  });
});

type Change = readonly [what: string, aspects: readonly SheetAspect[], change: (sheet: Sheet) => void];

/** Each change is made on the workbook as opened from a file, saved, and read again. */
const changes: readonly Change[] = [
  ["one merge fewer", ["merges"], (sheet) => (sheet.merges = sheet.merges.slice(1))],
  ["every merge gone", ["merges"], (sheet) => (sheet.merges = [])],
  ["two validations fewer", ["validations"], (sheet) => (sheet.validations = sheet.validations.slice(0, 3))],
  [
    "a conditional format gone and the others moved up",
    ["conditionalFormats"],
    (sheet) => {
      const left = sheet.conditionalFormats.slice(1);
      sheet.conditionalFormats = left.map((item, priority) => ({ ...item, priority }));
    },
  ],
  ["a link fewer", ["hyperlinks"], (sheet) => (sheet.hyperlinks = sheet.hyperlinks.slice(1))],
  ["rows frozen alone", ["freeze"], (sheet) => (sheet.freeze = { rows: 2, columns: 0 })],
  ["panes no longer frozen", ["freeze"], (sheet) => (sheet.freeze = null)],
  ["gridlines shown", ["view"], (sheet) => (sheet.showGridlines = true)],
  ["protection gone", ["protection"], (sheet) => (sheet.protection = null)],
  ["tab colour gone", ["tabColor"], (sheet) => (sheet.tabColor = "")],
  ["filter gone", ["filter"], (sheet) => (sheet.filter = null)],
  ["charts gone but one", ["charts"], (sheet) => (sheet.charts = sheet.charts.slice(0, 1))],
  [
    "rows and columns shown again, other sizes, no charts",
    ["rows", "columns", "charts"],
    (sheet) => {
      sheet.hiddenRows.clear();
      sheet.hiddenColumns.clear();
      sheet.rowHeights.set(0, 45).delete(40);
      sheet.columnWidths.set(1, 90).delete(0);
      sheet.rowStyles.clear();
      sheet.charts = [];
    },
  ],
  [
    "print set-up back to Excel's own",
    ["pageLayout"],
    (sheet) => {
      const zoom = { scale: 80, fitWide: null, fitTall: null };
      sheet.pageLayout = { ...defaultPageLayout, zoom, margins: sheet.pageLayout.margins, centerVertically: true };
    },
  ],
];

function make([, aspects, change]: Change, sheet: Sheet): void {
  change(sheet);
  for (const aspect of aspects) sheet.changedAspects.add(aspect);
}

/** Its two sheets, opened from a file. */
function opened(): { readonly workbook: Workbook; readonly sheet: Sheet; readonly summary: Sheet } {
  const workbook = reopened(everything());
  const [sheet, summary] = workbook.sheets;
  if (!sheet || !summary) throw new Error("sheets are missing");
  return { workbook, sheet, summary };
}

test.each(changes)("%s: reads back the same", (...change) => {
  const { workbook, sheet } = opened();
  make(change, sheet);
  const read = reopened(workbook);
  expect(read.sheets.map((each) => comparable(read, each))).toEqual(
    workbook.sheets.map((each) => comparable(workbook, each)),
  );
  expect(read.names).toHaveLength(workbook.names.length);
});

describe("tables of a saved workbook", () => {
  test("a removed table takes its part along", () => {
    const { workbook, summary } = opened();
    summary.tables = summary.tables.slice(1);
    summary.changedAspects.add("tables");
    const bytes = saveWorkbook(workbook);
    expect(Object.keys(partsOf(bytes)).filter((name) => name.includes("table"))).toEqual(["xl/tables/table2.xml"]);
    expect(openWorkbook(bytes, "x").sheets[1]?.tables.map(({ name }) => name)).toEqual(["Second"]);
  });

  test("a table that grows, is renamed and gets totals is changed in its part", () => {
    const { workbook, summary } = opened();
    const [table, second] = summary.tables;
    if (!table || !second) throw new Error("tables are missing");
    const grown = { ...table, name: "Renamed", box: { ...table.box, bottom: 5 }, showTotals: true, style: "" };
    summary.tables = [grown, second];
    summary.changedAspects.add("tables");
    expect(reopened(workbook).sheets[1]?.tables).toEqual([grown, second]);
  });

  test("a removed sheet takes its tables, links and names along", () => {
    const { workbook } = opened();
    workbook.sheets.pop();
    workbook.changedAspects.add("sheets");
    const bytes = saveWorkbook(workbook);
    expect(Object.keys(partsOf(bytes)).filter((name) => /table|sheet2/.test(name))).toEqual([]);
    expect(openWorkbook(bytes, "x").sheets.map(({ name }) => name)).toEqual(["Q1's data"]);
  });
});

test("all these changes together are what the Open XML SDK calls valid", () => {
  const { workbook, sheet, summary } = opened();
  for (const change of changes) make(change, sheet);
  summary.tables = summary.tables.slice(1);
  summary.changedAspects.add("tables");
  expect(openXmlErrors(saveWorkbook(workbook)) ?? []).toEqual([]);
});
