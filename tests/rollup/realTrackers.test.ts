import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings, readSettings, type Settings } from "../../src/settings";
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

describe("2013/14 Quarter 2", () => {
  const tracker = sample("harborough-2013-14-q2.xlsx");
  const objectives = (settings: Settings) => rollUp(tracker, settings).filter(({ level }) => level === "objective");

  test("the 24 objectives, with what stands under each and the status that the council printed", () => {
    expect(
      objectives(defaults).map(({ code, counts, stated }) => [code, counts.red, counts.amber, counts.green, stated]),
    ).toEqual(PUBLISHED_2013);
  });

  test.each([
    ["threshold", 24],
    ["points", 24],
    ["worst", 18],
    ["majority", 23],
    ["count", 0],
  ] as const)("%s suggests %i of the 24 as printed", (method, expected) => {
    const reading = readSettings({ rollUp: { method } });
    if (!reading.ok) throw new Error("the settings are sound");
    const agreeing = objectives(reading.settings).filter(
      ({ suggested, stated }) => suggested?.toUpperCase() === stated,
    );
    expect(agreeing).toHaveLength(expected);
  });

  test("the sentence of the first objective", () => {
    expect(objectives(defaults)[0]?.why).toBe(
      "Amber: 3 Amber and 1 Green over 4 active; Amber from half. Tipped by KA 01.01, KA 01.02, KA 01.03. Red if 2 turn Red; Green if 2 of these turn Green.",
    );
  });

  test("the council as a whole", () => {
    expect(rollUp(tracker, defaults).at(-1)).toMatchObject({
      level: "council",
      total: 122,
      counts: { red: 1, amber: 19, green: 86, complete: 10, notStarted: 5, deferred: 0, withdrawn: 1, missing: 0 },
      suggested: "Amber",
    });
  });

  test("the business priority, from its Key Activities and from its objectives", () => {
    const reading = readSettings({ rollUp: { method: "points", basis: "objectives" } });
    if (!reading.ok) throw new Error("the settings are sound");
    const business = (settings: Settings) =>
      rollUp(tracker, settings).filter(({ level, name }) => level === "priority" && name?.includes("busi"));
    expect(business({ ...defaults, rollUp: { ...defaults.rollUp, method: "points" } })[0]?.suggested).toBe("Green");
    expect(business(reading.settings)[0]).toMatchObject({ suggested: "Amber", counts: { red: 1, amber: 4, green: 9 } });
  });
});

test.each([
  ["harborough-2020-21-q1.xlsx", { green: 12, amber: 1, notStarted: 19, deferred: 2 }, "Green"],
  ["harborough-2021-22-q1.xlsx", { missing: 34 }, null],
  ["harborough-2024-25-q1.xlsx", { missing: 21 }, null],
])("%s, the council as a whole", (file, counts, suggested) => {
  expect(rollUp(sample(file), defaults).at(-1)).toMatchObject({ counts, suggested });
});

test("two leads in one cell count under each", () => {
  const leads = rollUp(sample("harborough-2024-25-q1.xlsx"), defaults).filter(({ level }) => level === "lead");
  const names = leads.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Deputy Chief Executive", "ICT Services", "Property Team"]));
});
