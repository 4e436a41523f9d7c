import { runAddress, runCells, columnRuns } from "../../src/enforce/areas";
import { cellCountOf, changedBlocks, isOneCell } from "../../src/enforce/changedCells";
import { colourFormula, isOurFormula } from "../../src/enforce/colourRules";
import { isSameList, writtenOut } from "../../src/enforce/listSource";
import { offeredWords } from "../../src/enforce/offeredWords";
import { preparationOf } from "../../src/enforce/preparation";
import { ALERT_TITLE, alertText, MESSAGE_TITLE } from "../../src/enforce/validationTexts";
import { defaultSettings, readSettings, type Settings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { Tracker } from "../../src/tracker/tracker";
import { sheetCells } from "../support/sheetCells";
import { sampleCells } from "../support/workbookCells";

const settings = defaultSettings();

function trackerOf(rows: readonly (readonly string[])[], from: Settings = settings, name = "Q1 2024-25"): Tracker {
  const [tracker] = readTrackers({ name: "tracker.xlsx", sheets: [sheetCells(rows, { name })] }, from).trackers;
  if (tracker === undefined) throw new Error("Expected a tracker; found none.");
  return tracker;
}

const HEADER = ["Key Activity", "Status", "Progress", "Next Steps", "Lead"];
const row = (ref: string, status = "Green") => [ref, status, "Begun", "Go on", "Housing"];
const settingsWith = (json: unknown): Settings => {
  const reading = readSettings(json);
  if (!reading.ok) throw new Error("Expected settings that can be used.");
  return reading.settings;
};

describe("the words that a drop-down offers", () => {
  const accepted = ["Red", "Amber", "Green", "Complete", "Completed", "Start Later in Year", "Not Started", "Deferred"];

  test("are every accepted word, in order, with the two years after the sheet's for deferrals", () => {
    expect(offeredWords(trackerOf([HEADER, row("KA.01.01 Build homes")]), settings.vocabulary)).toEqual([
      ...accepted,
      "Deferred until the 2025/26 Year",
      "Deferred until the 2026/27 Year",
      "Withdrawn",
      "Project Withdrawn",
    ]);
  });

  test("are also those that stand on the sheet, in the form that is accepted", () => {
    const rows = [
      HEADER,
      row("KA.01.01 A", "deferred until the 2030-31 year"),
      row("KA.01.02 B", "Purple"),
      row("KA.01.03 C", "g"),
    ];
    const words = offeredWords(trackerOf(rows), settings.vocabulary);
    expect(words.slice(12)).toEqual(["Deferred until the 2030/31 Year"]);
    expect(new Set(words).size).toBe(words.length);
  });

  test("have no years where the sheet's quarter is not known", () => {
    const words = offeredWords(trackerOf([HEADER, row("KA.01.01 A")], settings, "Sheet1"), settings.vocabulary);
    expect(words.filter((word) => word.includes("until"))).toEqual([]);
  });

  test.each(["2013-14-q2", "2020-21-q1", "2021-22-q1", "2024-25-q1"])(
    "can be written out for the sample of %s",
    (name) => {
      const [tracker] = readTrackers(sampleCells(`harborough-${name}.xlsx`), settings).trackers;
      if (tracker === undefined) throw new Error("Expected a tracker; found none.");
      const words = offeredWords(tracker, settings.vocabulary);
      const inUse = tracker.activities.flatMap(({ status }) =>
        status?.reading.form === "accepted" ? [status.text] : [],
      );
      expect(words).toEqual(expect.arrayContaining([...new Set(inUse)]));
      expect(writtenOut(words)).toBe(words.join(","));
    },
  );
});

describe("a list", () => {
  const long = Array.from({ length: 16 }, (_, index) =>
    `Waiting for no. ${String(index).padStart(2, "0")}`.slice(0, 15),
  );
  test.each<[string, string[], boolean]>([
    ["of plain words", ["Red", "Start Later in Year"], true],
    ["of 255 characters", long, true],
    ["of 256 characters", [...long.slice(1), `${long[0] ?? ""}x`], false],
    ["with a comma in a word", ["Red", "Late, but moving"], false],
    ["with blanks around a word", ["Red", " Green"], false],
    ["that begins like a formula", ["=Red"], false],
    ["with a word that looks like a formula further on", ["Red", "=Green"], false],
  ])("%s", (_, words, isWritten) => {
    expect(words.join(",").length).toBeLessThanOrEqual(256);
    expect(writtenOut(words)).toBe(isWritten ? words.join(",") : null);
  });

  test.each([
    ["Red,Amber", "Red, Amber", true],
    ["Red,Amber", "Amber,Red", false],
    ["Red,Amber", "Red,Amber,Green", false],
    ["=_KaTracker.Words", "=_KaTracker.Words", true],
    ["=_KaTracker.Words", "", false],
  ])("“%s” and “%s”", (one, other, isSame) => {
    expect(isSameList(one, other)).toBe(isSame);
  });
});

describe("a prepared sheet", () => {
  const rows = [
    ["Key Activities, Quarter 1 2024/25"],
    HEADER,
    ["PRIORITY: A safe place"],
    ["CA 1: Homes", "AMBER", "", "", ""],
    row("KA 01.01 Build homes"),
    row("KA 01.02 Mend roofs"),
    ["", "", "and more", "", ""],
    row("KA 01.03 Let flats"),
    ["CA 2: Parks", "GREEN", "", "", ""],
    row("KA 02.01 Plant trees", ""),
  ];
  const plan = preparationOf(trackerOf(rows), settings);

  test("has its drop-down in the Key Activities' status cells and between them, not in headings", () => {
    expect(plan.statuses.map(runAddress)).toEqual(["B5:B8", "B10"]);
  });

  test("has its message where references stand", () => {
    expect(plan.references.map(runAddress)).toEqual(["A5:A6", "A8", "A10"]);
    expect(plan.messageText).toBe(
      "Begin with the reference, as on the rest of this sheet: KA 01.03. The title follows.",
    );
  });

  test("has its colours from the first Key Activity to the last", () => {
    expect(plan.colours.map(({ span }) => runAddress(span))).toEqual(["B5:B10"]);
    expect(plan.colours[0]?.rules).toEqual([
      { fill: "#FFC7CE", words: ["Red"] },
      { fill: "#FFEB9C", words: ["Amber"] },
      { fill: "#C6EFCE", words: ["Green"] },
    ]);
  });

  test("tells a reference in a column of its own", () => {
    const own = [
      ["Ref", "Activity", "Status", "Progress", "Next Steps"],
      ["KA.01.01", "Build homes", "Red", "", ""],
    ];
    const prepared = preparationOf(trackerOf(own), settings);
    expect(prepared.references.map(runAddress)).toEqual(["A2"]);
    expect(prepared.messageText).toBe("Written as on the rest of this sheet: KA.01.03.");
  });

  test("without a status column has neither drop-down nor colours", () => {
    const bare = [
      ["Key Activity", "Progress", "Next Steps", "Lead"],
      ["KA.01.01 Build homes", "Begun", "Go on", "Housing"],
    ];
    const prepared = preparationOf(trackerOf(bare), settings);
    expect([prepared.statuses, prepared.colours]).toEqual([[], []]);
  });

  test("says what Excel has room for, whatever the setting", () => {
    for (const alert of ["stop", "warning", "off"] as const) {
      expect(preparationOf(trackerOf(rows), settingsWith({ enforcement: { alert } })).alertText).toBe(alertText(alert));
      expect(alertText(alert).length).toBeLessThanOrEqual(225);
    }
    for (const title of [ALERT_TITLE, MESSAGE_TITLE]) expect(title.length).toBeLessThanOrEqual(32);
    expect(plan.messageText.length).toBeLessThanOrEqual(255);
  });

  test("has as many colour rules as long vocabularies need, none longer than Excel's window takes", () => {
    const words = Array.from({ length: 30 }, (_, index) => ({ word: `On "track" in part ${index}`, kind: "green" }));
    const { colours } = preparationOf(trackerOf(rows), settingsWith({ vocabulary: { words } }));
    const rules = colours.flatMap((column) => column.rules);
    expect(rules.flatMap((rule) => rule.words)).toEqual(words.map(({ word }) => word));
    expect(rules.length).toBeGreaterThan(1);
    for (const rule of rules)
      expect(colourFormula(rule.words, { column: 1, firstRow: 4 }).length).toBeLessThanOrEqual(255);
  });
});

test("a colour rule's formula doubles quotation marks, and is known as ours", () => {
  const formula = colourFormula(["Red", 'Very "red"'], { column: 27, firstRow: 4 });
  expect(formula).toBe('=AND(N("Key Activity tracker")=0,OR($AB5="Red",$AB5="Very ""red"""))');
  expect(isOurFormula(formula)).toBe(true);
  expect(isOurFormula('=$B5="Red"')).toBe(false);
});

test("cells become runs of rows in a column, each cell once", () => {
  const cells = [3, 4, 4, 9, 5].map((row) => ({ column: 1, row })).concat({ column: 0, row: 3 });
  expect(columnRuns(cells).map(runAddress)).toEqual(["A4", "B4:B6", "B10"]);
  expect(columnRuns(cells).flatMap(runCells)).toEqual(["A4", "B4", "B5", "B6", "B10"]);
});

test.each<[string, number | null]>([
  ["B5", 1],
  ["B5:C9", 10],
  ["B5,D7:D9", 4],
  ["'Q2'!B5:B6", 2],
  ["$B$5", 1],
  ["5:5", null],
  ["B:B", null],
  ["", null],
  ["Sheet1", null],
])("an edit of %s touches %s cells", (address, cells) => {
  const blocks = changedBlocks(address);
  expect(blocks === null ? null : cellCountOf(blocks)).toBe(cells);
  expect(blocks !== null && isOneCell(blocks)).toBe(cells === 1);
});
