import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { ruleTable } from "./ruleTable";
import { seeded, type Caught, type Seed, type SeedEdit } from "./seeded";

const one = (status: string, activity = "KA.01.01 Build homes") => [{ activity, status }];
const quarters = (...statuses: readonly string[]) => ({
  workbook: workbookOf(quartersOf(...statuses.map((status) => one(status)))),
});
const reported = (sheet: string, status: string, count: number) => ({
  sheet: `2024/25 ${sheet}`,
  cell: "B2",
  ref: "KA.01.01",
  message: `Expected a Red or Amber to move within three quarters; found ${status} for ${count} quarters running.`,
});

ruleTable("status-stuck", {
  valid: [
    { name: "two quarters", ...quarters("Red", "Red") },
    { name: "three, but Amber in between", ...quarters("Red", "Amber", "Red") },
    { name: "worse by a step each time", ...quarters("Green", "Amber", "Red", "Amber") },
    { name: "Green may stay", ...quarters("Green", "Green", "Green", "Green") },
    { name: "so may what is not started", ...quarters("Not Started", "Not Started", "Not Started") },
    { name: "the middle one is lost", ...quarters("Red", "", "Red") },
    {
      name: "another Key Activity since",
      workbook: workbookOf(
        quartersOf(one("Red"), one("Red", "KA.01.01 Plant trees"), one("Red", "KA.01.01 Plant trees")),
      ),
    },
    {
      name: "the quarter in between is not in the workbook",
      workbook: workbookOf(
        quartersOf(one("Red"), one("Red"), one("Red"), one("Red")).filter((_, index) => index !== 1),
      ),
    },
  ],
  invalid: [
    { name: "Amber for three", ...quarters("Amber", "amber", "A"), findings: [reported("Q3", "Amber", 3)] },
    {
      name: "Red for four: on the third and on the fourth",
      ...quarters("Red", "Red", "Red", "Red"),
      findings: [reported("Q3", "Red", 3), reported("Q4", "Red", 4)],
    },
    {
      name: "under a new number each time",
      workbook: workbookOf(
        quartersOf(one("Red"), one("Red", "KA.01.02 Build homes"), one("Red", "KA.01.03 Build homes")),
      ),
      findings: [{ ...reported("Q3", "Red", 3), ref: "KA.01.03" }],
    },
  ],
});

const SAMPLE = { sample: "2013-14-q2" } as const;
const status = (ref: string, to: string | null): SeedEdit[] => (to === null ? [] : [{ ref, field: "status", to }]);
/** Three quarters of one Key Activity, the latest last: null as the sample has it. */
const stood = (ref: string, first: string | null, second: string | null, third: string | null): Seed => ({
  ...SAMPLE,
  earlier: status(ref, first),
  before: status(ref, second),
  edits: status(ref, third),
  says: `${ref}: ${[first, second, third].map((each) => each ?? "as it is").join(", ")}`,
});
const caught = (at: string, ...seed: Parameters<typeof stood>): Caught => ({ ...stood(...seed), at });

seeded("status-stuck", {
  caught: [
    caught("B15", "KA.01.05", "Red", "Red", "Red"),
    caught("B21", "KA.02.01", "Amber", "Amber", "Amber"),
    caught("B22", "KA.02.02", "RED", "Red", "red"),
    caught("B28", "KA.03.01", "A", "amber", "Amber "),
    caught("B161", "KA.13.11", "Red", "Red", "Red"),
    caught("B70", "KA.07.03", "Red", "Red", "Red"),
    caught("B125", "KA.10.03", "Amber", "Amber", "Amber"),
    caught("B99", "KA.08.09a", "Amber", "Amber", "Amber"),
    caught("B262", "KA.24.04", "Amber", "Amber", "Amber"),
    {
      ...stood("KA.04.01", "Amber", "Amber", "Amber"),
      edits: [
        ...status("KA.04.01", "Amber"),
        {
          ref: "KA.04.01",
          field: "activity",
          to: "KA 04.09 Implement the actions identified in the Open Spaces Strategy",
        },
      ],
      at: "B35",
      says: "renumbered since",
    },
    {
      ...stood("KA.04.02", "Red", "Red", "Red"),
      before: [
        ...status("KA.04.02", "Red"),
        {
          ref: "KA.04.02",
          field: "activity",
          to: "KA 04.02 Ensure contract management for the upkeep of open space, including a regime of monitoring and maintenance",
        },
      ],
      at: "B36",
      says: "reworded for one quarter",
    },
  ],
  spared: [
    stood("KA.01.01", "Red", null, null),
    stood("KA.01.02", null, "Green", null),
    stood("KA.01.03", null, null, "Green"),
    stood("KA.05.03", null, null, "Complete"),
    stood("KA.02.01", "Green", "Amber", "Amber"),
    stood("KA.03.01", "Amber", "Amber", "Red"),
    stood("KA.07.03", "Start Later in Year", "Start Later in Year", "Amber"),
    stood("KA.07.02", "", null, null),
    stood("KA.08.01", null, "Deferred until the 2014/15 Year", null),
    stood("KA.09.01", "Amber", "Red", "Amber"),
    {
      ...stood("KA.14.01", null, null, null),
      earlier: [],
      edits: [{ ref: "KA.14.01", field: "activity", to: "KA 14.01 Open a second museum in Lutterworth" }],
      says: "the number means something else this quarter",
    },
    {
      ...SAMPLE,
      before: status("KA.02.02", "Red"),
      edits: status("KA.02.02", "Red"),
      says: "two quarters, and no third in the workbook",
    },
  ],
});
