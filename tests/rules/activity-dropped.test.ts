import { workbookOf } from "../support/trackerOf";
import { quarterOf, quartersOf } from "../history/support";
import { ruleTable } from "./ruleTable";
import { seeded, type Caught, type Seed, type SeedEdit } from "./seeded";

const homes = { activity: "KA.01.01 Build homes" };
const roofs = (status = "Green", activity = "KA.01.02 Mend roofs") => ({ activity, status });
const quarters = (...sheets: Parameters<typeof quartersOf>) => ({ workbook: workbookOf(quartersOf(...sheets)) });
const reported = (status = "Green", ref: string | null = "KA.01.02") => ({
  sheet: "2024/25 Q1",
  cell: "A3",
  ref,
  message: `Expected ${ref ?? "“Mend roofs”"} on “2024/25 Q2” as well, being ${status} here; found it there neither by number nor by title.`,
});
const intoNextYear = (status: string) => ({
  workbook: workbookOf([
    quarterOf({ year: "2024/25", quarter: 4 }, [homes, roofs(status)]),
    quarterOf({ year: "2025/26", quarter: 1 }, [homes]),
  ]),
});

ruleTable("activity-dropped", {
  valid: [
    { name: "still there", ...quarters([homes, roofs()], [homes, roofs("Red")]) },
    { name: "completed", ...quarters([homes, roofs("Completed")], [homes]) },
    { name: "withdrawn", ...quarters([homes, roofs("Project Withdrawn")], [homes]) },
    { name: "without a status it may have been complete", ...quarters([homes, roofs("")], [homes]) },
    { name: "put off to next year", ...quarters([homes, roofs("Deferred until the 2025/26 Year")], [homes]) },
    { name: "put off, nobody says to when", ...quarters([homes, roofs("Deferred")], [homes]) },
    { name: "renumbered", ...quarters([homes, roofs()], [homes, roofs("Green", "KA.02.07 Mend roofs")]) },
    {
      name: "reworded",
      ...quarters([homes, roofs()], [homes, roofs("Green", "KA.01.02 Complete the programme to mend the roofs")]),
    },
    { name: "its number was lost", ...quarters([homes, roofs()], [homes, roofs("Green", "Mend roofs")]) },
    { name: "stood twice, and stands once", ...quarters([homes, roofs(), roofs()], [homes, roofs()]) },
    { name: "no quarter after", ...quarters([homes, roofs()]) },
    {
      name: "a quarter in between is missing",
      workbook: workbookOf(quartersOf([homes, roofs()], [homes, roofs()], [homes]).filter((_, index) => index !== 1)),
    },
  ],
  invalid: [
    ...["Green", "Amber", "Red", "Start Later in Year"].map((status) => ({
      name: status,
      ...quarters([homes, roofs(status)], [homes]),
      findings: [reported(status)],
    })),
    {
      name: "its number means another one",
      ...quarters([homes, roofs()], [homes, roofs("Green", "KA.01.02 Plant trees")]),
      findings: [reported()],
    },
    {
      name: "never had a number",
      ...quarters([homes, roofs("Green", "Mend roofs")], [homes]),
      findings: [reported("Green", null)],
    },
    {
      name: "put off to this year, and forgotten",
      ...intoNextYear("Deferred until the 2025/26 Year"),
      findings: [
        {
          sheet: "2024/25 Q4",
          cell: "A3",
          ref: "KA.01.02",
          message:
            "Expected KA.01.02 on “2025/26 Q1” as well, being Deferred until the 2025/26 Year here; found it there neither by number nor by title.",
        },
      ],
    },
  ],
});

const SAMPLE = { sample: "2013-14-q2", before: [] } as const;
/** A row of the sheet cleared from activity to lead. */
const cleared = (row: number): SeedEdit[] =>
  ["A", "B", "C", "D", "E"].map((column) => ({ cell: `${column}${row}`, to: "" }));
const dropped = (row: number, says: string, before: readonly SeedEdit[] = []): Seed => ({
  ...SAMPLE,
  edits: cleared(row),
  before,
  says,
});
const caught = (row: number, ...rest: [says: string, before?: readonly SeedEdit[]]): Caught => ({
  ...dropped(row, ...rest),
  on: "before",
  at: `A${row}`,
});
const status = (ref: string, to: string): SeedEdit => ({ ref, field: "status", to });

seeded("activity-dropped", {
  caught: [
    caught(15, "Green, the last of its objective"),
    caught(10, "Amber, the first of the sheet"),
    caught(206, "Red, and the work was deleted"),
    caught(70, "not started"),
    caught(104, "a sub-activity"),
    caught(125, "Green last quarter", [status("KA.10.03", "Green")]),
    caught(153, "Red before it was withdrawn", [status("KA.13.04", "R")]),
    { ...SAMPLE, edits: [...cleared(21), ...cleared(22)], on: "before", at: "A22", says: "a whole objective" },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.12.02", field: "activity", to: "KA 12.02 Open a second museum in Lutterworth" }],
      on: "before",
      at: "A143",
      says: "its number was given to a museum",
    },
    {
      ...SAMPLE,
      edits: [],
      before: [{ cell: "A47", to: "KA 05.09 Hold a yearly regatta on the canal" }],
      on: "before",
      at: "A47",
      says: "a regatta that nobody speaks of any more",
    },
    {
      sample: "2020-21-q1",
      edits: [...cleared(15), { cell: "F15", to: "" }],
      before: [status("KA.01.06", "Deferred until the 2020/21 Year")],
      on: "before",
      at: "A15",
      says: "put off to this year",
    },
  ],
  spared: [
    dropped(125, "complete"),
    dropped(151, "complete: the elections are over"),
    dropped(153, "withdrawn"),
    dropped(116, "withdrawn last quarter", [status("KA.09.03", "Withdrawn")]),
    dropped(117, "put off to another year", [status("KA.09.04", "Deferred until the 2015/16 Year")]),
    dropped(115, "its status is not known", [status("KA.09.02", "")]),
    {
      ...SAMPLE,
      edits: [{ ref: "KA.16.02", field: "activity", to: (text) => text.replace("KA 16.02", "KA 17.03") }],
      says: "moved to another objective",
    },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.11.03", field: "activity", to: "KA 11.03 Complete the programme of Culture Change" }],
      says: "reworded",
    },
    {
      ...SAMPLE,
      edits: [
        { ref: "KA.04.01", field: "activity", to: "Implement the actions identified in the Open Spaces Strategy" },
      ],
      says: "without its number",
    },
    {
      ...SAMPLE,
      edits: [{ cell: "A28", to: "KA 03.02 Review Neighbourhood Planning process" }],
      says: "its number is its neighbour's, too",
    },
    { ...SAMPLE, edits: [status("KA.24.04", "Complete")], says: "completed this quarter, and still there" },
    { ...SAMPLE, edits: cleared(60), before: cleared(60), says: "there in neither quarter" },
  ],
});
