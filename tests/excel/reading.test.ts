import { EXCELS, webPayloadLimit } from "../../playground/host/excels";
import { addTable, changeTable, setContents, setHidden, setSheetField } from "../../playground/workbook/edits";
import type { Box, Workbook } from "../../playground/workbook/model";
import { restyle } from "../../playground/workbook/styles";
import { readWorkbook, type WorkbookRead } from "../../src/excel/read/workbook";
import { inExcel } from "../../src/excel/session";
import { addSheet, filterTable, hosts, sample, sheetOf, trackerWorkbook, type } from "../support/excelHost";
import { workbookCellsOf } from "../support/workbookCells";

const start = hosts();

async function read(
  workbook: Workbook,
  payloadLimit = webPayloadLimit,
): Promise<WorkbookRead & { readonly roundTrips: number }> {
  const { host, stop } = start(workbook, { ...EXCELS.web, payloadLimit });
  const result = await inExcel((session) => readWorkbook(session));
  stop();
  return { ...result, roundTrips: host.roundTrips };
}

const oneRow = () => trackerWorkbook([["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"]]);

describe("Reading", () => {
  test("gives every sheet's used range with its place", async () => {
    const workbook = oneRow();
    type(workbook, addSheet(workbook, "Notes"), "C4", "note");
    addSheet(workbook, "Empty");
    const { cells } = await read(workbook);
    expect(cells.name).toBe("tracker.xlsx");
    expect(
      cells.sheets.map(({ name, firstRow, firstColumn, values }) => [name, firstRow, firstColumn, values.length]),
    ).toEqual([
      ["Q1 2024-25", 0, 0, 5],
      ["Notes", 3, 2, 1],
      ["Empty", 0, 0, 0],
    ]);
  });

  test("tells an error by its type, not by a text that looks like one", async () => {
    const workbook = oneRow();
    const sheet = sheetOf(workbook, "Q1 2024-25");
    setContents(workbook, sheet, [{ row: 4, column: 2, content: { value: { error: "#REF!" } } }]);
    type(workbook, sheet, "D5", "#REF!");
    const [row] = (await read(workbook)).cells.sheets.map(({ values, valueTypes }) => [
      values[4]?.slice(2, 4),
      valueTypes[4]?.slice(2, 4),
    ]);
    expect(row).toEqual([
      ["#REF!", "#REF!"],
      ["Error", "String"],
    ]);
  });

  test("finds rows that are hidden by hand and by a filter", async () => {
    const workbook = trackerWorkbook(["1", "2", "3"].map((number) => [`KA.01.0${number} Title`, "Red", "x", "y", "z"]));
    const sheet = sheetOf(workbook, "Q1 2024-25");
    setHidden(workbook, sheet, "hiddenRows", [4], true);
    setSheetField(workbook, sheet, "filter", {
      box: { top: 2, left: 0, bottom: 6, right: 4 },
      isDataFiltered: true,
      hiddenRows: new Set([6]),
    });
    const [only] = (await read(workbook)).cells.sheets;
    expect([...(only?.hiddenRows ?? [])]).toEqual([4, 6]);
    expect(only).toMatchObject({ isFiltered: true, isProtected: false });
  });

  test("finds rows that a table's filter hides, in as many requests as without one", async () => {
    const rows = ["Green", "Red", "Green"].map((status, index) => [`KA.01.0${index + 1} Title`, status, "x", "y", "z"]);
    const without = await read(trackerWorkbook(rows));
    const workbook = trackerWorkbook(rows);
    filterTable(workbook, sheetOf(workbook, "Q1 2024-25"), "A3:E7", "Green");
    const { cells, roundTrips } = await read(workbook);
    expect([...(cells.sheets[0]?.hiddenRows ?? [])]).toEqual([3, 5]);
    expect([cells.sheets[0]?.isFiltered, without.cells.sheets[0]?.isFiltered]).toEqual([true, false]);
    expect(roundTrips).toBe(without.roundTrips);
  });

  test("a table without filter buttons, as ours are, or one that asks nothing, filters nothing", async () => {
    const workbook = oneRow();
    const sheet = sheetOf(workbook, "Q1 2024-25");
    const table = addTable(workbook, sheet, { top: 2, left: 0, bottom: 4, right: 4 });
    expect((await read(workbook)).cells.sheets[0]?.isFiltered).toBe(false);
    changeTable(workbook, sheet, table.id, { showFilterButton: false });
    expect((await read(workbook)).cells.sheets[0]?.isFiltered).toBe(false);
  });

  test("sees protection", async () => {
    const workbook = oneRow();
    setSheetField(workbook, sheetOf(workbook, "Q1 2024-25"), "protection", { hasPassword: true, options: {} });
    workbook.structureProtected = true;
    const { cells, outline } = await read(workbook);
    expect([cells.sheets[0]?.isProtected, outline.isStructureProtected]).toEqual([true, true]);
  });

  test("asks again in halves for what is too large to be given, and gives the same", async () => {
    const whole = await read(sample("2013-14-q2"));
    const inPieces = await read(sample("2013-14-q2"), 30_000);
    expect(inPieces.cells).toEqual(whole.cells);
    expect(inPieces.roundTrips).toBeGreaterThan(whole.roundTrips);
  });

  test("refuses a sheet so large that nobody typed it", async () => {
    const workbook = oneRow();
    type(workbook, sheetOf(workbook, "Q1 2024-25"), "XFD1048576", "far away");
    await expect(read(workbook)).rejects.toMatchObject({
      kind: "tooLarge",
      message: expect.stringMatching(
        /^Expected sheets of up to 4,000,000 cells; found 17,179,869,184 on “Q1 2024-25”\. Nothing was written\./,
      ),
    });
  });
});

/** Paints a cell of the tracker sheet. */
function paint(workbook: Workbook, row: number, column: number, fill: string | null): void {
  const sheet = sheetOf(workbook, "Q1 2024-25");
  const cell = sheet.rows.get(row)?.get(column) ?? { style: 0 };
  sheet.rows.get(row)?.set(column, { ...cell, style: restyle(workbook, cell.style, { fill }) });
}

function merge(workbook: Workbook, ...merges: readonly Box[]): void {
  setSheetField(workbook, sheetOf(workbook, "Q1 2024-25"), "merges", merges);
}

const box = (top: number, left: number, bottom: number, right: number): Box => ({ top, left, bottom, right });

describe("Reading what cells look like", () => {
  test("gives the fills of the statuses, and of nothing else", async () => {
    const workbook = trackerWorkbook(["1", "2", "3"].map((number) => [`KA.01.0${number} Title`, "Red", "x", "y", "z"]));
    paint(workbook, 4, 1, "#FF0000");
    paint(workbook, 5, 1, "#FFFFFF");
    paint(workbook, 6, 1, null);
    paint(workbook, 4, 0, "#FFC000");
    const [only] = (await read(workbook)).cells.sheets;
    expect([...(only?.fills ?? [])]).toEqual([["B5", "#FF0000"]]);
  });

  test("gives merged areas, of headings and of Key Activities", async () => {
    const workbook = trackerWorkbook(["1", "2"].map((number) => [`KA.01.0${number} Title`, "Red", "x", "y", "z"]));
    merge(workbook, box(3, 0, 3, 4), box(4, 2, 5, 2));
    expect((await read(workbook)).cells.sheets[0]?.merges).toEqual(["A4:E4", "C5:C6"]);
  });

  test("asks neither of a sheet that is no tracker", async () => {
    const workbook = oneRow();
    const notes = addSheet(workbook, "Notes");
    type(workbook, notes, "A1", "Status");
    setSheetField(workbook, notes, "merges", [box(0, 0, 0, 4)]);
    expect((await read(workbook)).cells.sheets[1]).toMatchObject({ fills: new Map(), merges: [] });
  });

  test.each(["2013-14-q2", "2020-21-q1", "2021-22-q1", "2024-25-q1"])(
    "of %s in four requests, the last one the library's own",
    async (name) => {
      const workbook = sample(name);
      const { cells, roundTrips } = await read(workbook);
      const [expected] = workbookCellsOf(workbook).sheets;
      expect(cells.sheets[0]).toEqual({ ...expected, id: cells.sheets[0]?.id });
      expect(roundTrips).toBe(4);
    },
  );

  test("finds more merged areas than Excel gives at once", async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [`KA.01.${row + 100} Title`, "Red", "x", "", "z"]);
    const workbook = trackerWorkbook(rows);
    merge(workbook, ...rows.map((_, row) => box(row + 4, 2, row + 4, 3)));
    const { cells, roundTrips } = await read(workbook);
    expect(cells.sheets[0]?.merges).toHaveLength(600);
    expect(roundTrips).toBe(4);
  });

  test("does without merged areas where Excel fails on them", async () => {
    const workbook = oneRow();
    type(workbook, sheetOf(workbook, "Q1 2024-25"), "ZZ5", "far right");
    merge(workbook, ...Array.from({ length: 600 }, (_, column) => box(4, column + 10, 5, column + 10)));
    paint(workbook, 4, 1, "#FF0000");
    const [only] = (await read(workbook)).cells.sheets;
    expect(only).toMatchObject({ merges: [], fills: new Map([["B5", "#FF0000"]]) });
    expect(only?.values[4]?.slice(0, 2)).toEqual(["KA.01.01 Build homes", "Red"]);
  });
});
