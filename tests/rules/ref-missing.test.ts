import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const proposed = (cell: string, reference: string, after: string) => ({
  cell,
  message: `Expected a reference, perhaps ${reference}; found none.`,
  after,
});
const year = (tracker: ReturnType<typeof trackerOf>) => ({
  ...tracker,
  period: { year: "2024/25", quarter: 1 as const },
});

ruleTable("ref-missing", {
  valid: [
    { name: "all have one", entries: activities("KA.01.01 Build", "KA 01 02 Mend") },
    { name: "one that cannot be read: that is ref-malformed", entries: activities("KA.01. Build") },
  ],
  invalid: [
    {
      name: "the number left out between its neighbours",
      entries: activities("KA.01.01 Build", "Mend", "KA.01.03 Let"),
      findings: [proposed("A3", "KA.01.02", "KA.01.02 Mend")],
    },
    {
      name: "as many numbers are left out as there are without",
      entries: activities("KA.01.01 Build", "Mend", "Sweep", "KA.01.04 Let"),
      findings: [proposed("A3", "KA.01.02", "KA.01.02 Mend"), proposed("A4", "KA.01.03", "KA.01.03 Sweep")],
    },
    {
      name: "the first of its group",
      entries: [
        { objective: "Homes", code: "CA 1" },
        ...activities("KA.01.01 Build"),
        { objective: "Streets", code: "CA 2" },
        ...activities("Mend", "KA.02.02 Let"),
      ],
      findings: [proposed("A5", "KA.02.01", "KA.02.01 Mend")],
    },
    {
      name: "one of those left out was given to another",
      entries: activities("KA.01.01 Build", "Mend", "KA.01.03 Let", "KA.01.02 Sweep"),
      findings: [proposed("A3", "KA.01.04", "KA.01.04 Mend")],
    },
    {
      name: "no number is left out: the next one, in the sheet's style",
      entries: activities("KA 01.01 Build", "Mend", "KA 01.02 Let"),
      findings: [proposed("A3", "KA 01.03", "KA 01.03 Mend")],
    },
    {
      name: "several are left out: they may be retired",
      entries: activities("KA.01.01 Build", "Mend", "KA.01.04 Let"),
      findings: [proposed("A3", "KA.01.05", "KA.01.05 Mend")],
    },
    {
      name: "the heading's code gives the group",
      entries: [{ objective: "Homes", code: "CA 7" }, ...activities("Build", "Mend")],
      findings: [proposed("A3", "KA.07.01", "KA.07.01 Build"), proposed("A4", "KA.07.02", "KA.07.02 Mend")],
    },
    {
      name: "between two groups without headings nobody knows",
      entries: activities("KA.01.01 Build", "Mend", "KA.02.01 Let"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found none." }],
    },
    {
      name: "alone",
      entries: activities("Build"),
      findings: [{ cell: "A2", message: "Expected a reference such as KA.01.03; found none." }],
    },
    {
      name: "a number that the year's delivery plan has taken is not free",
      workbook: {
        ...workbookOf([year(trackerOf(activities("KA.01.01 Build", "KA.01.02 Mend", "Let")))]),
        plans: [
          planOf(["KA.01.01 Build", "KA.01.08 Sweep"]),
          planOf(["KA.01.99 Old"], { sheet: "Old", year: "2023/24" }),
        ],
      },
      findings: [proposed("A4", "KA.01.09", "KA.01.09 Let")],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.01 Build", "Mend"])] },
      findings: [{ sheet: "Plan", ...proposed("A3", "KA.01.02", "KA.01.02 Mend") }],
    },
  ],
});

const retitled = (ref: string, to: string | ((text: string) => string)) => ({
  edits: [{ ref, field: "activity", to }] as const,
});
const withoutReference = (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]? -?/, "");

seeded("ref-missing", {
  caught: [
    { sample: "2013-14-q2", says: "the title alone", ...retitled("KA.01.02", withoutReference), at: "A11" },
    { sample: "2013-14-q2", says: "of one with a suffix", ...retitled("KA.08.09c", withoutReference), at: "A101" },
    {
      sample: "2013-14-q2",
      says: "of the first of an objective",
      ...retitled("KA.12.01", withoutReference),
      at: "A142",
    },
    { sample: "2013-14-q2", ...retitled("KA.05.01", "10 sports clubs supported each year"), at: "A45" },
    { sample: "2013-14-q2", ...retitled("KA.13.01", "2013/14 elections, see KA 13.02"), at: "A150" },
    { sample: "2020-21-q1", says: "of the last of all", ...retitled("KA.09.05", withoutReference), at: "A64" },
    { sample: "2020-21-q1", ...retitled("KA.04.04", "Kaizen reviews of waste contracts"), at: "A31" },
    { sample: "2020-21-q1", ...retitled("KA.01.03", "Safer Summer (KA 01.03)"), at: "A10" },
    { sample: "2021-22-q1", says: "under a heading of its own", ...retitled("KA.08.01", withoutReference), at: "A102" },
    { sample: "2021-22-q1", ...retitled("KA.06.03", "1. Lifeline"), at: "A85" },
    { sample: "2024-25-q1", says: "behind a dash", ...retitled("KA.01.11", withoutReference), at: "A17" },
    {
      sample: "2024-25-q1",
      says: "with a title that begins small",
      ...retitled("KA.01.18", withoutReference),
      at: "A23",
    },
    { sample: "2024-25-q1", ...retitled("KA.02.03", "CO 2 reduction in leisure centres"), at: "A36" },
    {
      sample: "2024-25-q1",
      says: "a new row with a status under the table",
      edits: [
        { cell: "A69", to: "Hold a jobs fair in Lutterworth" },
        { cell: "B69", to: "Green" },
        { cell: "E69", to: "Economic Development" },
      ],
      at: "A69",
    },
  ],
  spared: [
    { sample: "2013-14-q2", ...retitled("KA.01.02", "KA0102 Provide a quality service") },
    { sample: "2013-14-q2", ...retitled("KA.05.01", "KA 05.01") },
    { sample: "2013-14-q2", ...retitled("KA.08.09c", "(KA 08.09c) Review current position") },
    {
      sample: "2013-14-q2",
      says: "a note with a number",
      edits: [{ cell: "A16", to: "Note: KA 01.06 was withdrawn in May." }],
    },
    {
      sample: "2013-14-q2",
      says: "a total",
      edits: [
        { cell: "A264", to: "Total" },
        { cell: "B264", to: "122" },
      ],
    },
    {
      sample: "2013-14-q2",
      says: "a key of statuses under the table",
      edits: [
        { cell: "A264", to: "Key" },
        { cell: "A265", to: "Green" },
        { cell: "B265", to: "On track" },
        { cell: "A266", to: "Red" },
        { cell: "B266", to: "Red" },
      ],
    },
    { sample: "2020-21-q1", ...retitled("KA.01.03", "KA/01/03 Safer Summer") },
    { sample: "2020-21-q1", ...retitled("KA.01.04", "KA.O1.04 Visitor economy") },
    {
      sample: "2020-21-q1",
      says: "a text that was carried on",
      edits: [
        { cell: "A33", to: "and the wider environment" },
        { cell: "C33", to: "two surveys were made." },
      ],
    },
    {
      sample: "2020-21-q1",
      says: "an objective with its RAG in the status column",
      edits: [{ cell: "B20", to: "GREEN" }],
    },
    { sample: "2021-22-q1", ...retitled("KA.06.03", "\u00a0KA\u00a006.03\u00a0Lifeline") },
    {
      sample: "2021-22-q1",
      says: "further words of the key",
      edits: [
        { cell: "A8", to: "Blue" },
        { cell: "B8", to: "Not started" },
      ],
    },
    { sample: "2024-25-q1", ...retitled("KA.01.18", "AK.01.18 implement an internal strategy") },
    { sample: "2024-25-q1", ...retitled("KA.02.03", "ka.2.3 CO 2 reduction") },
    {
      sample: "2024-25-q1",
      says: "a repeated header row",
      edits: [
        { cell: "A70", to: "Activities" },
        { cell: "B70", to: "Status" },
      ],
    },
  ],
});
