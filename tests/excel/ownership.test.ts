import { deleteSheet, moveSheet, renameSheet, setSizes } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { validateAndRollUp } from "../../src/job/job";
import {
  addSheet,
  hosts,
  OPTIONS,
  reopened,
  sample,
  SHEETS_OF_ONE_QUARTER,
  sheetOf,
  SUMMARY_SHEETS,
  type,
  valueOf,
  valuesOf,
} from "../support/excelHost";

const start = hosts();
/** A workbook with four quarters, which has all sheets. */
const COUNCIL = ["Q2 2013-14", "Q1 2020-21", "Q1 2021-22", "Q1 2024-25", "Delivery plan 2024-25"];
const OURS: readonly string[] = SUMMARY_SHEETS;

/** Its latest quarter gives no status at all: one is given, so that there is an exception. */
function allSheets(): Workbook {
  const workbook = sample("all");
  type(workbook, sheetOf(workbook, "Q1 2024-25"), "B5", "Amber");
  return workbook;
}

async function written(workbook: Workbook): Promise<string[]> {
  const { stop } = start(workbook);
  const { sheets } = await validateAndRollUp(OPTIONS);
  stop();
  return sheets.map(({ name }) => name);
}

const names = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

describe("Our own sheets", () => {
  test("stand last, in order, each known by a hidden name and its title", async () => {
    const workbook = allSheets();
    expect(await written(workbook)).toEqual(OURS);
    expect(names(workbook)).toEqual([...COUNCIL, ...OURS]);
    expect(workbook.names.map(({ name, formula, visible, scope }) => [name, formula, visible, scope])).toEqual([
      ["_KaTracker.Cover", "=Cover!$A$1", false, null],
      ["_KaTracker.Priorities", "=Priorities!$A$1", false, null],
      ["_KaTracker.Exceptions", "=Exceptions!$A$1", false, null],
      ["_KaTracker.Changes", "=Changes!$A$1", false, null],
      ["_KaTracker.Portfolios", "=Portfolios!$A$1", false, null],
      ["_KaTracker.Leads", "=Leads!$A$1", false, null],
      ["_KaTracker.Report", "=Report!$A$1", false, null],
      ["_KaTracker.DataQuality", "='Data quality'!$A$1", false, null],
      ["_KaTracker.Charts", "=Charts!$A$1", false, null],
    ]);
    expect(valueOf(sheetOf(workbook, "Cover"), "A1")).toBe("Summary of Key Activities: Quarter 1 2024/25");
    expect(valueOf(sheetOf(workbook, "Cover"), "A2")).toMatch(
      /^This worksheet contains one table\. Summary as at \d{1,2} \w+ \d{4}, \d\d:\d\d\.$/,
    );
  });

  test("leave a sheet of the same name alone", async () => {
    const workbook = allSheets();
    const own = addSheet(workbook, "Cover");
    type(workbook, own, "A1", "My own cover");
    type(workbook, own, "C7", "=1+1");
    const before = valuesOf(own);
    expect(await written(workbook)).toEqual(["Cover (2)", ...OURS.slice(1)]);
    expect(valuesOf(own)).toEqual(before);
    expect(await written(workbook)).toEqual(["Cover (2)", ...OURS.slice(1)]);
    expect(names(workbook)).toEqual([...COUNCIL, "Cover", "Cover (2)", ...OURS.slice(1)]);
    expect(valuesOf(own)).toEqual(before);
  });

  test.each<[string, (workbook: Workbook) => void, string[]]>([
    ["nothing", () => undefined, [...COUNCIL, ...OURS]],
    [
      "renaming one",
      (workbook) => renameSheet(workbook, sheetOf(workbook, "Cover"), "O'Brien's front page"),
      [...COUNCIL, "O'Brien's front page", ...OURS.slice(1)],
    ],
    [
      "moving one to the front",
      (workbook) => moveSheet(workbook, sheetOf(workbook, "Cover"), 0),
      ["Cover", ...COUNCIL, ...OURS.slice(1)],
    ],
    [
      "deleting one",
      (workbook) => deleteSheet(workbook, sheetOf(workbook, "Cover")),
      [...COUNCIL, ...OURS.slice(1), "Cover"],
    ],
  ])("after %s are found again, and once more after reopening", async (_, change, expected) => {
    const workbook = allSheets();
    await written(workbook);
    change(workbook);
    await written(workbook);
    expect(names(workbook)).toEqual(expected);
    const later = reopened(workbook);
    expect(later.sheets.map(({ id }) => id)).toEqual(expect.not.arrayContaining(workbook.sheets.map(({ id }) => id)));
    await written(later);
    expect(names(later)).toEqual(expected);
  });

  test("keep the widths that a person gave their columns", async () => {
    const workbook = sample("2013-14-q2");
    await written(workbook);
    const sheet = sheetOf(workbook, "Exceptions");
    setSizes(workbook, sheet, "columnWidths", [6], 210);
    type(workbook, sheetOf(workbook, "Q2 2013-14"), "B9", "Red");
    await written(workbook);
    expect(sheet.columnWidths.get(6)).toBe(210);
  });

  test("keep how a person has set them up: where they stand, what prints, on which paper, a chart of their own", async () => {
    const workbook = allSheets();
    await written(workbook);
    const sheet = sheetOf(workbook, "Charts");
    moveSheet(workbook, sheet, 0);
    const pageLayout = {
      ...sheet.pageLayout,
      printArea: [{ top: 0, left: 0, bottom: 9, right: 5 }],
      paperSize: "A3",
      orientation: "Portrait",
    } as const;
    sheet.pageLayout = pageLayout;
    const [drawn, moved] = sheet.charts;
    if (drawn === undefined || moved === undefined) throw new Error("Expected charts; found none.");
    const own = { ...drawn, id: "own", name: "My own" };
    sheet.charts = [...sheet.charts.slice(1), own].map((chart) => (chart === moved ? { ...moved, left: 7 } : chart));
    type(workbook, sheetOf(workbook, "Q1 2024-25"), "B8", "Red");

    await written(workbook);
    expect(names(workbook)[0]).toBe("Charts");
    expect(sheet.pageLayout).toMatchObject({ ...pageLayout, horizontalBreaks: expect.anything() as number[] });
    expect(sheet.charts.map(({ name, left }) => [name, left === 7])).toEqual([
      ["My own", false],
      [drawn.name, false],
      [moved.name, true],
      ["Key Activities by quarter and status", false],
    ]);
  });

  test("are not written again after reopening, when nothing changed", async () => {
    const first = allSheets();
    await written(first);
    const workbook = reopened(first);
    const before = workbook.sheets.map(valuesOf);
    const { host } = start(workbook);
    await validateAndRollUp(OPTIONS);
    expect(host.roundTrips).toBe(4);
    expect(workbook.sheets.map(valuesOf)).toEqual(before);
    expect(workbook.sheets.flatMap(({ changedCells, changedAspects }) => [...changedCells, ...changedAspects])).toEqual(
      [],
    );
  });

  test("are made of the table they had, so that formulas which refer to it stay whole", async () => {
    const workbook = sample("2013-14-q2");
    await written(workbook);
    const sheet = sheetOf(workbook, "Exceptions");
    const [before] = sheet.tables;
    type(workbook, sheetOf(workbook, "Q2 2013-14"), "B9", "Green");
    await written(workbook);
    const [after] = sheet.tables;
    expect(after?.id).toBe(before?.id);
    expect(after?.box.bottom).toBeLessThan(before?.box.bottom ?? 0);
    const below = valuesOf(sheet).slice((after?.box.bottom ?? 0) + 1);
    expect(below.flat().filter((value) => value !== "")).toEqual([]);
  });

  test("are not read as trackers, nor is a copy that somebody kept", async () => {
    const workbook = sample("2013-14-q2");
    await written(workbook);
    const copy = addSheet(workbook, "Exceptions in July");
    valuesOf(sheetOf(workbook, "Exceptions")).forEach((row, index) =>
      row.forEach((value, column) =>
        type(workbook, copy, `${String.fromCharCode(65 + column)}${index + 1}`, String(value)),
      ),
    );
    start(workbook);
    const { workbook: read } = await validateAndRollUp(OPTIONS);
    expect(read.trackers.map(({ sheet }) => sheet)).toEqual(["Q2 2013-14"]);
  });

  test("are written only when something changed", async () => {
    const workbook = sample("2013-14-q2");
    await written(workbook);
    const { host } = start(workbook);
    await validateAndRollUp(OPTIONS);
    expect(host.roundTrips).toBe(4);
  });

  test("take table names that are free", async () => {
    const workbook = sample("2013-14-q2");
    await written(workbook);
    const names = workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(names).toEqual(
      SHEETS_OF_ONE_QUARTER.map((name) => `KaTracker${name === "Data quality" ? "DataQuality" : name}`),
    );
  });

  test("a workbook without a tracker gets none", async () => {
    const workbook = sample("2013-14-q2");
    deleteSheetRows(workbook);
    expect(await written(workbook)).toEqual([]);
    expect(names(workbook)).toEqual(["Q2 2013-14"]);
  });
});

function deleteSheetRows(workbook: Workbook): void {
  for (const sheet of workbook.sheets) sheet.rows.clear();
}
