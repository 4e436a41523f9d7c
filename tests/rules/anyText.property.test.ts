/** Whatever stands in the cells: every rule copes, says the same twice, and speaks of cells that there are. */
import fc from "fast-check";
import { findings } from "../../src/rules/engine";
import type { Finding } from "../../src/rules/finding";
import { rollUp } from "../../src/rollup/rollUp";
import { readSettings, RULE_IDS, type Settings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import { parseCellAddress } from "../../src/workbook/address";
import type { SheetCells } from "../../src/workbook/cells";
import { sheetCells, workbookCells, type GridValue } from "../support/sheetCells";
import { HEADER, ka } from "../support/trackerRows";

/** Excel's cells hold no more. */
const LONGEST = 32_767;
/** As many as the command line makes. */
const MOST_ROUNDS = 4;
const SHEETS = ["Q1 2024-25", "Q2 2024-25", "Delivery plan 2024/25"] as const;

const PIECES = [
  ...[
    "KA.01.01",
    "KA 1 2 3",
    "KA.O1.l1",
    "ka0103",
    "(KA 01.02)",
    "KA.01.01a",
    "CO 1: ",
    "Contributes to CO 1-9",
    "CO ",
  ],
  ...["Green", "AMBER", "r", "Deferred until 2025/26", "PRIORITY:", "Objective: ", "Lead Officer: ", "Total", "TBC"],
  ...["on hold", "not delayed", "has not been started", "is under way", "complete", "no longer", "will start later"],
  ...["by end of March 2019", "in Quarter 2", "2024/05", "2021-2", "31/03/24", "late 2022/ early 2023", "Spring 2014"],
  ...["<li>", "</", "&amp;", "&#39;", "&#x10ffff;", "&#xd800;", "<!--", "<a b='c'", "{found}", "{", "$&", "$1", "\\"],
  ...[
    "=1+1",
    "-5",
    "'",
    '"',
    "“",
    "’",
    ";",
    " / ",
    "&",
    "–",
    "•",
    "...",
    "?!",
    "@",
    "#REF!",
    "constructor",
    "__proto__",
  ],
  ...["\u0000", "\u0007", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\u2028", "\u202e", "\ufeff", "\u00ad", "  "],
  ...["\ud83c\udfe0", "\ud800", "\udc00", "e\u0301", "\u0130", "ß", "ﬁ", "Ŵ", "中", "ａ", "٣", "a", "1", ".", "-"],
];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: "binary", maxLength: 4 }),
);
const text = fc
  .array(piece, { maxLength: 8 })
  .chain((pieces) => fc.constantFrom(pieces.join(""), pieces.join(" "), pieces.join("\n")));
const value: fc.Arbitrary<GridValue> = fc.oneof(
  { weight: 12, arbitrary: text },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)) },
  { weight: 1, arbitrary: fc.constant({ error: "#REF!" }) },
);
/** Whole rows of anything, and sound rows with one field that may be anything. */
const row: fc.Arbitrary<readonly GridValue[]> = fc.oneof(
  { weight: 1, arbitrary: fc.array(value, { maxLength: 6 }) },
  {
    weight: 3,
    arbitrary: fc
      .record({ number: fc.integer({ min: 1, max: 9 }), column: fc.nat(4), anything: value })
      .map(({ number, column, anything }) =>
        ka(`01.0${number}`).map((sound, at): GridValue => (at === column ? anything : sound)),
      ),
  },
);
const rows = fc.array(row, { maxLength: 8 });

const quarter = (name: string, below: readonly (readonly GridValue[])[]) =>
  sheetCells([[...HEADER], ka("01.01"), ...below], { name });
const plan = (below: readonly (readonly GridValue[])[]) =>
  sheetCells([["CO 1 Homes"], ["Key activity", "Outputs"], ["KA.01.01 Activity 01.01", "1"], ...below], {
    name: SHEETS[2],
  });

/** Every rule in force. */
function everyRule(): Settings {
  const reading = readSettings({
    rules: Object.fromEntries(RULE_IDS.map((id) => [id, "warning"])),
    names: { leads: ["Parks"], portfolios: ["Homes"] },
  });
  if (!reading.ok) throw new Error("Expected settings that can be used.");
  return reading.settings;
}

const settings = everyRule();

function check(sheets: readonly SheetCells[]) {
  const workbook = readTrackers(workbookCells(sheets), settings);
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  return findings(workbook, settings, { rollUps, settingsProblems: [] });
}

/** The text that a cell of the sheet holds; null where it has no such cell. */
function textIn(sheets: readonly SheetCells[], name: string | null, cell: string): string | null {
  const sheet = sheets.find((each) => each.name === name);
  const place = parseCellAddress(cell);
  const found = place === null ? undefined : sheet?.values[place.row]?.[place.column];
  return found === undefined ? null : typeof found === "boolean" ? String(found).toUpperCase() : String(found);
}

function expectSound(sheets: readonly SheetCells[]): void {
  const found = check(sheets);
  expect(check(sheets)).toEqual(found);
  for (const { sheet, cell, message, fix } of found) {
    expect(message).toMatch(/^Expected .+; found .+\.$/s);
    expect(message.length).toBeLessThan(2_000);
    if (sheet !== null) expect(sheets.map(({ name }) => name)).toContain(sheet);
    if (cell !== null) expect(textIn(sheets, sheet, cell)).not.toBeNull();
    for (const change of fix?.changes ?? []) {
      expect(textIn(sheets, sheet, change.cell)).toBe(change.before);
      expect(change.after).not.toBe(change.before);
      expect(change.after.length).toBeLessThanOrEqual(LONGEST);
    }
  }
}

test("any texts, on two quarters and a plan", () => {
  fc.assert(
    fc.property(rows, rows, rows, (first, second, planned) => {
      expectSound([quarter(SHEETS[0], first), quarter(SHEETS[1], second), plan(planned)]);
    }),
    { numRuns: 100 },
  );
});

/** The sheets with the safe fixes made, one a cell. */
function withSafeFixes(sheets: readonly SheetCells[], found: readonly Finding[]): SheetCells[] {
  return sheets.map((sheet) => {
    const values = sheet.values.map((each) => [...each]);
    const done = new Set<string>();
    for (const { sheet: name, fix } of found) {
      if (name !== sheet.name || fix?.kind !== "safe" || fix.changes.some(({ cell }) => done.has(cell))) continue;
      for (const { cell, after } of fix.changes) {
        done.add(cell);
        const place = parseCellAddress(cell);
        const cells = values[place?.row ?? -1];
        if (place !== null && cells !== undefined) cells[place.column] = after;
      }
    }
    return { ...sheetCells(values, { name: sheet.name }), valueTypes: sheet.valueTypes };
  });
}

test("any texts: four rounds of safe fixes leave nothing safe to fix", () => {
  fc.assert(
    fc.property(rows, (below) => {
      let sheets: readonly SheetCells[] = [quarter(SHEETS[0], below)];
      for (let round = 0; round < MOST_ROUNDS; round += 1) sheets = withSafeFixes(sheets, check(sheets));
      expect(check(sheets).filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const filled = (part: string) => part.repeat(Math.ceil(LONGEST / part.length)).slice(0, LONGEST);

test.each([
  ...[
    "KA.01.01 ",
    "KA 01.01\n",
    "(KA ",
    "01.01",
    "CO 1-9 ",
    "TBC",
    "A ",
    "A. ",
    "a, ",
    "a;",
    " / ",
    "- a\n",
    "Anna Bell ",
  ],
  ...["on hold ", "not ", "is still ", "has been ", "work continues. ", "will start later ", "benefits delayed, "],
  ...["by the end of ", "in 2013 ", "in Q1 ", "1.1.", "2021/22-", "2024/05 ", "late 2022/ ", "March ", "20"],
  ...[
    "<p ",
    "</",
    "<li>",
    "&amp",
    "&#x1;",
    "&#xd800;",
    "{found}",
    " ",
    "\r",
    "\u0000",
    "\u200b",
    "\ud800",
    "\u0130",
    "e\u0301",
  ],
])("a cell full of %j, in each column", (part) => {
  const long = filled(part);
  const around = [ka("01.03"), ka("01.04", { 4: "Anna Bell" })];
  const columns = HEADER.map((_, column) => ka("01.02", { [column]: long }));
  const headed = ["", "KA.01.02 "].map((start) => ka("01.02", { 0: (start + long).slice(0, LONGEST) }));
  expectSound([
    quarter(SHEETS[0], [...columns, ...around]),
    quarter(SHEETS[1], [...headed, [long], ["", "", long], ...around]),
    plan([
      [long, "1"],
      [`KA.01.02 ${long}`.slice(0, LONGEST), long],
    ]),
  ]);
});
