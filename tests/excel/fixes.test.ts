import { setContents, setSheetField, setValue } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { restyle } from "../../playground/workbook/styles";
import { enteredText } from "../../src/excel/fix/enteredText";
import { fixCells, type SheetFix } from "../../src/excel/fix/fixCells";
import { textFix } from "../../src/rules/finding";
import { inExcel } from "../../src/excel/session";
import { cellOf, hosts, sheetOf, trackerWorkbook } from "../support/excelHost";

const start = hosts();
const SHEET = "Q1 2024-25";

const workbookWith = (status: string) =>
  trackerWorkbook([["KA.01.01 Build homes", status, "Begun", "Carry on", "Housing"]]);
const fixOf = (before: string, after: string, cell = "B5"): SheetFix => ({
  sheet: SHEET,
  fix: textFix("safe", cell, before, after),
});
const fix = (fixes: readonly SheetFix[]) => inExcel((session) => fixCells(session, fixes));

/** Puts a number format on B5. */
function format(workbook: Workbook, numberFormat: string): void {
  const sheet = sheetOf(workbook, SHEET);
  const cell = cellOf(sheet, "B5");
  if (cell === undefined) throw new Error("Expected a cell at B5; found none.");
  sheet.rows.get(4)?.set(1, { ...cell, style: restyle(workbook, cell.style, { numberFormat, fill: "#00B050" }) });
}

describe("A fix", () => {
  test("writes the cell and keeps its format", async () => {
    const workbook = workbookWith("green");
    format(workbook, "@");
    const before = cellOf(sheetOf(workbook, SHEET), "B5");
    start(workbook);
    expect((await fix([fixOf("green", "Green")])).fixed).toHaveLength(1);
    expect(cellOf(sheetOf(workbook, SHEET), "B5")).toEqual({ ...before, value: "Green" });
  });

  test.each<[string, (workbook: Workbook) => void, string]>([
    [
      "holds a formula",
      (workbook) =>
        setContents(workbook, sheetOf(workbook, SHEET), [
          { row: 4, column: 1, content: { value: "green", formula: '="gr"&"een"' } },
        ]),
      "its cell holds a formula",
    ],
    [
      "has mixed formatting",
      (workbook) =>
        setContents(workbook, sheetOf(workbook, SHEET), [
          {
            row: 4,
            column: 1,
            content: { value: "green", runs: [{ text: "gr" }, { text: "een", font: { bold: true } }] },
          },
        ]),
      "its text has mixed formatting",
    ],
    [
      "has changed since",
      (workbook) => setValue(workbook, sheetOf(workbook, SHEET), 4, 1, "amber"),
      "its cell has changed since it was read",
    ],
    [
      "was emptied since",
      (workbook) => setValue(workbook, sheetOf(workbook, SHEET), 4, 1, undefined),
      "its cell has changed since it was read",
    ],
  ])("leaves a cell alone that %s", async (_, change, because) => {
    const workbook = workbookWith("green");
    change(workbook);
    const before = cellOf(sheetOf(workbook, SHEET), "B5");
    start(workbook);
    const outcome = await fix([fixOf("green", "Green")]);
    expect(outcome).toEqual({ fixed: [], refused: [{ ...fixOf("green", "Green"), because }] });
    expect(cellOf(sheetOf(workbook, SHEET), "B5")).toEqual(before);
  });

  test("reaches the right rows of a filtered sheet", async () => {
    const rows = ["red", "green", "red", "green"].map((status, index) => [
      `KA.01.0${index + 1} Title`,
      status,
      "x",
      "y",
      "z",
    ]);
    const workbook = trackerWorkbook(rows);
    const sheet = sheetOf(workbook, SHEET);
    setSheetField(workbook, sheet, "filter", {
      box: { top: 2, left: 0, bottom: 7, right: 4 },
      isDataFiltered: true,
      hiddenRows: new Set([4, 6]),
    });
    start(workbook);
    await fix([fixOf("green", "Green", "B6"), fixOf("green", "Green", "B8")]);
    expect([4, 5, 6, 7].map((row) => sheet.rows.get(row)?.get(1)?.value)).toEqual(["red", "Green", "red", "Green"]);
  });

  test("takes four requests for ten fixes as for one", async () => {
    const rows = Array.from({ length: 10 }, (_, index) => [`KA.01.${index + 10} Title`, "green", "x", "y", "z"]);
    const { host } = start(trackerWorkbook(rows));
    await fix(rows.map((_, index) => fixOf("green", "Green", `B${index + 5}`)));
    expect(host.roundTrips).toBe(3);
  });

  test.each([
    "=1+1",
    "+1",
    "-1",
    "'til June",
    "1/2",
    "00123",
    "TRUE",
    "1E5",
    "Mar-24",
    "#N/A",
    " 12",
    "£5",
    "Green",
    "KA.01.01 Title",
  ])("writes %j as that text into a cell of its own format", async (after) => {
    const workbook = workbookWith("before");
    start(workbook);
    await fix([fixOf("before", after)]);
    const cell = cellOf(sheetOf(workbook, SHEET), "B5");
    expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value: after, formula: undefined });
  });

  test("enters plain words without an apostrophe", () => {
    expect(
      ["Green", "KA.01.01 Plant trees", "Start Later in Year"].map((text) => enteredText(text, "General")),
    ).toEqual(["Green", "KA.01.01 Plant trees", "Start Later in Year"]);
  });
});
