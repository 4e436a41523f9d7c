/** Preparing a sheet and taking that back, on the stand-in: what is ours comes and goes, and nothing else is touched. */
import { failAt, refused, REFUSALS } from "../../playground/host/faults";
import { boxAddress, lastColumn, parseBox } from "../../playground/workbook/box";
import { addConditionalFormat, insertCells, setSheetField, undo } from "../../playground/workbook/edits";
import type { Box, Sheet, Validation, Workbook } from "../../playground/workbook/model";
import { isValid } from "../../playground/workbook/validate";
import { prepareSheet, unprepareSheet } from "../../src/job/prepare";
import { filterTable, hosts, OPTIONS, reopened, sample, sheetOf, tiled, type, valuesOf } from "../support/excelHost";
import { council, editsDuring, PREPARE, rulesOf, settingsWith, SHEET } from "../support/preparing";

const start = hosts();

const box = (address: string): Box => {
  const found = parseBox(address);
  if (found === null) throw new Error(`Expected an address; found ${address}.`);
  return found;
};

/** Somebody's own rule: a list of their words. */
const theirs = (address: string, source = "Red,Amber,Green"): Validation => ({
  ranges: [box(address)],
  type: "List",
  rule: { list: { inCellDropDown: true, source } },
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "House rule", message: "Use our words." },
  prompt: { show: true, title: "", message: "" },
});

const coloursOf = ({ conditionalFormats }: Sheet): string[] =>
  conditionalFormats.map(({ ranges, rule }) => `${ranges.map(boxAddress).join(",")} ${String(rule.formula)}`);

const WORDS =
  "Red,Amber,Green,Complete,Completed,Start Later in Year,Not Started,Deferred,Deferred until the 2025/26 Year,Deferred until the 2026/27 Year,Withdrawn,Project Withdrawn";
const colour = (word: string, cell = "$B6") => `=AND(N("Key Activity tracker")=0,OR(${cell}="${word}"))`;

/** Everything of the workbook that preparing must leave as it is. */
function rest(workbook: Workbook) {
  return workbook.sheets.map(({ name, rows, merges, filter, protection, selection, ...sheet }) => ({
    ...{ name, merges, filter, protection, selection, values: valuesOf({ rows } as Sheet) },
    styles: [...rows].map(([row, cells]) => [row, [...cells].map(([column, { style }]) => [column, style])]),
    hidden: [...sheet.hiddenRows],
    activeSheet: workbook.activeSheet,
  }));
}

describe("preparing a sheet", () => {
  test("gives its statuses a drop-down and colours, its references a message, and leaves the rest", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    const before = rest(workbook);
    start(workbook);
    expect(await prepareSheet(SHEET, PREPARE)).toEqual({
      isChanged: true,
      theirs: { statuses: [], references: [] },
      areColoursKnown: true,
    });
    expect(rulesOf(sheet)).toEqual([`B6:B7,B9 List ${WORDS}`, "A6:A7,A9 None Key Activity reference"]);
    expect(sheet.validations[0]).toMatchObject({
      rule: { list: { inCellDropDown: true } },
      alert: { show: true, style: "Stop", title: "Not an accepted status" },
    });
    expect(sheet.validations[1]?.prompt.message).toBe(
      "Begin with the reference, as on the rest of this sheet: KA.01.03. The title follows.",
    );
    expect(coloursOf(sheet)).toEqual(["Red", "Amber", "Green"].map((word) => `B6:B9 ${colour(word)}`));
    expect(rest(workbook)).toEqual(before);
  });

  test.each([
    ["stop", { show: true, style: "Stop" }],
    ["warning", { show: true, style: "Warning" }],
    ["off", { show: false }],
  ])("alerts as the settings say: %s", async (alert, shown) => {
    const workbook = council();
    start(workbook);
    const settings = settingsWith({ enforcement: { alert } });
    await prepareSheet(SHEET, { ...PREPARE, settings });
    expect(sheetOf(workbook, SHEET).validations[0]?.alert).toMatchObject(shown);
    expect(await prepareSheet(SHEET, { ...PREPARE, settings })).toMatchObject({ isChanged: false });
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: alert !== "stop" });
  });

  test.each(["2013-14-q2", "2020-21-q1", "2021-22-q1", "2024-25-q1"])(
    "run twice on the sample of %s, it writes nothing the second time, nor after saving and opening",
    async (name) => {
      const workbook = sample(name);
      const [sheet] = workbook.sheets;
      if (sheet === undefined) throw new Error("Expected a sheet; found none.");
      const { stop } = start(workbook);
      await prepareSheet(sheet.name, PREPARE);
      expect(await editsDuring(workbook, () => prepareSheet(sheet.name, PREPARE))).toEqual([]);
      for (const { ranges } of sheet.validations.slice(0, 1)) {
        for (const { top, left } of ranges) {
          const text = sheet.rows.get(top)?.get(left)?.value;
          const rule = sheet.validations[0];
          if (rule === undefined || typeof text !== "string" || text === "Start Later In Year") continue;
          expect([text, isValid(workbook, sheet, rule, top, left)]).toEqual([text, true]);
        }
      }
      stop();
      const later = reopened(workbook);
      start(later);
      expect(await prepareSheet(sheet.name, PREPARE)).toMatchObject({ isChanged: false });
    },
  );

  test("is one step to undo", async () => {
    const workbook = council();
    start(workbook);
    await prepareSheet(SHEET, PREPARE);
    undo(workbook);
    expect([rulesOf(sheetOf(workbook, SHEET)), coloursOf(sheetOf(workbook, SHEET))]).toEqual([[], []]);
  });

  test("takes as many round trips for 366 Key Activities as for 3", async () => {
    const trips: number[] = [];
    for (const [workbook, sheet] of [
      [council(), SHEET],
      [tiled("2013-14-q2", 3), "Q2 2013-14"],
    ] as const) {
      const { host, stop } = start(workbook);
      for (const run of [
        () => prepareSheet(sheet, PREPARE),
        () => prepareSheet(sheet, PREPARE),
        () => unprepareSheet(sheet, OPTIONS),
      ]) {
        const before = host.roundTrips;
        await run();
        trips.push(host.roundTrips - before);
      }
      stop();
    }
    expect(trips.slice(3)).toEqual(trips.slice(0, 3));
    expect(Math.max(...trips)).toBeLessThanOrEqual(9);
  });

  test("renews what is ours when rows have been inserted, and a new row between two has it already", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    start(workbook);
    await prepareSheet(SHEET, PREPARE);
    insertCells(workbook, sheet, { top: 6, left: 0, bottom: 6, right: lastColumn }, "Down");
    expect(rulesOf(sheet)[0]).toBe(`B6:B8,B10 List ${WORDS}`);
    type(workbook, sheet, "A7", "KA.01.04 Sweep streets");
    type(workbook, sheet, "B7", "Green");
    insertCells(workbook, sheet, { top: 4, left: 0, bottom: 4, right: lastColumn }, "Down");
    type(workbook, sheet, "A5", "KA.01.05 Light streets");
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: true, theirs: { statuses: [] } });
    expect(coloursOf(sheet)).toEqual(["Red", "Amber", "Green"].map((word) => `B5:B11 ${colour(word, "$B5")}`));
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: false });
  });

  test("offers a word that has come into use since", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    start(workbook);
    await prepareSheet(SHEET, PREPARE);
    type(workbook, sheet, "B9", "Deferred until the 2030/31 Year");
    await prepareSheet(SHEET, PREPARE);
    expect(rulesOf(sheet)).toContain(`B6:B7,B9 List ${WORDS},Deferred until the 2030/31 Year`);
  });
});

describe("somebody else's rules and formats", () => {
  /** With a rule of the council's on B7, a message on A9, and two conditional formats of its own. */
  function withTheirs(): Workbook {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    const message = {
      ...theirs("A9"),
      type: "None",
      rule: {},
      prompt: { show: true, title: "Ours", message: "Ask Ann." },
    };
    setSheetField(workbook, sheet, "validations", [theirs("B7"), theirs("C6:C9", "Begun,Done"), message]);
    for (const [address, formula] of [
      ["B6:B9", '=$B6="Red"'],
      ["A1:E20", '=$E1="Roads"'],
    ] as const) {
      addConditionalFormat(workbook, sheet, [box(address)], { type: "Custom", rule: { formula } });
    }
    return workbook;
  }

  test("stay, and are named", async () => {
    const workbook = withTheirs();
    const sheet = sheetOf(workbook, SHEET);
    const before = { validations: sheet.validations, formats: sheet.conditionalFormats };
    start(workbook);
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ theirs: { statuses: ["B7"], references: ["A9"] } });
    expect(rulesOf(sheet)).toContain(`B6,B9 List ${WORDS}`);
    expect(sheet.validations).toEqual(expect.arrayContaining([...before.validations]));
    // Theirs come first, as they did.
    expect(sheet.conditionalFormats.slice(0, 2)).toEqual(before.formats);
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: false, theirs: { statuses: ["B7"] } });
    await unprepareSheet(SHEET, OPTIONS);
    expect(sheet.validations).toEqual(before.validations);
    expect(sheet.conditionalFormats).toEqual(before.formats);
  });

  test.each([
    ["all", "all", `B6:B7,B9 List ${WORDS}`],
    ["those of the cells that are listed", ["B7"], `B6:B7,B9 List ${WORDS}`],
    ["none of the cells that are not", ["B9"], `B6,B9 List ${WORDS}`],
  ] as const)("in status cells give way where a person asks for it: %s", async (_, replace, rule) => {
    const workbook = withTheirs();
    start(workbook);
    await prepareSheet(SHEET, { ...PREPARE, replace });
    const rules = rulesOf(sheetOf(workbook, SHEET));
    expect(rules).toContain(rule);
    expect(rules).toContain("C6:C9 List Begun,Done");
  });

  test("that Excel cannot read are left alone, and ours are not added blindly", async () => {
    const workbook = withTheirs();
    const sheet = sheetOf(workbook, SHEET);
    const { host } = start(workbook);
    const before = sheet.conditionalFormats;
    // Three to read the workbook, three to look at rules that differ, then the formats and their formulas.
    failAt(host, 8, refused(REFUSALS.general));
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: true, areColoursKnown: false });
    expect(sheet.conditionalFormats).toEqual(before);
    expect(rulesOf(sheet)).toContain(`B6,B9 List ${WORDS}`);
  });
});

describe("taking it back", () => {
  test("leaves the sheet as it was, ours on rows that are no Key Activities any more too", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    const before = rest(workbook);
    start(workbook);
    await prepareSheet(SHEET, PREPARE);
    expect(rest(workbook)).toEqual(before);
    type(workbook, sheet, "A9", "");
    type(workbook, sheet, "B9", "");
    expect(await unprepareSheet(SHEET, OPTIONS)).toMatchObject({ isChanged: true });
    expect([rulesOf(sheet), coloursOf(sheet)]).toEqual([[], []]);
    expect(await editsDuring(workbook, () => unprepareSheet(SHEET, OPTIONS))).toEqual([]);
  });
});

describe("a sheet that cannot be prepared", () => {
  const filter = { box: box("A3:E9"), isDataFiltered: true, hiddenRows: new Set([6]) };
  test.each<[string, string, (workbook: Workbook, sheet: Sheet) => void]>([
    [
      "protected",
      "protectedSheet",
      (workbook, sheet) => setSheetField(workbook, sheet, "protection", { hasPassword: true, options: {} }),
    ],
    ["filtered", "filteredSheet", (workbook, sheet) => setSheetField(workbook, sheet, "filter", filter)],
    ["with a filtered table", "filteredSheet", (workbook, sheet) => filterTable(workbook, sheet, "A3:E9", "Green")],
  ])("says so, and what to do: %s", async (_, kind, change) => {
    const workbook = council();
    change(workbook, sheetOf(workbook, SHEET));
    start(workbook);
    const edits = await editsDuring(workbook, async () => {
      await expect(prepareSheet(SHEET, PREPARE)).rejects.toMatchObject({
        kind,
        message: expect.stringMatching(
          /^“Q1 2024-25” is (protected|filtered).* Nothing was written\. .*, then try again\.$/,
        ),
      });
    });
    expect(edits).toEqual([]);
  });

  test("is no tracker", async () => {
    start(council());
    await expect(prepareSheet("Cover", PREPARE)).rejects.toMatchObject({
      kind: "gone",
      message: "Expected “Cover” to be a tracker; found “Q1 2024-25”. Nothing was written. Check again.",
    });
  });

  test("is prepared already, though it is filtered: there is nothing to do", async () => {
    const workbook = council();
    start(workbook);
    await prepareSheet(SHEET, PREPARE);
    setSheetField(workbook, sheetOf(workbook, SHEET), "filter", filter);
    expect(await prepareSheet(SHEET, PREPARE)).toMatchObject({ isChanged: false });
  });
});

test("asked twice at once, it runs once", async () => {
  const workbook = council();
  const { host } = start(workbook);
  await prepareSheet(SHEET, PREPARE);
  const before = host.roundTrips;
  await Promise.all([prepareSheet(SHEET, PREPARE), prepareSheet(SHEET, PREPARE)]);
  const both = host.roundTrips - before;
  await prepareSheet(SHEET, PREPARE);
  expect(host.roundTrips - before).toBe(2 * both);
});
