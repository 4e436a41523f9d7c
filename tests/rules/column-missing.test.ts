import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

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
