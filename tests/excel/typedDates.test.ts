/** Dates and numbers among a tracker's texts are read as Excel shows them, at one round trip and no more. */
import { setContents } from "../../playground/workbook/edits";
import { enter } from "../../playground/workbook/enter";
import type { Workbook } from "../../playground/workbook/model";
import { restyle } from "../../playground/workbook/styles";
import { readEdited } from "../../src/excel/editedCells";
import { readWorkbook } from "../../src/excel/read/workbook";
import { inExcel } from "../../src/excel/session";
import { applyFixes } from "../../src/job/fix";
import { validateAndRollUp } from "../../src/job/job";
import { addSheet, hosts, OPTIONS, sheetOf, trackerWorkbook, valuesOf } from "../support/excelHost";

const start = hosts();
const COUNCIL = "Q1 2024-25";
const ROW = 4;
const PROGRESS = 2;
const NEXT_STEPS = 3;
const PLAIN = ["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"];

/** A tracker of so many Key Activities in which somebody has typed what is given, as Excel takes it. */
function tracker(entries: readonly (readonly [row: number, column: number, entry: string])[], rows = 1): Workbook {
  const workbook = trackerWorkbook(
    Array.from({ length: rows }, (_, row) => [`KA.01.${String(row + 1).padStart(2, "0")} Homes`, ...PLAIN.slice(1)]),
  );
  const sheet = sheetOf(workbook, COUNCIL);
  for (const [row, column, entry] of entries)
    setContents(workbook, sheet, [enter(workbook, sheet, row, column, entry)]);
  return workbook;
}

async function read(workbook: Workbook) {
  const { host, stop } = start(workbook);
  const { cells } = await inExcel((session) => readWorkbook(session));
  stop();
  const sheet = cells.sheets.find(({ name }) => name === COUNCIL);
  return {
    trips: host.roundTrips,
    row: (row: number) => sheet?.values[row],
    type: (row: number, column: number) => sheet?.valueTypes[row]?.[column],
  };
}

test.each([
  ["31/03/2025", "31/03/2025"],
  ["31-Mar-25", "31-Mar-25"],
  ["Mar 2025", "Mar-25"],
  ["50%", "50%"],
  ["12", "12"],
])("%s, typed in Next steps, is read as “%s”", async (entry, shown) => {
  const { row, type } = await read(tracker([[ROW, NEXT_STEPS, entry]]));
  expect([row(ROW)?.[NEXT_STEPS], type(ROW, NEXT_STEPS)]).toEqual([shown, "Double"]);
});

test("a number that its format hides stays a number", async () => {
  const workbook = tracker([[ROW, NEXT_STEPS, "12"]]);
  const cells = sheetOf(workbook, COUNCIL).rows.get(ROW);
  const cell = cells?.get(NEXT_STEPS);
  if (cell !== undefined)
    cells?.set(NEXT_STEPS, { ...cell, style: restyle(workbook, cell.style, { numberFormat: ";;;" }) });
  expect((await read(workbook)).row(ROW)?.[NEXT_STEPS]).toBe(12);
});

test("one round trip more, however many there are, and none where there are none", async () => {
  const { trips } = await read(tracker([], 40));
  const dates = Array.from(
    { length: 40 },
    (_, row) => [ROW + row, row % 2 === 0 ? PROGRESS : NEXT_STEPS, "31/03/2025"] as const,
  );
  const withDates = await read(tracker(dates, 40));
  expect(withDates.trips).toBe(trips + 1);
  expect(withDates.row(ROW)?.[PROGRESS]).toBe("31/03/2025");
  expect(withDates.row(ROW + 39)?.[NEXT_STEPS]).toBe("31/03/2025");
});

test("numbers beside the tracker's columns, and on other sheets, are not asked about", async () => {
  const { trips } = await read(tracker([]));
  const workbook = tracker([[ROW, 7, "31/03/2025"]]);
  const notes = addSheet(workbook, "Notes");
  setContents(workbook, notes, [enter(workbook, notes, 0, 0, "31/03/2025")]);
  const beside = await read(workbook);
  expect([beside.trips, beside.row(ROW)?.[7]]).toEqual([trips, 45_747]);
});

test("an edit is read as the whole sheet is", async () => {
  const workbook = tracker([[ROW, NEXT_STEPS, "31/03/2025"]]);
  const { id } = sheetOf(workbook, COUNCIL);
  start(workbook);
  const block = { top: ROW, left: PROGRESS, bottom: ROW, right: NEXT_STEPS };
  const edited = await inExcel((session) => readEdited(session, new Map([[id, [block]]])));
  expect(edited.get(id)?.map(({ values }) => values)).toEqual([[["Begun", "31/03/2025"]]]);
});

describe("In a whole job", () => {
  const workbook = (date = "31/03/2013") =>
    tracker([
      [ROW, PROGRESS, "14/02/2024"],
      [ROW, NEXT_STEPS, date],
    ]);

  test.each([
    ["31/03/2013", "31/03/2013"],
    ["31 March 2013", "31-Mar-13"],
    ["March 2013", "Mar-13"],
  ])("%s: the Report shows it, and the rules know that it has passed", async (date, shown) => {
    const book = workbook(date);
    start(book);
    const { findings } = await validateAndRollUp(OPTIONS);
    expect(findings.filter(({ rule }) => rule === "date-stale").map(({ cell }) => cell)).toEqual(["D5"]);
    const report = valuesOf(sheetOf(book, "Report")).flat().map(String);
    expect(report).toContain(shown);
    expect(report).toContain("14/02/2024");
    expect(report.filter((text) => /^4\d{4}$/.test(text))).toEqual([]);
  });

  test("a fix never writes over a date", async () => {
    const book = workbook();
    start(book);
    const change = { cell: "D5", before: "31/03/2013", after: "31 March 2013" };
    const { fixed, refused } = await applyFixes(
      [{ sheet: COUNCIL, fix: { kind: "suggested", changes: [change], unmerge: null } }],
      {},
    );
    expect(fixed).toEqual([]);
    expect(refused.map(({ because }) => because)).toEqual(["its cell holds a number, a date or an error"]);
    expect(valuesOf(sheetOf(book, COUNCIL))[ROW]?.[NEXT_STEPS]).toBe(41_364);
  });
});
