import type { Host } from "../../playground/host/host";
import { setContents, setSheetField, setValue } from "../../playground/workbook/edits";
import type { Box, Workbook } from "../../playground/workbook/model";
import { isRowHidden } from "../../playground/workbook/read";
import { restyle } from "../../playground/workbook/styles";
import { applyFixes, revertFixes, type Repair, type SheetFix } from "../../src/job/fix";
import { repairOf } from "../../src/excel/fix/repair";
import { textFix, type CellChange } from "../../src/rules/finding";
import { addSheet, cellOf, filterTable, hosts, sheetOf, trackerWorkbook } from "../support/excelHost";

const start = hosts();
const SHEET = "Q1 2024-25";

const workbookWith = (status: string) =>
  trackerWorkbook([["KA.01.01 Build homes", status, "Begun", "Carry on", "Housing"]]);
const fixOf = (before: string, after: string, cell = "B5"): SheetFix => ({
  sheet: SHEET,
  fix: textFix("safe", cell, before, after),
});
const fix = (fixes: readonly SheetFix[]) => applyFixes(fixes, {});
const revert = (fixed: readonly Repair[]) => revertFixes(fixed, {});

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
    expect(outcome).toEqual({ fixed: [], refused: [{ ...repairOf(fixOf("green", "Green")), because }] });
    expect(cellOf(sheetOf(workbook, SHEET), "B5")).toEqual(before);
  });

  const filter = { box: { top: 2, left: 0, bottom: 7, right: 4 }, isDataFiltered: true, hiddenRows: new Set([4, 6]) };
  test.each<[string, (workbook: Workbook) => void]>([
    ["sheet", (workbook) => setSheetField(workbook, sheetOf(workbook, SHEET), "filter", filter)],
    ["table", (workbook) => filterTable(workbook, sheetOf(workbook, SHEET), "A3:E8", "green")],
  ])("reaches the right rows of a filtered %s", async (_, hideRed) => {
    const statuses = ["red", "green", "red", "green"];
    const workbook = trackerWorkbook(statuses.map((status, index) => [`KA.01.0${index + 1} Title`, status, "x"]));
    const sheet = sheetOf(workbook, SHEET);
    hideRed(workbook);
    expect([4, 5, 6, 7].map((row) => isRowHidden(sheet, row))).toEqual([true, false, true, false]);
    start(workbook);
    await fix([fixOf("green", "Green", "B6"), fixOf("green", "Green", "B8")]);
    expect([4, 5, 6, 7].map((row) => sheet.rows.get(row)?.get(1)?.value)).toEqual(["red", "Green", "red", "Green"]);
  });

  test("takes three requests for ten fixes as for one", async () => {
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
});

/** Cells that hold these texts become those. */
const change = (
  ...changes: readonly (readonly [cell: string, before: string, after: string])[]
): readonly CellChange[] => changes.map(([cell, before, after]) => ({ cell, before, after }));
const suggested = (changes: readonly CellChange[], unmerge: string | null = null): SheetFix => ({
  sheet: SHEET,
  fix: { kind: "suggested", changes, unmerge },
});
const SPLIT = [
  ["KA.01.01 Build homes", "Green", "Begun", "Carry on", "Housing"],
  ["", "", "More"],
];
const JOINED = suggested(change(["C5", "Begun", "Begun\nMore"], ["C6", "More", ""]));
const texts = (workbook: Workbook, ...cells: readonly string[]) =>
  cells.map((cell) => cellOf(sheetOf(workbook, SHEET), cell)?.value);
const merges = (workbook: Workbook, ...boxes: readonly Box[]) => {
  setSheetField(workbook, sheetOf(workbook, SHEET), "merges", boxes);
};
const DOWN: Box = { top: 4, left: 1, bottom: 5, right: 1 };

describe("A fix of several cells", () => {
  test("writes all of them", async () => {
    const workbook = trackerWorkbook(SPLIT);
    start(workbook);
    expect(await fix([JOINED])).toEqual({ fixed: [repairOf(JOINED)], refused: [] });
    expect(texts(workbook, "C5", "C6")).toEqual(["Begun\nMore", undefined]);
  });

  test("writes none where one has changed", async () => {
    const workbook = trackerWorkbook(SPLIT);
    setValue(workbook, sheetOf(workbook, SHEET), 5, 2, "More than that");
    start(workbook);
    const because = "its cell has changed since it was read";
    expect(await fix([JOINED])).toEqual({ fixed: [], refused: [{ ...repairOf(JOINED), because }] });
    expect(texts(workbook, "C5", "C6")).toEqual(["Begun", "More than that"]);
  });

  test("leaves a number alone: its text is not what it shows", async () => {
    const workbook = trackerWorkbook(SPLIT);
    setValue(workbook, sheetOf(workbook, SHEET), 5, 2, 45_000);
    start(workbook);
    const { refused } = await fix([suggested(change(["C5", "Begun", "Begun\n45000"], ["C6", "45000", ""]))]);
    expect(refused).toMatchObject([{ because: "its cell holds a number, a date or an error" }]);
    expect(texts(workbook, "C5", "C6")).toEqual(["Begun", 45_000]);
  });

  test("is refused where another has taken one of its cells", async () => {
    const workbook = trackerWorkbook(SPLIT);
    start(workbook);
    const { fixed, refused } = await fix([fixOf("Begun", "Done", "C5"), JOINED]);
    expect([fixed.length, refused.map(({ because }) => because)]).toEqual([
      1,
      ["another fix of its cell was made first"],
    ]);
    expect(texts(workbook, "C5", "C6")).toEqual(["Done", "More"]);
  });

  test("is done when it is done already, and nothing is written", async () => {
    const workbook = trackerWorkbook(SPLIT);
    const { host } = start(workbook);
    await fix([JOINED]);
    const before = host.roundTrips;
    expect((await fix([JOINED])).fixed).toEqual([repairOf(JOINED)]);
    expect(host.roundTrips - before).toBeLessThan(before);
  });

  test("asked for twice at once runs once", async () => {
    const workbook = trackerWorkbook(SPLIT);
    const { host } = start(workbook);
    const [first, second] = await Promise.all([fix([JOINED]), fix([JOINED])]);
    expect(first).toBe(second);
    expect(host.roundTrips).toBe(3);
  });
});

describe("A fix that unmerges", () => {
  const repeated = suggested(change(["B6", "", "Green"]), "B5:B6");
  const rows = [
    ["KA.01.01 Build homes", "Green", "Begun", "Carry on", "Housing"],
    ["KA.01.02 Mend roofs", "", "Begun", "Carry on", "Housing"],
  ];

  test("unmerges before it writes", async () => {
    const workbook = trackerWorkbook(rows);
    merges(workbook, DOWN, { top: 3, left: 0, bottom: 3, right: 4 });
    start(workbook);
    expect((await fix([repeated])).refused).toEqual([]);
    expect(texts(workbook, "B5", "B6")).toEqual(["Green", "Green"]);
    expect(sheetOf(workbook, SHEET).merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 4 }]);
  });

  test.each<[string, readonly Box[]]>([
    ["no longer merged", []],
    ["merged with more", [{ ...DOWN, bottom: 6 }]],
    ["merged with what is above", [{ ...DOWN, top: 3 }]],
    ["merged otherwise", [{ top: 4, left: 1, bottom: 4, right: 2 }]],
  ])("is refused where the area is %s", async (_, boxes) => {
    const workbook = trackerWorkbook(rows);
    merges(workbook, ...boxes);
    start(workbook);
    expect((await fix([repeated])).refused).toMatchObject([{ because: "its cells are not merged as they were" }]);
    expect(texts(workbook, "B5", "B6")).toEqual(["Green", undefined]);
    expect(sheetOf(workbook, SHEET).merges).toEqual(boxes);
  });

  test("is merged again when it is taken back", async () => {
    const workbook = trackerWorkbook(rows);
    merges(workbook, DOWN);
    start(workbook);
    const { fixed } = await fix([repeated]);
    expect((await revert(fixed)).refused).toEqual([]);
    expect(texts(workbook, "B5", "B6")).toEqual(["Green", undefined]);
    expect(sheetOf(workbook, SHEET).merges).toEqual([DOWN]);
  });

  test("is not merged again over what was typed there since", async () => {
    const workbook = trackerWorkbook(rows);
    merges(workbook, DOWN);
    start(workbook);
    const { fixed } = await fix([suggested([], "B5:B6")]);
    setValue(workbook, sheetOf(workbook, SHEET), 5, 1, "Red");
    expect((await revert(fixed)).refused).toMatchObject([{ because: "its cells are not merged as they were" }]);
    expect(texts(workbook, "B5", "B6")).toEqual(["Green", "Red"]);
  });
});

describe("Taking fixes back", () => {
  test("puts back every text, and keeps the formats", async () => {
    const workbook = workbookWith("green");
    format(workbook, "@");
    const before = cellOf(sheetOf(workbook, SHEET), "B5");
    start(workbook);
    const { fixed } = await fix([fixOf("green", "Green"), fixOf("Begun", "=Begun", "C5")]);
    expect(texts(workbook, "B5", "C5")).toEqual(["Green", "=Begun"]);
    expect((await revert(fixed)).refused).toEqual([]);
    expect(texts(workbook, "B5", "C5")).toEqual(["green", "Begun"]);
    expect(cellOf(sheetOf(workbook, SHEET), "B5")).toEqual(before);
  });

  test("leaves a cell that somebody has changed since", async () => {
    const workbook = workbookWith("green");
    start(workbook);
    const { fixed } = await fix([fixOf("green", "Green"), fixOf("Begun", "Done", "C5")]);
    setValue(workbook, sheetOf(workbook, SHEET), 4, 1, "Amber");
    const outcome = await revert(fixed);
    expect(outcome.refused).toMatchObject([
      { because: "its cell has changed since it was read", changes: [{ cell: "B5" }] },
    ]);
    expect(texts(workbook, "B5", "C5")).toEqual(["Amber", "Begun"]);
  });

  test("taken back twice is the fix again", async () => {
    const workbook = trackerWorkbook(SPLIT);
    start(workbook);
    const { fixed } = await fix([JOINED]);
    await revert((await revert(fixed)).fixed);
    expect(texts(workbook, "C5", "C6")).toEqual(["Begun\nMore", undefined]);
  });
});

describe("Fixing", () => {
  test("refuses a protected sheet, before anything is written on another", async () => {
    const workbook = workbookWith("green");
    const other = addSheet(workbook, "Q2 2024-25");
    setValue(workbook, other, 4, 1, "green");
    setSheetField(workbook, other, "protection", { hasPassword: false, options: {} });
    start(workbook);
    const both = [fixOf("green", "Green"), { ...fixOf("green", "Green"), sheet: "Q2 2024-25" }];
    await expect(fix(both)).rejects.toMatchObject({
      kind: "protectedSheet",
      message: expect.stringMatching(/^“Q2 2024-25” cannot be fixed: protected\. Nothing was written\./),
    });
    expect(texts(workbook, "B5")).toEqual(["green"]);
  });

  test("writes nothing once cancelled", async () => {
    const workbook = workbookWith("green");
    start(workbook);
    await expect(applyFixes([fixOf("green", "Green")], { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(texts(workbook, "B5")).toEqual(["green"]);
  });

  test("goes on where it stopped, when run again after a fault", async () => {
    const rows = Array.from({ length: 4 }, (_, index) => [`KA.01.0${index + 1} Title`, "green", "x", "y", "z"]);
    const workbook = trackerWorkbook(rows);
    const { host } = start(workbook);
    const request: Host["request"] = host.request.bind(host);
    let received = 0;
    // The second request writes: Excel stops half way, and what came before stays done.
    host.request = (asked, answer) => {
      received++;
      const actions = asked.body.Actions.map((action, index, all) =>
        received === 2 && index === all.length >> 1 ? { ...action, ObjectPathId: 999_999 } : action,
      );
      request({ ...asked, body: { ...asked.body, Actions: actions } }, answer);
    };
    const fixes = rows.map((_, index) => fixOf("green", "Green", `B${index + 5}`));
    await expect(fix(fixes)).rejects.toThrow("Some cells may have been fixed already; running again fixes the rest.");
    expect(new Set(texts(workbook, "B5", "B6", "B7", "B8"))).toEqual(new Set(["green", "Green"]));
    expect(await fix(fixes)).toMatchObject({ refused: [] });
    expect(texts(workbook, "B5", "B6", "B7", "B8")).toEqual(["Green", "Green", "Green", "Green"]);
  });

  test("takes as many requests for a hundred fixes of two cells as for one", async () => {
    const rows = Array.from({ length: 100 }, (_, index) => [`KA.01.${index + 100} Title`, "green", "a  b", "y", "z"]);
    const { host } = start(trackerWorkbook(rows));
    const fixes = rows.map((_, index) =>
      suggested(change([`B${index + 5}`, "green", "Green"], [`C${index + 5}`, "a  b", "a b"])),
    );
    expect((await fix(fixes)).fixed).toHaveLength(100);
    expect(host.roundTrips).toBe(3);
    await revert((await fix(fixes)).fixed);
    expect(host.roundTrips).toBe(3 + 2 + 3);
  });
});
