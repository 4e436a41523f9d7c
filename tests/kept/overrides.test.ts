import type { KeptOverride } from "../../src/kept/kept";
import { overriddenBy, overrideKey, withOverrides } from "../../src/kept/overrides";
import { isSuperseded } from "../../src/kept/prune";
import type { RollUp } from "../../src/rollup/rollUp";
import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings } from "../../src/settings";
import type { Tracker } from "../../src/tracker/tracker";
import type { Period } from "../../src/words/period";
import { trackerOf } from "../support/trackerOf";

const Q1: Period = { year: "2024/25", quarter: 1 };
const Q2: Period = { year: "2024/25", quarter: 2 };
const Q3: Period = { year: "2024/25", quarter: 3 };

function tracker(period: Period | null = Q1, stated = "Green", name = "Homes", code = "CA 1"): Tracker {
  const entries = [
    { objective: name, code, stated },
    { activity: "KA.01.01 Build homes", status: "Red" },
    { activity: "KA.01.02 Mend roofs", status: "Amber" },
  ];
  return { ...trackerOf(entries, { sheet: period === null ? "Draft" : `Q${period.quarter}` }), period };
}

function kept(change: Partial<KeptOverride> = {}): KeptOverride {
  const overridden = { period: Q1, level: "objective", heading: "CA 1", status: "Green", ...change } as const;
  return {
    suggested: "Red",
    reason: "Both will be done by June.",
    date: "2024-07-31",
    ...overridden,
    key: overrideKey(overridden),
  };
}

function overridesOn(sheet: Tracker, ...overrides: KeptOverride[]) {
  const { rollUps, lapsed } = withOverrides(rollUp(sheet, defaultSettings()), { overrides }, [sheet]);
  return {
    overrides: rollUps.flatMap(({ level, override }) => (override === null ? [] : [{ level, ...override }])),
    lapsed: lapsed.map(({ override, rollUp: { level } }) => ({ level, reason: override.reason })),
  };
}

const IN_FORCE = {
  overrides: [{ level: "objective", status: "Green", reason: "Both will be done by June.", date: "2024-07-31" }],
  lapsed: [],
};
const NONE = { overrides: [], lapsed: [] };

describe("an override is in force", () => {
  test.each<[string, Tracker, Partial<KeptOverride>]>([
    ["while quarter, heading and stated word are the same", tracker(), {}],
    ["when the word is typed in other capitals and blanks", tracker(Q1, " GREEN"), {}],
    ["when the heading's name is reworded under its code", tracker(Q1, "Green", "Homes for all"), {}],
    ["where the sheet names no quarter, as it did not before", tracker(null), { period: null }],
    ["whatever was suggested when it was given", tracker(), { suggested: "Amber" }],
  ])("%s", (_, sheet, change) => {
    expect(overridesOn(sheet, kept(change))).toEqual(IN_FORCE);
  });
});

describe("an override is not in force", () => {
  test.each<[string, Tracker, Partial<KeptOverride>]>([
    ["for another stated word", tracker(Q1, "Amber"), {}],
    ["for another heading", tracker(), { heading: "CA 2" }],
    ["for a heading of another level", tracker(), { level: "priority" }],
    ["in an earlier quarter than its own", tracker(), { period: Q2 }],
    ["where the rule suggests what is stated", tracker(Q1, "Red"), { status: "Red" }],
    ["where the quarter is not known any more", tracker(null), {}],
  ])("%s", (_, sheet, change) => {
    expect(overridesOn(sheet, kept(change))).toEqual(NONE);
  });
});

describe("an override lapses", () => {
  test("in the next quarter; it can be renewed while the same is stated", () => {
    expect(overridesOn(tracker(Q2), kept())).toEqual({
      overrides: [],
      lapsed: [{ level: "objective", reason: "Both will be done by June." }],
    });
    expect(overridesOn(tracker(Q2, "Amber"), kept())).toEqual(NONE);
  });

  test("of several the latest is offered", () => {
    const overrides = [kept({ period: Q2, reason: "Second." }), kept({ reason: "First." })];
    expect(overridesOn(tracker(Q3), ...overrides).lapsed).toEqual([{ level: "objective", reason: "Second." }]);
  });

  test("one that was renewed is not offered", () => {
    expect(overridesOn(tracker(Q2), kept(), kept({ period: Q2 }))).toEqual(IN_FORCE);
  });
});

test("of two of the same key the first counts", () => {
  expect(overridesOn(tracker(), kept(), kept({ reason: "Other." }))).toEqual(IN_FORCE);
});

test("each sheet has the overrides of its own quarter", () => {
  const sheets = [tracker(Q1), tracker(Q2)];
  const rollUps = sheets.flatMap((sheet) => rollUp(sheet, defaultSettings()));
  const result = withOverrides(rollUps, { overrides: [kept({ period: Q2 })] }, sheets);
  const withOne = result.rollUps.filter(({ override }) => override !== null);
  expect(withOne.map(({ sheet, level }) => [sheet, level])).toEqual([["Q2", "objective"]]);
});

test("a reason can be given only where something is stated", () => {
  const overriddenIn = (each: RollUp) => overriddenBy(each, Q1);
  const stated = rollUp(tracker(), defaultSettings()).map(overriddenIn);
  expect(stated.filter((each) => each !== null)).toEqual([
    { period: Q1, level: "objective", heading: "CA 1", status: "Green" },
  ]);
});

describe("what a new override takes the place of", () => {
  test.each<[string, Partial<KeptOverride>, boolean]>([
    ["another word of the same heading and quarter", { status: "Amber" }, true],
    ["an earlier quarter that the workbook no longer holds", { period: Q1 }, true],
    ["an earlier quarter that it holds", { period: Q2 }, false],
    ["a later quarter", { period: { year: "2024/25", quarter: 4 } }, false],
    ["another heading", { heading: "CA 2", status: "Amber" }, false],
    ["another level", { level: "priority", status: "Amber" }, false],
    ["its own", {}, false],
  ])("%s", (_, change, expected) => {
    const sheets = [tracker(Q2), tracker(Q3)];
    expect(isSuperseded(kept({ period: Q3, ...change }), kept({ period: Q3 }), sheets)).toBe(expected);
  });
});
