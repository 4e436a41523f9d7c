import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { ruleTable } from "./ruleTable";
import { seeded, type Caught, type Seed } from "./seeded";

const one = (status: string, activity = "KA.01.01 Build homes") => [{ activity, status }];
const quarters = (...sheets: Parameters<typeof quartersOf>) => ({ workbook: workbookOf(quartersOf(...sheets)) });
const from = (before: string, after: string) => quarters(one(before), one(after));
const reported = (message: string) => ({ sheet: "2024/25 Q2", cell: "B2", ref: "KA.01.01", message });
const TWO_STEP = "Expected Amber between last quarter's Green and Red; found Red at one step.";

ruleTable("status-transition", {
  valid: [
    { name: "one step", ...from("Green", "Amber") },
    { name: "one step further", ...from("Amber", "Red") },
    { name: "two steps to the better", ...from("Red", "Green") },
    { name: "completed", ...from("Red", "Complete") },
    { name: "withdrawn", ...from("Green", "Withdrawn") },
    { name: "complete, then found to be withdrawn", ...from("Complete", "Withdrawn") },
    { name: "another word for complete", ...from("Complete", "Completed") },
    { name: "the status was lost", ...from("Complete", "") },
    { name: "an unknown word", ...from("Green", "Reddish") },
    { name: "begun late, and in trouble", ...from("Start Later in Year", "Red") },
    { name: "no quarter before", ...quarters(one("Red")) },
    {
      name: "two quarters ago",
      workbook: workbookOf(quartersOf(one("Green"), one("Amber"), one("Red")).filter((_, index) => index !== 1)),
    },
    {
      name: "another Key Activity under the number",
      ...quarters(one("Complete"), one("Green", "KA.01.01 Plant trees")),
    },
  ],
  invalid: [
    {
      name: "Complete reopened",
      ...from("Complete", "Green"),
      findings: [reported("Expected Complete to stand, as last quarter; found Green.")],
    },
    {
      name: "withdrawn, and not started",
      ...from("Project Withdrawn", "Not Started"),
      findings: [reported("Expected Project Withdrawn to stand, as last quarter; found Not Started.")],
    },
    {
      name: "complete, and deferred",
      ...from("complete", "Deferred until the 2025/26 Year"),
      findings: [reported("Expected Complete to stand, as last quarter; found Deferred until the 2025/26 Year.")],
    },
    { name: "Green to Red", ...from("Green", "Red"), findings: [reported(TWO_STEP)] },
    { name: "in short forms", ...from("G", "R"), findings: [reported(TWO_STEP)] },
    {
      name: "under a new number",
      ...quarters(one("Green"), one("Red", "KA.01.07 Build homes")),
      findings: [{ ...reported(TWO_STEP), ref: "KA.01.07" }],
    },
  ],
});

const SAMPLE = { sample: "2013-14-q2" } as const;
/** Statuses of one Key Activity: null as the sample has it. */
const moved = (ref: string, before: string | null, after: string | null, says: string): Seed => ({
  ...SAMPLE,
  before: before === null ? [] : [{ ref, field: "status", to: before }],
  edits: after === null ? [] : [{ ref, field: "status", to: after }],
  says: `${ref} ${before ?? "as it is"}, then ${after ?? "as it is"}: ${says}`,
});
const caught = (at: string, ...seed: Parameters<typeof moved>): Caught => ({ ...moved(...seed), at });

seeded("status-transition", {
  caught: [
    caught("B125", "KA.10.03", null, "Green", "the strategy was approved, and is open again"),
    caught("B108", "KA.08.12", null, "Amber", "recruitment still under way"),
    caught("B153", "KA.13.04", null, "Green", "the Boundary Commission came back"),
    caught("B151", "KA.13.02", null, "Start Later In Year", "elections next year"),
    caught("B77", "KA.07.09", null, "Deferred until the 2014/15 Year", "put off after it was done"),
    caught("B82", "KA.07.13", null, "Red", "the database was lost"),
    caught("B36", "KA.04.02", null, "Red", "at one step"),
    caught("B21", "KA.02.01", "GREEN", "RED", "in capitals"),
    caught("B10", "KA.01.01", "Green", "Red", "Amber in neither"),
    caught("B12", "KA.01.03", "Completed", null, "complete before, Amber now"),
    caught("B171", "KA.14.01", "Withdrawn", null, "withdrawn before, Amber now"),
    {
      ...SAMPLE,
      before: [],
      edits: [
        { ref: "KA.11.01", field: "activity", to: "KA 11.09 Develop and implement the Workforce Strategy" },
        { ref: "KA.11.01", field: "status", to: "Red" },
      ],
      at: "B134",
      says: "followed to its new number",
    },
  ],
  spared: [
    moved("KA.04.02", null, "Amber", "one step"),
    moved("KA.01.01", null, "Red", "Amber to Red"),
    moved("KA.01.02", "Red", "Green", "good news"),
    moved("KA.02.02", null, "Complete", "completed"),
    moved("KA.03.01", null, "Project Withdrawn", "withdrawn"),
    moved("KA.10.03", null, "Completed", "the other word"),
    moved("KA.07.03", null, "Red", "never was Green"),
    moved("KA.10.02", "Deferred", "Green", "begun"),
    moved("KA.08.08", null, "", "the status is missing"),
    moved("KA.13.04", null, "Complete", "no longer open either way"),
    moved("KA.06.02", "", "Red", "nothing known of last quarter"),
    {
      ...SAMPLE,
      before: [],
      edits: [
        { ref: "KA.13.02", field: "activity", to: "KA 13.02 Open a second museum in Lutterworth" },
        { ref: "KA.13.02", field: "status", to: "Green" },
      ],
      says: "another Key Activity under the number of one that is complete",
    },
  ],
});
