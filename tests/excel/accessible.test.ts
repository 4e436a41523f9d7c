/**
 * The government's checklist for published spreadsheets ("Making spreadsheets accessible: a brief checklist of the basics"),
 * held against the saved file, point by point.
 */
import { strFromU8, unzipSync } from "fflate";
import { styleAt } from "../../playground/workbook/styles";
import { formatText } from "../../playground/workbook/formatText";
import type { Cell, Sheet, Workbook } from "../../playground/workbook/model";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { validateAndRollUp } from "../../src/job/job";
import { defaultSettings, type Settings } from "../../src/settings";
import { lineStarts } from "../../src/summaries/textHeight";
import { contrast } from "../support/contrast";
import { hosts, OPTIONS, sample, sheetOf, SUMMARY_SHEETS, type, valueOf } from "../support/excelHost";
import { openXmlErrors } from "../support/openXmlValidator";

const start = hosts();

const STATUSES = [
  ["B5", "Red"],
  ["B8", "Amber"],
  ["B11", "Green"],
  ["B14", "Deferred until the 2025/26 Year"],
] as const;

/** Four quarters, all nine sheets; the latest quarter gives no status at all, so that some are typed. */
async function saved(summaries: Partial<Settings["summaries"]> = {}): Promise<Uint8Array> {
  const workbook = sample("all");
  const tracker = sheetOf(workbook, "Q1 2024-25");
  for (const [cell, status] of STATUSES) type(workbook, tracker, cell, status);
  const { stop } = start(workbook);
  const settings = defaultSettings();
  await validateAndRollUp({
    ...OPTIONS,
    settings: { ...settings, summaries: { ...settings.summaries, ...summaries } },
  });
  stop();
  return saveWorkbook(workbook);
}

let bytes: Uint8Array;
let workbook: Workbook;
/** Ours, in tab order. */
let sheets: readonly Sheet[];
/** The file's parts of XML, by name. */
let parts: Readonly<Record<string, string>>;

beforeAll(async () => {
  bytes = await saved();
  workbook = openWorkbook(bytes, "saved.xlsx");
  sheets = SUMMARY_SHEETS.map((name) => sheetOf(workbook, name));
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, strFromU8(part)]),
  );
});

/** The XML of our worksheets: those that the council's five do not come before. */
const ourXml = () =>
  SUMMARY_SHEETS.map((name) => {
    const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
    return parts[`xl/worksheets/sheet${index + 1}.xml`] ?? "";
  });

interface Placed {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const cellsOf = (sheet: Sheet): Placed[] =>
  [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, cell]) => (cell.value === undefined ? [] : [{ sheet, row, column, cell }])),
  );

const tableOf = (sheet: Sheet) => {
  const [table, ...others] = sheet.tables;
  if (table === undefined || others.length > 0) throw new Error(`Expected one table on ${sheet.name}.`);
  return table;
};

const shown = ({ cell }: Placed) => formatText(cell.value, styleAt(workbook, cell.style).numberFormat, false);
const inTable = ({ sheet, row, column }: Placed) => {
  const { box } = tableOf(sheet);
  return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
};

describe("Tables", () => {
  test("are one a sheet, marked up, named, at A3 and at the left edge, with nothing beside or below", () => {
    for (const sheet of sheets) {
      const table = tableOf(sheet);
      expect(table.name).toMatch(/^KaTracker[A-Z]\w+$/);
      expect([table.box.top, table.box.left, table.showHeaders, table.showTotals]).toEqual([2, 0, true, false]);
      const outside = cellsOf(sheet).filter((placed) => !inTable(placed));
      expect(outside.map(({ row, column }) => [row, column])).toEqual([
        [0, 0],
        [1, 0],
      ]);
    }
  });

  test("have one row of headings, each with a text of its own", () => {
    for (const sheet of sheets) {
      const headings = tableOf(sheet).columns.map(({ name }) => name);
      expect(headings.every((heading) => heading.trim() !== "")).toBe(true);
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test("have no merged cell, filter button, frozen pane, hidden row or hidden column", () => {
    for (const sheet of sheets) {
      expect([sheet.merges, sheet.freeze, sheet.filter]).toEqual([[], null, null]);
      expect([sheet.hiddenRows.size, sheet.hiddenColumns.size, sheet.visibility]).toEqual([0, 0, "Visible"]);
      expect(tableOf(sheet).showFilterButton).toBe(false);
    }
    for (const xml of ourXml()) {
      expect(xml).toContain("<tableParts");
      expect(xml).not.toMatch(/<(?:mergeCell|pane|autoFilter|sheetProtection)\b|hidden="1"/);
    }
    const tables = Object.entries(parts).filter(([name]) => name.startsWith("xl/tables/"));
    for (const [, xml] of tables) expect(xml).not.toContain("<autoFilter");
  });

  test("have no empty cell; the shorthand in place of one is explained on Cover", () => {
    for (const sheet of sheets) {
      const { box } = tableOf(sheet);
      const filled = cellsOf(sheet).filter((placed) => inTable(placed) && shown(placed).trim() !== "");
      expect([sheet.name, filled.length]).toEqual([
        sheet.name,
        (box.bottom - box.top + 1) * (box.right - box.left + 1),
      ]);
    }
    const shorthand = new Set(sheets.flatMap(cellsOf).flatMap((placed) => shown(placed).match(/^\[\w+\]$/) ?? []));
    const cover = cellsOf(sheetOf(workbook, "Cover")).map(shown).join("\n");
    expect([...shorthand].sort()).toEqual(["[x]", "[z]"]);
    for (const each of shorthand) expect(cover).toContain(`${each} means`);
  });

  test("wrap their texts, which stand left, and numbers right; no word of a heading is broken", () => {
    for (const placed of sheets.flatMap(cellsOf).filter(inTable)) {
      const { wrap, horizontal, shrink, rotation } = styleAt(workbook, placed.cell.style);
      expect([wrap, shrink, rotation]).toEqual([true, false, 0]);
      if (typeof placed.cell.value === "number") expect(horizontal).toBe("Right");
      else if (!/^\[[xz]\]$/.test(shown(placed)) && placed.row > 2) expect(horizontal).toBe("General");
    }
    for (const sheet of sheets) {
      tableOf(sheet).columns.forEach(({ name }, column) => {
        const width = sheet.columnWidths.get(column) ?? 0;
        for (const word of name.split(" "))
          expect([sheet.name, word, lineStarts(word, width).length]).toEqual([sheet.name, word, 1]);
      });
    }
  });
});

describe("Sheets", () => {
  test("have their title in A1 as a heading, and in A2 how many tables there are", () => {
    for (const sheet of sheets) {
      const [title] = cellsOf(sheet);
      expect(String(title?.cell.value)).toMatch(/: Quarter 1 2024\/25$/);
      expect(styleAt(workbook, title?.cell.style ?? 0).named).toMatch(/^Heading ?1$/);
      expect(String(valueOf(sheet, "A2"))).toMatch(/^This worksheet contains one table\. /);
    }
  });

  test("have names that say what they hold", () => {
    const names = workbook.sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of SUMMARY_SHEETS) expect(name).not.toMatch(/^Sheet ?\d|^Chart\d/);
  });

  test("open at A1, and generating leaves the person where they were", () => {
    for (const sheet of sheets) expect(sheet.selection).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
    expect(workbook.activeSheet).toBe(workbook.sheets[0]?.id);
  });

  test("have no header, footer, picture or floating box but charts", () => {
    for (const xml of ourXml()) expect(xml).not.toMatch(/<(?:headerFooter|picture|legacyDrawing)\b/);
    for (const [name, xml] of Object.entries(parts)) {
      if (name.startsWith("xl/drawings/drawing")) expect(xml).not.toMatch(/<xdr:(?:pic|sp|cxnSp)\b/);
    }
    expect(Object.keys(unzipSync(bytes)).filter((name) => /vbaProject|media\//.test(name))).toEqual([]);
  });

  test("print landscape, all columns on a page, the headings on each", () => {
    for (const { pageLayout } of sheets) {
      expect(pageLayout).toMatchObject({
        orientation: "Landscape",
        titleRows: [2, 2],
        zoom: { scale: null, fitWide: 1 },
      });
      expect(pageLayout.zoom.fitTall ?? 0).toBe(0);
    }
  });

  test("lead from Cover to every sheet, and say so in words", () => {
    const links = cellsOf(sheetOf(workbook, "Cover")).filter(({ cell }) => cell.formula !== undefined);
    const leadTo = links.map(({ cell }) => /#'?([^'!]+)'?!/.exec(cell.formula ?? "")?.[1]);
    expect(leadTo).toEqual(["Q1 2024-25", ...SUMMARY_SHEETS.slice(1)]);
    for (const placed of sheets.flatMap(cellsOf).filter(({ cell }) => cell.formula !== undefined)) {
      expect(shown(placed)).not.toMatch(/^$|click here|https?:/i);
    }
  });
});

describe("Colour", () => {
  test("is never the only message, and every text can be read on it", () => {
    let filled = 0;
    for (const placed of sheets.flatMap(cellsOf)) {
      const { fill, font } = styleAt(workbook, placed.cell.style);
      expect([shown(placed), contrast(font.color, fill ?? "#FFFFFF") >= 4.5]).toEqual([shown(placed), true]);
      if (fill === null) continue;
      filled++;
      expect(shown(placed)).toMatch(/^(?:Red|Amber|Green)$/i);
    }
    expect(filled).toBeGreaterThan(5);
  });

  test("is left out of a copy for publication, which says the same", async () => {
    const copy = openWorkbook(await saved({ fills: false, pageNumbers: true }), "copy.xlsx");
    const texts = (each: Workbook, name: string) => cellsOf(sheetOf(each, name)).map(({ cell }) => cell.value);
    for (const name of SUMMARY_SHEETS) {
      const sheet = sheetOf(copy, name);
      expect(cellsOf(sheet).filter(({ cell }) => styleAt(copy, cell.style).fill !== null)).toEqual([]);
      expect(sheet.pageLayout.footer.center).toBe(name === "Report" ? "Page &P of &N" : "");
      if (name !== "Cover") expect(texts(copy, name).slice(2)).toEqual(texts(workbook, name).slice(2));
    }
  });
});

test("Charts show what stands in cells above them, and say so", () => {
  const sheet = sheetOf(workbook, "Charts");
  const { box } = tableOf(sheet);
  expect(sheet.charts.map(({ type: kind }) => kind)).toEqual(["BarStacked", "BarClustered", "ColumnStacked"]);
  expect(String(valueOf(sheet, "A2"))).toContain("The charts below the table show its numbers.");
  const charts = Object.entries(parts).filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  expect(charts).toHaveLength(3);
  for (const [, xml] of charts) {
    const references = [...xml.matchAll(/<c:f>([^<]+)<\/c:f>/g)].map(([, reference]) => reference ?? "");
    expect(references.length).toBeGreaterThan(1);
    for (const reference of references) {
      const rows = [...reference.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row) - 1);
      expect(reference).toMatch(/^'?Charts'?!/);
      expect(rows.every((row) => row >= box.top && row <= box.bottom)).toBe(true);
    }
    expect(xml).toContain("<c:title>");
  }
});

test("The document has a title", () => {
  expect(workbook.properties.title).toBe("Key Activities");
});

test("The Open XML SDK finds no fault", () => {
  expect(openXmlErrors(bytes) ?? []).toEqual([]);
});
