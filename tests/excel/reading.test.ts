import { setContents, setHidden, setSheetField } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { readWorkbook, type WorkbookRead } from "../../src/excel/read/workbook";
import { inExcel } from "../../src/excel/session";
import { addSheet, hosts, sample, sheetOf, trackerWorkbook, type } from "../support/excelHost";

const start = hosts();

async function read(
  workbook: Workbook,
  payloadLimit?: number,
): Promise<WorkbookRead & { readonly roundTrips: number }> {
  const { host, stop } = start(workbook, payloadLimit);
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
