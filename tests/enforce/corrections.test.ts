import { acceptedForm, Corrected } from "../../src/enforce/corrections";
import { defaultSettings, readSettings } from "../../src/settings";
import { parseCellAddress } from "../../src/workbook/address";
import { readTrackers } from "../../src/tracker/readTrackers";
import { sheetCells } from "../support/sheetCells";

const settings = defaultSettings();
const HEADER = ["Key Activity", "Status", "Progress", "Next Steps", "Lead"];

/** The accepted form of a text typed into a cell of a small tracker whose references are written as `style`. */
function typed(cell: string, text: string, style = "KA.01.0"): string | null {
  const rows = [
    HEADER,
    ["CA 1: Homes", "AMBER", "", "", ""],
    [`${style}1 Build homes`, "Green", "Begun", "Go on", "Housing"],
    [`${style}2 Mend roofs`, "Green", "Begun", "Go on", "Housing"],
    ["", "", "", "", ""],
  ];
  const [tracker] = readTrackers(
    { name: "tracker.xlsx", sheets: [sheetCells(rows, { name: "Q1" })] },
    settings,
  ).trackers;
  const place = parseCellAddress(cell);
  if (tracker === undefined || place === null) throw new Error("Expected a tracker and a cell.");
  const activity = tracker.activities.find(({ rows: own }) => own.includes(place.row));
  return acceptedForm(tracker, activity, place, text, settings);
}

test.each([
  ["g", "Green"],
  ["G", "Green"],
  [" amber ", "Amber"],
  ["RED", "Red"],
  ["done", "Complete"],
  ["start later in year", "Start Later in Year"],
  ["deferred until the 2021-22 year", "Deferred until the 2021/22 Year"],
])("a status typed as “%s” is %s", (text, word) => {
  expect(typed("B3", text)).toBe(word);
});

test.each([
  "Green",
  "",
  "   ",
  "Grene",
  "On hold",
  "Cancelled",
  "Purple",
  "Deferred until the 2021/23 Year",
  "x".repeat(9),
])("a status typed as “%s” stays", (text) => {
  expect(typed("B3", text)).toBeNull();
});

test.each([
  ["ka 1.3", "KA.01.0", "KA.01.03"],
  ["ka 1.3 Let flats", "KA.01.0", "KA.01.03 Let flats"],
  ["KA 01.03 Let flats", "KA.01.0", "KA.01.03 Let flats"],
  ["ka.1.3 Let flats", "KA 01.0", "KA 01.03 Let flats"],
  ["KA-1-3: Let flats", "KA.01.0", "KA.01.03 Let flats"],
  ["KA.1.3a Let flats", "KA.01.0", "KA.01.03a Let flats"],
])("a reference typed as “%s” among “%s1” is %s", (text, style, after) => {
  expect(typed("A3", text, style)).toBe(after);
  expect(typed("A5", text, style)).toBe(after);
});

test.each([
  "KA.01.03 Let flats",
  "Let flats",
  "",
  "CA 2: Parks",
  "PRIORITY: A safe place",
  "KA.1",
  "lO.Ol Let flats",
  "01.03 Let flats",
])("what is typed as “%s” into the activity column stays", (text) => {
  expect(typed("A3", text)).toBeNull();
});

test.each([
  ["B2", "amber", "a heading's own status: capitals and all are its house style"],
  ["B5", "g", "a row that is no Key Activity"],
  ["B1", "status", "a header row"],
  ["C3", "g", "progress"],
  ["E3", "ka 1.3", "a lead"],
  ["A1", "ka 1.3", "a header row's activity cell"],
])("%s: “%s” stays, for it is %s", (cell, text) => {
  expect(typed(cell, text)).toBeNull();
});

test("goes by the council's own words and references", () => {
  const reading = readSettings({
    reference: { prefix: "PA" },
    vocabulary: { words: [{ word: "On track", kind: "green" }], shortForms: [{ written: "OT", word: "On track" }] },
  });
  if (!reading.ok) throw new Error("Expected settings that can be used.");
  const rows = [HEADER, ["PA.01.01 Build homes", "On track", "", "", ""]];
  const [tracker] = readTrackers(
    { name: "tracker.xlsx", sheets: [sheetCells(rows, { name: "Q1" })] },
    reading.settings,
  ).trackers;
  if (tracker === undefined) throw new Error("Expected a tracker.");
  const [activity] = tracker.activities;
  const form = (column: number, text: string) =>
    acceptedForm(tracker, activity, { row: 1, column }, text, reading.settings);
  expect([form(1, "ot"), form(1, "g"), form(0, "pa 1.2"), form(0, "ka 1.2")]).toEqual([
    "On track",
    null,
    "PA.01.02",
    null,
  ]);
});

describe("what was corrected", () => {
  const corrected = () => {
    const memory = new Corrected();
    memory.remember("Q1", "B3", "g", "Green");
    return memory;
  };

  test("is not corrected again where a person put it back, however often it is looked at", () => {
    const memory = corrected();
    expect(["g", "g", "Green", "g"].map((text) => memory.mayCorrect("Q1", "B3", text))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("may be corrected again once something else has stood there", () => {
    const memory = corrected();
    expect(["Red", "g"].map((text) => memory.mayCorrect("Q1", "B3", text))).toEqual([true, true]);
  });

  test("says nothing of other cells, other texts and other sheets", () => {
    expect(corrected().mayCorrect("Q1", "B4", "g")).toBe(true);
    expect(corrected().mayCorrect("Q1", "B3", "a")).toBe(true);
    expect(corrected().mayCorrect("Q2", "B3", "g")).toBe(true);
  });

  test("is forgotten when the sheet's cells have moved", () => {
    const memory = corrected();
    memory.forgetSheet("Q2");
    expect(memory.mayCorrect("Q1", "B3", "g")).toBe(false);
    memory.forgetSheet("Q1");
    expect(memory.mayCorrect("Q1", "B3", "g")).toBe(true);
  });
});
