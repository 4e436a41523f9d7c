import { ruleTable } from "./ruleTable";
import { seeded, type SampleName, type SeedEdit, type SeedField } from "./seeded";

const one = (status: string, progress: string, nextSteps = "Let the rest.") => [
  { activity: "KA.01.01 Build", status, progress, nextSteps },
];
const found = (status: string, words: string) => [
  {
    cell: "B2",
    ref: "KA.01.01",
    message: `Expected a status that agrees with the text; found ${status}, and ${words}.`,
  },
];

/** In words that say it in another way each. */
const said: readonly (readonly [status: string, progress: string, words: string])[] = [
  ["Green", "We are running behind.", "are running behind"],
  ["Green", "The deadline has been missed.", "deadline has been missed"],
  ["Green", "The target will not be met this year.", "target will not be met"],
  ["Green", "Building is slower than planned.", "slower than planned"],
  ["Complete", "The second phase is still to start.", "still to start"],
  ["Complete", "Nearly finished.", "nearly finished"],
  ["Complete", "The last ten will be completed in March 2025.", "will be completed"],
  ["Complete", "Two of three sites remain to be built.", "remain to be built"],
  ["Complete", "The report is awaiting sign off.", "awaiting sign off"],
  ["Start Later in Year", "Work is ongoing on the first site.", "work is ongoing"],
];

ruleTable("status-contradicts-text", {
  valid: [
    { name: "nothing of the sort", entries: one("Green", "40 of 100 homes built.") },
    { name: "not delayed", entries: one("Green", "The work is not delayed.") },
    { name: "over", entries: one("Green", "It was delayed, and has now resumed.") },
    { name: "late and Amber", entries: one("Amber", "The work is delayed and on hold.") },
    { name: "on hold and Deferred", entries: one("Deferred until the 2025/26 Year", "The work is on hold.") },
    { name: "words in the title", entries: [{ activity: "KA.01.01 Clear the cases that are on hold" }] },
    {
      name: "was put on hold and starts later",
      entries: one("Start Later in Year", "It was put on hold. The work will start later in the year."),
    },
    {
      name: "in the meantime something runs",
      entries: one("Start Later in Year", "Due to start in May. In the meantime monitoring is under way."),
    },
    {
      name: "planning permission put off",
      entries: one("Green", "Permission for the last site was deferred to November; the others are being built."),
    },
    { name: "steps under Complete", entries: one("Complete", "Built.", "Letting is under way.") },
    { name: "deferred after it had begun", entries: one("Deferred", "Work has started, and was then deferred.") },
    { name: "no status", entries: one("", "The work is on hold.") },
    { name: "an unknown status", entries: one("On hold", "The work is under way.") },
    {
      name: "no texts",
      entries: one("Green", "On hold.", "On hold."),
      sheet: { without: ["progress", "nextSteps", "portfolio"] },
    },
    { name: "no status column", entries: one("Green", "On hold."), sheet: { without: ["status", "portfolio"] } },
  ],
  invalid: [
    { name: "Green", entries: one("Green", "On hold."), findings: found("Green", "“on hold” in Progress") },
    { name: "a misspelt status", entries: one("green", "On hold."), findings: found("Green", "“on hold” in Progress") },
    {
      name: "next steps",
      entries: one("Green", "40 built.", "- The rest has been delayed until May."),
      findings: found("Green", "“has been delayed” in Next Steps"),
    },
    {
      name: "both",
      entries: one("Start Later in Year", "Planting has begun.", "More work is under way."),
      findings: found("Start Later in Year", "“has begun” in Progress and “is under way” in Next Steps"),
    },
    ...said.map(([status, progress, words]) => ({
      name: `${status}: ${progress}`,
      entries: one(status, progress),
      findings: found(status, `“${words}” in Progress`),
    })),
    {
      name: "a word of the settings",
      entries: [{ activity: "KA.01.01 Build", status: "Project Withdrawn", progress: "Work is under way." }],
      findings: found("Project Withdrawn", "“is under way” in Progress"),
    },
  ],
});

const put = (
  sample: SampleName,
  ref: string,
  field: SeedField,
  to: SeedEdit["to"],
  more: readonly SeedEdit[] = [],
) => ({ sample, edits: [{ ref, field, to }, ...more] });
const behind = (words: string) => (text: string) => `${text} ${words}`;

seeded("status-contradicts-text", {
  caught: [
    { ...put("2013-14-q2", "KA.05.03", "status", "Green"), at: "B47", says: "an Amber whose report has been delayed" },
    { ...put("2013-14-q2", "KA.14.04", "progress", "This project was abandoned in August."), at: "B175" },
    { ...put("2013-14-q2", "KA.07.01", "status", "Complete"), at: "B68", says: "a tender that is under way" },
    { ...put("2013-14-q2", "KA.08.03", "status", "Start Later in Year"), at: "B92", says: "migration has started" },
    { ...put("2013-14-q2", "KA.09.03", "status", "Project Withdrawn"), at: "B116", says: "a programme on schedule" },
    {
      ...put(
        "2013-14-q2",
        "KA.09.04",
        "progress",
        behind("However, the letting of stalls is running behind schedule."),
      ),
      at: "B117",
    },
    { ...put("2020-21-q1", "KA.09.01", "status", "Green"), at: "B60", says: "the programme is on hold" },
    { ...put("2020-21-q1", "KA.03.02", "nextSteps", behind("\n- Recruitment has been paused.")), at: "B23" },
    {
      ...put("2021-22-q1", "KA.09.04", "status", "Green"),
      at: "B115",
      says: "work has not yet progressed",
    },
    {
      ...put("2021-22-q1", "KA.09.05", "status", "Green"),
      at: "B118",
      says: "work has not progressed, whatever has continued beside it",
    },
    { ...put("2021-22-q1", "KA.04.04", "status", "Complete"), at: "B59", says: "on hold until 2023" },
    { ...put("2024-25-q1", "KA.02.07", "status", "Deferred"), at: "B42", says: "work continues to review" },
    {
      ...put("2024-25-q1", "KA.04.02", "status", "Red", [
        { ref: "KA.04.02", field: "progress", to: "The grants scheme will not go ahead this year." },
      ]),
      at: "B62",
      says: "will not go ahead",
    },
  ],
  spared: [
    { ...put("2013-14-q2", "KA.05.03", "status", "Red"), says: "delayed, and Red" },
    put("2013-14-q2", "KA.09.03", "progress", behind("The programme is no longer behind schedule.")),
    put("2013-14-q2", "KA.01.05", "progress", behind("Adoption may be delayed if the inspector asks for more.")),
    put("2013-14-q2", "KA.13.02", "progress", behind("The count was delayed by an hour.")),
    {
      ...put("2020-21-q1", "KA.01.05", "nextSteps", "- Training for the review is under way."),
      says: "starts later, and something is under way until then",
    },
    put("2020-21-q1", "KA.02.01", "progress", behind("\n- Delays to the website have been resolved.")),
    put("2020-21-q1", "KA.09.02", "progress", behind("A press meeting was postponed.")),
    {
      ...put("2021-22-q1", "KA.05.03", "status", "Green"),
      says: "measures now going ahead after a pause",
    },
    { ...put("2021-22-q1", "KA.07.01", "status", "Green"), says: "one meeting was cancelled" },
    { ...put("2021-22-q1", "KA.01.01", "status", "Green"), says: "ongoing, and Green" },
    { ...put("2024-25-q1", "KA.02.03", "status", "Green"), says: "still remains on track" },
    {
      ...put("2024-25-q1", "KA.03.07", "status", "Complete"),
      says: "Complete, with next steps that are another rule's",
    },
    {
      ...put("2024-25-q1", "KA.02.01", "status", "Green", [
        { ref: "KA.02.01", field: "progress", to: behind("Callers are on hold for less than a minute.") },
      ]),
      says: "callers on hold",
    },
  ],
});
