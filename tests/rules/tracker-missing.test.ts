import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const looked = (...sheetsLookedAt: string[]) => ({ ...workbookOf([]), sheetsLookedAt });
const message = (sheets: string) =>
  `Expected a sheet with a header row that names Key Activities and at least two of Status, Progress, Next Steps, a lead and Portfolio, and under it references such as KA.01.03; found none among ${sheets}. The settings can name another prefix, or a sheet's columns.`;

ruleTable("tracker-missing", {
  valid: [
    { name: "a tracker", workbook: workbookOf([trackerOf([{ activity: "KA.01.01 Build" }])]) },
    {
      name: "a tracker among other sheets",
      workbook: { ...workbookOf([trackerOf([])]), sheetsLookedAt: ["Notes", "Q1", "KPIs"] },
    },
  ],
  invalid: [
    {
      name: "one other sheet",
      workbook: looked("Notes"),
      findings: [{ sheet: null, cell: null, message: message("Notes") }],
    },
    {
      name: "several",
      workbook: looked("Notes", "KPIs", "Lists"),
      findings: [{ sheet: null, cell: null, message: message("Notes, KPIs and Lists") }],
    },
    {
      name: "more than are worth naming",
      workbook: looked(...Array.from({ length: 14 }, (_, index) => `S${index + 1}`)),
      findings: [{ sheet: null, cell: null, message: message("S1, S2, S3, S4, S5, S6, S7, S8, S9, S10 and 4 more") }],
    },
    {
      name: "a delivery plan alone",
      workbook: { ...looked("Plan"), plans: [planOf(["KA.01.01 Build"])] },
      findings: [{ sheet: null, cell: null, message: message("Plan") }],
    },
    {
      name: "no sheet at all",
      workbook: looked(),
      findings: [
        { sheet: null, cell: null, message: "Expected a sheet with Key Activities; found an empty workbook." },
      ],
    },
  ],
});

const WHOLE = { at: null, on: null } as const;

seeded("tracker-missing", {
  caught: [
    {
      ...WHOLE,
      sample: "2013-14-q2",
      says: "only the activities are named in the header rows",
      edits: [{ texts: /^(?:Status|Progress|Next Steps|Lead Officer)$/, to: "" }],
    },
    {
      ...WHOLE,
      sample: "2020-21-q1",
      says: "a table of indicators: other headers",
      edits: [{ texts: /^Key Activities$/, to: "Indicator" }],
    },
    {
      ...WHOLE,
      sample: "2021-22-q1",
      says: "no references: titles alone",
      edits: [{ texts: /^KA\.\d/, to: (text) => text.slice(9) }],
    },
    {
      ...WHOLE,
      sample: "2024-25-q1",
      says: "references of something else",
      edits: [{ texts: /^KA\.\d/, to: (text) => text.replace("KA.", "PI ") }],
    },
    {
      ...WHOLE,
      sample: "2024-25-q1",
      says: "one header beside the activities",
      edits: [{ texts: /^(?:Progress|Next Steps|CMT Lead \/ Team|Portfolio)$/, to: "Notes" }],
    },
    { ...WHOLE, sample: "2020-21-q1", says: "no row left", edits: [], sheet: { values: [], valueTypes: [] } },
    {
      ...WHOLE,
      sample: "2021-22-q1",
      says: "header rows without labels",
      edits: [{ texts: /^(?:Key Activity|Activities|Status|Progress|Next Steps|Team|Portfolio)$/, to: "" }],
    },
    {
      ...WHOLE,
      sample: "2013-14-q2",
      says: "the activity column was emptied",
      edits: [{ texts: /^KA \d/, to: "" }],
    },
    {
      ...WHOLE,
      sample: "2020-21-q1",
      says: "a copy of a summary sheet",
      edits: [{ cell: "A2", to: "This worksheet contains one table. Summary as at 12 July 2020, 10:15." }],
    },
    {
      ...WHOLE,
      sample: "2024-25-q1",
      says: "labels of another language",
      edits: [
        { texts: /^Activities$/, to: "Gweithgareddau" },
        { texts: /^Progress$/, to: "Cynnydd" },
        { texts: /^Next Steps$/, to: "Camau nesaf" },
      ],
    },
    {
      ...WHOLE,
      sample: "2013-14-q2",
      says: "percentages and dates where references were",
      edits: [{ texts: /^KA \d/, to: "12.05% of homes" }],
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "Status and Progress are enough",
      edits: [{ texts: /^(?:Next Steps|Lead Officer)$/, to: "" }],
    },
    {
      sample: "2020-21-q1",
      says: "capitals throughout the header rows",
      edits: [
        {
          texts: /^(?:Key Activities|Status|Progress|Next Steps|CMT Lead|Portfolio)$/,
          to: (text) => text.toUpperCase(),
        },
      ],
    },
    {
      sample: "2024-25-q1",
      says: "other names of the columns",
      edits: [
        { texts: /^Activities$/, to: "Key Activity" },
        { texts: /^Status$/, to: "RAG rating" },
        { texts: /^Progress$/, to: "Quarterly update" },
        { texts: /^Next Steps$/, to: "Planned actions" },
      ],
    },
    {
      sample: "2021-22-q1",
      says: "labels over two lines, with colons and remarks in brackets",
      edits: [
        { texts: /^Activities$/, to: "Key\nActivities:" },
        { texts: /^Next Steps$/, to: "Next\nSteps" },
        { texts: /^Status$/, to: "Status (RAG)" },
      ],
    },
    { sample: "2024-25-q1", says: "a name that says nothing", edits: [], sheet: { name: "Sheet1" } },
    { sample: "2024-25-q1", says: "named after something else", edits: [], sheet: { name: "KPIs (do not use)" } },
    { sample: "2013-14-q2", says: "protected", edits: [], sheet: { isProtected: true } },
    {
      sample: "2020-21-q1",
      says: "every row hidden",
      edits: [],
      sheet: { hiddenRows: new Set(Array.from({ length: 64 }, (_, row) => row)) },
    },
    {
      sample: "2024-25-q1",
      says: "one reference left, and that one badly written",
      edits: [
        { texts: /^KA\.\d/, to: (text) => text.slice(9) },
        { cell: "A5", to: "KA.1 Customer Services" },
      ],
    },
    {
      sample: "2021-22-q1",
      says: "no title above the table",
      edits: [1, 3, 9].map((row) => ({ cell: `A${row}`, to: "" })),
    },
    {
      sample: "2020-21-q1",
      says: "a blank worksheet's name in Welsh, and blanks for points",
      edits: [{ texts: /^KA\.\d/, to: (text) => text.replace(/^KA\.(\d\d)\./, "KA $1 ") }],
      sheet: { name: "Chwarter 1" },
    },
  ],
});
