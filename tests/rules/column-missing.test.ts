import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const entries = [{ activity: "KA.01.01 Build" }];
const tracker = trackerOf(entries);
const full = { row: 0, columns: { activity: 0, status: 1, progress: 2, nextSteps: 3, lead: 4 }, labels: {} };
const labels = { ref: "Ref", activity: "Activity", status: "RAG", progress: "Update" };
const bare = { row: 9, columns: { ref: 1, activity: 2, status: 3, progress: 4 }, labels };

ruleTable("column-missing", {
  valid: [
    { name: "all there, no portfolio", entries },
    { name: "all there, with portfolio", entries, sheet: { without: [] } },
    {
      name: "repeated header rows with other labels",
      workbook: workbookOf([{ ...tracker, headerRows: [full, { ...full, row: 9 }] }]),
    },
  ],
  invalid: [
    {
      name: "one is missing",
      entries,
      sheet: { without: ["nextSteps", "portfolio"] },
      findings: [
        { cell: "A1", message: "Expected a Next Steps column; found Key Activities, Status, Progress and Lead." },
      ],
    },
    {
      name: "two are missing",
      entries,
      sheet: { without: ["status", "lead", "portfolio"] },
      findings: [
        { cell: "A1", message: "Expected a Status column; found Key Activities, Progress and Next Steps." },
        { cell: "A1", message: "Expected a Lead column; found Key Activities, Progress and Next Steps." },
      ],
    },
    {
      name: "one header row of several lacks it: reported there",
      workbook: workbookOf([
        { ...tracker, headerRows: [full, { ...bare, columns: { ...bare.columns, nextSteps: 5 } }] },
      ]),
      findings: [{ cell: "B10", message: "Expected a Lead column; found Ref, Activity, RAG, Update and nextSteps." }],
    },
    {
      name: "every header row lacks it: reported once",
      workbook: workbookOf([{ ...tracker, headerRows: [bare, { ...bare, row: 19 }] }]),
      findings: [
        { cell: "B10", message: "Expected a Next Steps column; found Ref, Activity, RAG and Update." },
        { cell: "B10", message: "Expected a Lead column; found Ref, Activity, RAG and Update." },
      ],
    },
  ],
});

seeded("column-missing", {
  caught: [
    { sample: "2013-14-q2", says: "no Status in any header row", edits: [{ texts: /^Status$/, to: "" }], at: "A9" },
    { sample: "2020-21-q1", says: "no Progress", edits: [{ texts: /^Progress$/, to: "" }], at: "A7" },
    { sample: "2021-22-q1", says: "no Next Steps", edits: [{ texts: /^Next Steps$/, to: "" }], at: "A10" },
    { sample: "2024-25-q1", says: "no lead", edits: [{ texts: /^CMT Lead \/ Team$/, to: "" }], at: "A4" },
    { sample: "2013-14-q2", says: "one header row of many lost a label", edits: [{ cell: "D50", to: "" }], at: "A50" },
    {
      sample: "2020-21-q1",
      says: "a label that says something else",
      edits: [{ texts: /^Status$/, to: "Budget" }],
      at: "A7",
    },
    { sample: "2024-25-q1", says: "typed over", edits: [{ texts: /^Next Steps$/, to: "x" }], at: "A4" },
    {
      sample: "2021-22-q1",
      says: "last quarter's progress alone",
      edits: [{ texts: /^Progress$/, to: "Progress last quarter" }],
      at: "A10",
    },
    {
      sample: "2013-14-q2",
      says: "the lead's label became the portfolio's",
      edits: [{ texts: /^Lead Officer$/, to: "Portfolio Holder" }],
      at: "A9",
    },
    {
      sample: "2020-21-q1",
      says: "status named twice, progress never",
      edits: [{ texts: /^Progress$/, to: "Status" }],
      at: "A7",
    },
    {
      sample: "2024-25-q1",
      says: "two gone at once",
      edits: [
        { texts: /^Status$/, to: "" },
        { texts: /^Next Steps$/, to: "Comments" },
      ],
      at: "A4",
    },
  ],
  spared: [
    { sample: "2020-21-q1", says: "Portfolio is needed only where it is", edits: [{ texts: /^Portfolio$/, to: "" }] },
    { sample: "2013-14-q2", says: "RAG for Status", edits: [{ texts: /^Status$/, to: "RAG" }] },
    { sample: "2013-14-q2", says: "RAG Status, in capitals", edits: [{ texts: /^Status$/, to: "RAG STATUS" }] },
    { sample: "2024-25-q1", says: "Q1 Status", edits: [{ texts: /^Status$/, to: "Q1 Status" }] },
    {
      sample: "2020-21-q1",
      says: "Progress with the quarter",
      edits: [{ texts: /^Progress$/, to: "Progress in Quarter 1" }],
    },
    { sample: "2021-22-q1", says: "an update", edits: [{ texts: /^Progress$/, to: "Latest update" }] },
    { sample: "2024-25-q1", says: "a commentary", edits: [{ texts: /^Progress$/, to: "Commentary" }] },
    { sample: "2024-25-q1", says: "next steps to come", edits: [{ texts: /^Next Steps$/, to: "Next steps (Q2)" }] },
    { sample: "2013-14-q2", says: "Next Step, one of many", edits: [{ texts: /^Next Steps$/, to: "Next Step:" }] },
    {
      sample: "2013-14-q2",
      says: "Responsible Officer",
      edits: [{ texts: /^Lead Officer$/, to: "Responsible Officer" }],
    },
    { sample: "2021-22-q1", says: "Lead team", edits: [{ texts: /^Team$/, to: "Lead Team" }] },
    { sample: "2020-21-q1", says: "blanks around a label", edits: [{ texts: /^Progress$/, to: "  Progress \u00a0" }] },
    {
      sample: "2013-14-q2",
      says: "a line break within a label",
      edits: [{ texts: /^Lead Officer$/, to: "Lead\nOfficer" }],
    },
    { sample: "2024-25-q1", says: "a further column", edits: [{ cell: "G4", to: "Budget" }] },
  ],
});
