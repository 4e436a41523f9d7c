import { compareQuarters } from "../../src/history/compareQuarters";
import { earlierQuarters, lastQuarter, nextQuarter } from "../../src/history/earlierQuarters";
import { movementOf } from "../../src/history/movement";
import { quartersAtStatus } from "../../src/history/statusRun";
import { trendOf } from "../../src/history/trend";
import type { KeyActivity, Tracker } from "../../src/tracker/tracker";
import { trackerOf } from "../support/trackerOf";
import { quarterOf, quartersOf } from "./support";

const one = (status: string, activity = "KA.01.01 Mend roofs") => [{ activity, status }];

function only({ activities }: Tracker | undefined = trackerOf([])): KeyActivity {
  const [activity] = activities;
  if (activity === undefined) throw new Error("A quarter of these tests has a Key Activity.");
  return activity;
}

describe("which quarter is last quarter", () => {
  const q1 = quarterOf({ year: "2024/25", quarter: 1 }, one("Green"));
  const q4 = quarterOf({ year: "2023/24", quarter: 4 }, one("Green"));
  const q3 = quarterOf({ year: "2023/24", quarter: 3 }, one("Green"));

  test("Q4 before Q1, wherever its tab is", () => {
    expect(lastQuarter([q1, q3, q4], q1)).toBe(q4);
    expect(nextQuarter([q1, q3, q4], q4)).toBe(q1);
  });

  test("none where a quarter is left out", () => {
    expect(lastQuarter([q3, q1], q1)).toBeNull();
    expect(nextQuarter([q3, q1], q3)).toBeNull();
  });

  test("none without a quarter", () => {
    expect(lastQuarter([q4], { ...q1, period: null })).toBeNull();
  });

  test("of a sheet for each department, the one with the same Key Activities", () => {
    const roads = quarterOf({ year: "2023/24", quarter: 4 }, one("Green", "KA.02.01 Mend roads"));
    expect(lastQuarter([roads, q4, q1], q1)).toBe(q4);
    expect(nextQuarter([roads, q4, q1], roads)).toBeNull();
  });

  test("of a sheet and its copy, the first", () => {
    const copy = { ...q4, sheet: "2023/24 Q4 (2)" };
    expect(lastQuarter([q4, copy, q1], q1)).toBe(q4);
    expect(lastQuarter([copy, q4, q1], q1)).toBe(copy);
  });

  test("earlier ones, the latest first, one sheet a quarter", () => {
    expect(earlierQuarters([q3, { ...q3 }, q4, q1], q1)).toEqual([q4, q3]);
  });
});

describe("a comparison", () => {
  const [before, after] = quartersOf(
    [{ activity: "KA.01.01 Mend roofs" }, { activity: "KA.01.02 Plant trees" }, { activity: "KA.01.03 Build homes" }],
    [{ activity: "KA.01.01 Sweep streets" }, { activity: "KA.01.03 Build homes" }, { activity: "KA.01.04 Mend roofs" }],
  );
  if (before === undefined || after === undefined) throw new Error("Two quarters are given.");
  const comparison = compareQuarters(before, after);
  const refs = (activities: readonly KeyActivity[]) => activities.map(({ ref }) => ref);

  test("pairs, what is new and what is gone, in the order of their sheets", () => {
    expect(
      comparison.pairs.map(({ before: earlier, after: later, isRenumbered }) => [earlier.ref, later.ref, isRenumbered]),
    ).toEqual([
      ["KA.01.03", "KA.01.03", false],
      ["KA.01.01", "KA.01.04", true],
    ]);
    expect(refs(comparison.added)).toEqual(["KA.01.01"]);
    expect(refs(comparison.gone)).toEqual(["KA.01.02"]);
  });

  test("a number used again", () => {
    expect(
      comparison.reused.map(({ before: earlier, after: later }) => [earlier.title.text, later.title.text]),
    ).toEqual([["Mend roofs", "Sweep streets"]]);
  });

  test("from either side", () => {
    for (const pair of comparison.pairs) {
      expect(comparison.pairOf(pair.after)).toBe(pair);
      expect(comparison.isGone(pair.before)).toBe(false);
    }
    for (const activity of comparison.added) expect(comparison.pairOf(activity)).toBeNull();
    for (const activity of comparison.gone) expect(comparison.isGone(activity)).toBe(true);
  });

  test("a row that stood twice and stands once is not gone", () => {
    const [twice, once] = quartersOf([...one("Green"), ...one("Green")], one("Green"));
    if (twice === undefined || once === undefined) throw new Error("Two quarters are given.");
    expect(compareQuarters(twice, once).gone).toEqual([]);
  });

  test("asked again, the same one", () => {
    expect(compareQuarters(before, after)).toBe(comparison);
  });

  test("a reference that was lost is not another number", () => {
    const [earlier, later] = quartersOf(one("Green"), one("Green", "Mend roofs"));
    if (earlier === undefined || later === undefined) throw new Error("Two quarters are given.");
    expect(compareQuarters(earlier, later).pairs.map(({ isRenumbered }) => isRenumbered)).toEqual([false]);
  });
});

test.each([
  ["Green", "Green", "unchanged", false],
  ["Amber", "amber", "unchanged", false],
  ["Red", "Amber", "improved", false],
  ["Red", "Green", "improved", true],
  ["Amber", "Green", "improved", false],
  ["Green", "Amber", "worsened", false],
  ["Green", "Red", "worsened", true],
  ["Amber", "Red", "worsened", false],
  ["Start Later in Year", "Green", "started", false],
  ["Deferred until the 2021/22 Year", "Red", "started", false],
  ["Green", "Complete", "completed", false],
  ["Withdrawn", "Completed", "completed", false],
  ["Complete", "Project Withdrawn", "withdrawn", false],
  ["Red", "Deferred", "deferred", false],
  ["Amber", "Not Started", "postponed", false],
  ["Deferred", "Not Started", "resumed", false],
  ["Complete", "Green", "reopened", false],
  ["Withdrawn", "Deferred", "reopened", false],
  ["", "Green", "unknown", false],
  ["Green", "Nearly", "unknown", false],
])("%s, then %s: %s", (from, to, kind, isTwoStep) => {
  const [before, after] = quartersOf(one(from), one(to));
  expect(movementOf({ before: only(before), after: only(after) })).toMatchObject({ kind, isTwoStep });
});

describe("quarters at a status", () => {
  const runs = (quarters: readonly Tracker[]) => quarters.map((each) => quartersAtStatus(quarters, each, only(each)));

  test("counted from the last change", () => {
    expect(runs(quartersOf(one("Green"), one("Red"), one("Red"), one("Red")))).toEqual([1, 1, 2, 3]);
  });

  test("two words of one kind are one status", () => {
    expect(runs(quartersOf(one("Complete"), one("Completed")))).toEqual([1, 2]);
  });

  test("follows a Key Activity to its new number", () => {
    expect(runs(quartersOf(one("Red"), one("Red", "KA.01.07 Mend roofs")))).toEqual([1, 2]);
  });

  test("begins anew where the number was used again", () => {
    expect(runs(quartersOf(one("Red"), one("Red", "KA.01.01 Plant trees")))).toEqual([1, 1]);
  });

  test("without a status there is none", () => {
    expect(runs(quartersOf(one("Red"), one(""), one("Red")))).toEqual([1, 0, 1]);
  });

  test("a quarter left out ends it", () => {
    const [q1, , q3] = quartersOf(one("Red"), one("Red"), one("Red"));
    if (q1 === undefined || q3 === undefined) throw new Error("Three quarters are given.");
    expect(quartersAtStatus([q1, q3], q3, only(q3))).toBe(1);
  });
});

describe("a trend", () => {
  const quarters = quartersOf(one("Green"), one("Nearly"), one("Red"));

  test("each quarter up to the one asked for, the earliest first", () => {
    const [, second] = quarters;
    if (second === undefined) throw new Error("Three quarters are given.");
    const trend = trendOf(quarters, second);
    expect(trend.map(({ sheet }) => sheet)).toEqual(["2024/25 Q1", "2024/25 Q2"]);
    expect(trend.map(({ counts }) => [counts.green, counts.missing])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("none without a quarter", () => {
    expect(trendOf(quarters, { ...trackerOf(one("Green")), period: null })).toEqual([]);
  });
});
