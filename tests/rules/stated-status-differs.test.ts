import { rollUp } from "../../src/rollup/rollUp";
import { findings } from "../../src/rules/engine";
import { defaultSettings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import { sampleCells } from "../support/workbookCells";
import { trackerOf, workbookOf, type Entry } from "../support/trackerOf";
import { seeded, type Seed } from "./seeded";

const settings = defaultSettings();

/** What the rule reports where every roll-up has, or has not, a reason for being otherwise. */
function reported(workbook: ReturnType<typeof workbookOf>, isExplained = false): unknown[] {
  const override = isExplained ? { status: "Green", reason: "The flood is over.", date: "2024-07-31" } : null;
  const rollUps = workbook.trackers
    .flatMap((tracker) => rollUp(tracker, settings))
    .map((each) => ({ ...each, override }));
  return findings(workbook, settings, { rollUps, settingsProblems: [] })
    .filter(({ rule }) => rule === "stated-status-differs")
    .map(({ cell, ref, message }) => ({ cell, ref, message }));
}

const under = (stated: string, ...statuses: readonly string[]): Entry[] => [
  { objective: "Homes", code: "CA 1", stated },
  ...statuses.map((status, index) => ({ activity: `KA.01.0${index + 1} Build homes ${index}`, status })),
];
const sheet = (...entries: readonly Entry[][]) => workbookOf([trackerOf(entries.flat())]);
const finding = (suggested: string, stated: string, cell = "E2") => ({
  cell,
  ref: null,
  message: `Expected ${suggested}, as its Key Activities give, or a reason for another; found “${stated}”.`,
});

describe("stated-status-differs", () => {
  test.each<[string, Entry[]]>([
    ["the same, in the council's heading style", under("AMBER", "Amber", "Green")],
    ["the same, short", under("G", "Green", "Green", "Amber")],
    ["nothing stated", [{ objective: "Homes" }, { activity: "KA.01.01 Build homes", status: "Red" }]],
    ["blank", under(" ", "Red")],
    ["cannot be read", under("Reddish", "Green")],
    ["nothing is suggested where nothing is active", under("GREEN", "Complete", "Deferred")],
    ["nothing is suggested where most statuses are missing", under("GREEN", "Red", "", "")],
  ])("nothing: %s", (_, entries) => {
    expect(reported(sheet(entries))).toEqual([]);
  });

  test.each<[string, Entry[], ReturnType<typeof finding>]>([
    ["better than it is", under("GREEN", "Red", "Green"), finding("Red", "GREEN")],
    ["worse than it is", under("Red", "Green", "Green"), finding("Green", "Red")],
    ["complete while work goes on", under("Complete", "Amber", "Complete"), finding("Amber", "Complete")],
    ["no longer Amber", under("amber", "Complete", "Green"), finding("Green", "amber")],
  ])("reports: %s", (_, entries, expected) => {
    expect(reported(sheet(entries))).toEqual([expected]);
  });

  test("each heading by itself", () => {
    expect(reported(sheet(under("GREEN", "Green"), under("GREEN", "Amber")))).toEqual([
      finding("Amber", "GREEN", "E4"),
    ]);
  });

  test("a priority's as well", () => {
    const tracker = trackerOf([{ priority: "The Place" }, { activity: "KA.01.01 Build homes", status: "Red" }]);
    const reading = { form: "accepted", word: "Green", kind: "green" } as const;
    const stated = { text: "Green", cell: "B2", isError: false, reading };
    const priorities = tracker.priorities.map((priority) => ({ ...priority, stated }));
    expect(reported(workbookOf([{ ...tracker, priorities }]))).toEqual([finding("Red", "Green", "B2")]);
  });

  test("nothing where a reason stands", () => {
    expect(reported(sheet(under("GREEN", "Red", "Green")), true)).toEqual([]);
  });

  test("nothing in 2013/14: all 24 agree", () => {
    const workbook = readTrackers(sampleCells("harborough-2013-14-q2.xlsx"), settings);
    expect(
      workbook.trackers.flatMap(({ objectives }) => objectives.flatMap(({ stated }) => stated ?? [])),
    ).toHaveLength(24);
    expect(reported(workbook)).toEqual([]);
  });
});

const stated = (cell: string, to: string, says?: string): Seed => ({
  sample: "2013-14-q2",
  edits: [{ cell, to }],
  says: says ?? `${cell} ${to}`,
});
const turned = (says: string, ...statuses: readonly (readonly [ref: string, to: string])[]): Seed => ({
  sample: "2013-14-q2",
  edits: statuses.map(([ref, to]) => ({ ref, field: "status", to })),
  says,
});

seeded("stated-status-differs", {
  caught: [
    { ...stated("E6", "GREEN", "three Ambers of four under Green"), at: "E6" },
    { ...stated("E17", "AMBER"), at: "E17" },
    { ...stated("E198", "Green", "a Red hidden under Green"), at: "E198" },
    { ...stated("E41", "RED"), at: "E41" },
    { ...stated("E245", "Complete", "complete, with three Ambers"), at: "E245" },
    { ...stated("E24", "amber "), at: "E24" },
    { ...turned("one of two turned Amber", ["KA.02.01", "Amber"]), at: "E17" },
    { ...turned("one of four turned Red", ["KA.06.03", "Red"]), at: "E55" },
    { ...turned("both turned Red", ["KA.15.01", "Red"], ["KA.15.02", "Red"]), at: "E177" },
    { ...turned("the Ambers were put right", ["KA.14.01", "Green"], ["KA.14.04", "Green"]), at: "E167" },
    { ...turned("the Red was withdrawn, as its text says", ["KA.18.04", "Project Withdrawn"]), at: "E198" },
    { ...turned("the only Green is complete", ["KA.17.02", "Complete"], ["KA.17.01", "Green"]), at: "E191" },
  ],
  spared: [
    stated("E6", "Amber"),
    stated("E17", "green"),
    stated("E24", "G"),
    stated("E31", "", "none stated"),
    stated("E31", "On course", "not a status"),
    turned("one of eight turned Amber", ["KA.05.01", "Amber"]),
    turned("an Amber turned Red, under Amber", ["KA.01.01", "Red"]),
    turned("a Green completed", ["KA.04.01", "Complete"]),
    turned("most have lost their status", ["KA.02.01", ""], ["KA.02.02", ""]),
    turned("all complete: nothing is suggested", ["KA.16.01", "Complete"], ["KA.16.02", "Complete"]),
    turned("a Green deferred", ["KA.13.06", "Deferred"]),
    turned("an Amber put right, another gone wrong", ["KA.14.01", "Green"], ["KA.14.03", "Amber"]),
  ],
});
