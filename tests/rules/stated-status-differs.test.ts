import { rollUp } from "../../src/rollup/rollUp";
import { findings } from "../../src/rules/engine";
import { defaultSettings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { TrackerWorkbook } from "../../src/tracker/tracker";
import { sampleCells } from "../support/workbookCells";
import { trackerOf, workbookOf, type Entry } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded, type Seed } from "./seeded";

const under = (stated: string, ...statuses: readonly string[]): Entry[] => [
  { objective: "Homes", code: "CA 1", stated },
  ...statuses.map((status, index) => ({ activity: `KA.01.0${index + 1} Build homes ${index}`, status })),
];
const finding = (suggested: string, stated: string, cell = "E2") => ({
  cell,
  message: `Expected ${suggested}, as its Key Activities give, or a reason for another; found “${stated}”.`,
});

/** A priority that is stated Green over a Red. */
function greenPriority(): TrackerWorkbook {
  const tracker = trackerOf([{ priority: "The Place" }, { activity: "KA.01.01 Build homes", status: "Red" }]);
  const reading = { form: "accepted", word: "Green", kind: "green" } as const;
  const stated = { text: "Green", cell: "B2", isError: false, reading };
  return workbookOf([{ ...tracker, priorities: tracker.priorities.map((each) => ({ ...each, stated })) }]);
}

ruleTable("stated-status-differs", {
  valid: [
    { name: "the same, in the council's heading style", entries: under("AMBER", "Amber", "Green") },
    { name: "the same, short", entries: under("G", "Green", "Green", "Amber") },
    {
      name: "nothing stated",
      entries: [{ objective: "Homes" }, { activity: "KA.01.01 Build homes", status: "Red" }],
    },
    { name: "blank", entries: under(" ", "Red") },
    { name: "cannot be read", entries: under("Reddish", "Green") },
    { name: "nothing is suggested where nothing is active", entries: under("GREEN", "Complete", "Deferred") },
    { name: "nothing is suggested where most statuses are missing", entries: under("GREEN", "Red", "", "") },
    {
      name: "as another method gives it",
      entries: under("Red", "Red", "Green", "Green"),
      settings: { rollUp: { method: "worst" } },
    },
    {
      name: "where the method suggests no colour",
      entries: under("GREEN", "Red"),
      settings: { rollUp: { method: "count" } },
    },
  ],
  invalid: [
    {
      name: "better than it is",
      entries: under("GREEN", "Red", "Green"),
      findings: [finding("Red", "GREEN")],
    },
    {
      name: "worse than it is",
      entries: under("Red", "Green", "Green"),
      findings: [finding("Green", "Red")],
    },
    {
      name: "complete while work goes on",
      entries: under("Complete", "Amber", "Complete"),
      findings: [finding("Amber", "Complete")],
    },
    {
      name: "no longer Amber",
      entries: under("amber", "Complete", "Green"),
      findings: [finding("Green", "amber")],
    },
    {
      name: "each heading by itself",
      entries: [...under("GREEN", "Green"), ...under("GREEN", "Amber")],
      findings: [finding("Amber", "GREEN", "E4")],
    },
    {
      name: "a priority's as well",
      workbook: greenPriority(),
      findings: [finding("Red", "Green", "B2")],
    },
  ],
});

describe("stated-status-differs", () => {
  const settings = defaultSettings();

  test("nothing where a reason stands", () => {
    const workbook = workbookOf([trackerOf(under("GREEN", "Red", "Green"))]);
    const reported = (override: { status: string; reason: string; date: string } | null) =>
      findings(workbook, settings, {
        rollUps: workbook.trackers
          .flatMap((tracker) => rollUp(tracker, settings))
          .map((each) => ({ ...each, override })),
        settingsProblems: [],
      }).filter(({ rule }) => rule === "stated-status-differs");
    expect(reported(null)).toHaveLength(1);
    expect(reported({ status: "Green", reason: "The flood is over.", date: "2024-07-31" })).toEqual([]);
  });

  test("all 24 that 2013/14 states can be looked at", () => {
    const { trackers } = readTrackers(sampleCells("harborough-2013-14-q2.xlsx"), settings);
    expect(trackers.flatMap(({ objectives }) => objectives.flatMap(({ stated }) => stated ?? []))).toHaveLength(24);
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
