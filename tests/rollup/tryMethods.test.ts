import { tryMethods } from "../../src/rollup/tryMethods";
import { defaultSettings, readSettings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { Tracker } from "../../src/tracker/tracker";
import { PUBLISHED_2013 } from "../support/published2013";
import { sampleCells } from "../support/workbookCells";

const defaults = defaultSettings();

function sample(file: string): Tracker {
  const [tracker] = readTrackers(sampleCells(file), defaults).trackers;
  if (tracker === undefined) throw new Error(`${file} has no tracker`);
  return tracker;
}

test("the published statuses of 2013/14 Quarter 2, and how many of the 24 each method gives", () => {
  const { headings, agreeing } = tryMethods(sample("harborough-2013-14-q2.xlsx"), defaults);
  expect(headings.map(({ code, stated }) => [code, stated.toUpperCase()])).toEqual(
    PUBLISHED_2013.map(([code, , , , status]) => [code, status]),
  );
  expect(agreeing).toEqual({ threshold: 24, points: 24, worst: 18, majority: 23, count: 0 });
});

test("one heading, by every method", () => {
  const { headings } = tryMethods(sample("harborough-2013-14-q2.xlsx"), defaults);
  expect(headings.find(({ code }) => code === "CA 18")).toMatchObject({
    level: "objective",
    stated: "Amber",
    suggested: { threshold: "Amber", points: "Amber", worst: "Red", majority: "Green", count: null },
  });
});

test("the method that is set makes no difference, its cuts do", () => {
  const tracker = sample("harborough-2013-14-q2.xlsx");
  const under = (rollUp: object) => {
    const reading = readSettings({ rollUp });
    if (!reading.ok) throw new Error("the settings are sound");
    return tryMethods(tracker, reading.settings);
  };
  expect(under({ method: "count" })).toEqual(under({ method: "worst" }));
  expect(under({ threshold: { amberFrom: "1/4" } }).agreeing).toMatchObject({ points: 24, majority: 23 });
  expect(under({ threshold: { amberFrom: "1/4" } }).agreeing.threshold).toBeLessThan(24);
});

test("where nothing is stated there is nothing to compare", () => {
  expect(tryMethods(sample("harborough-2024-25-q1.xlsx"), defaults)).toEqual({
    headings: [],
    agreeing: { threshold: 0, points: 0, worst: 0, majority: 0, count: 0 },
  });
});
