/** The states that the pane tells apart. */
import { allRight, filtered, guarded, otherHeadings, sampleTracker } from "../../tests/support/sampleStates";
import { button, checkedFindings, published, ready, rollUp, shot, validate, type Shot, type Words } from "./shot";

export const STATES: readonly Shot[] = [
  shot(
    {
      name: "first-run",
      title: "First run",
      about: "What will happen, what will not, and a sample to try it on.",
      alt: "“Check this workbook's Key Activities”, the two buttons, three steps, and “Try it on a sample”.",
    },
    published,
    ready,
  ),
  shot(
    {
      name: "working",
      title: "Working",
      about: "What is being done and how far; it can be cancelled, and a second click does nothing.",
      alt: "The two buttons are grey; below them “Waiting for Excel. If you are typing in a cell, press Enter.”, a bar and “Cancel”.",
    },
    sampleTracker,
    async (excel) => {
      await ready(excel);
      await excel.at("editCell", true);
      await button(excel, "Validate").click();
      await excel.pane.getByText("press Enter").first().waitFor();
    },
  ),
  shot(
    {
      name: "nothing-wrong",
      title: "Nothing wrong",
      about: "Said in one sentence, with what comes next.",
      alt: "A green tick and “No errors or warnings in 8 Key Activities”; next: write the summary sheets.",
    },
    sampleTracker,
    validate,
    { prepare: allRight },
  ),
  shot(
    {
      name: "no-findings",
      title: "Nothing wrong: Findings",
      about: "An empty list says why it is empty.",
      alt: "“Nothing found. Every Key Activity that was read follows the rules.”",
    },
    sampleTracker,
    checkedFindings,
    { prepare: allRight },
  ),
  shot(
    {
      name: "several-quarters",
      title: "Several quarters",
      about: "All are checked; the one to report on is chosen.",
      alt: "Overview of four sheets, and a choice “Quarter to report on”.",
    },
    "harborough-all.xlsx",
    validate,
  ),
  shot(
    {
      name: "no-tracker",
      title: "No tracker",
      about: "What was looked for, and the ways on.",
      alt: "“No tracker sheet found”, what a tracker is known by, “Name the columns”, and a sample to try.",
    },
    sampleTracker,
    validate,
    { prepare: otherHeadings },
  ),
  shot(
    {
      name: "name-the-columns",
      title: "Naming the columns",
      about: "Which sheet, which row, which column is what; the first Key Activity is shown as it will be read.",
      alt: "A choice of sheet and row, then one for each column, and the first Key Activity as it is read.",
    },
    sampleTracker,
    async (excel) => {
      await validate(excel);
      await button(excel, "Name the columns").click();
      await excel.pane
        .getByLabel("Row with the headings")
        .selectOption({ label: "Row 2: What we said, Where it is, So far, Then, Who" });
      await excel.pane.getByLabel("Key Activity", { exact: true }).selectOption({ label: "A: What we said" });
      await excel.pane.getByLabel("Status", { exact: true }).selectOption({ label: "B: Where it is" });
      await excel.pane.getByText("Status: Green").scrollIntoViewIfNeeded();
    },
    { prepare: otherHeadings },
  ),
  shot(
    {
      name: "protected",
      title: "Protected",
      about: "It can be checked; what cannot be fixed says why, and what to do.",
      alt: "“Q2 2026-27 cannot be fixed: protected. Unprotect (Review, Unprotect Sheet), then validate again.” above the findings.",
    },
    sampleTracker,
    checkedFindings,
    { prepare: guarded },
  ),
  shot(
    {
      name: "filtered",
      title: "Filtered",
      about: "Rows out of sight are counted, and that is said.",
      alt: "Overview; below the bars “Q2 2026-27 is filtered. Rows out of sight are counted too.”",
    },
    sampleTracker,
    async (excel) => {
      await validate(excel);
      await excel.pane.getByText("is filtered").scrollIntoViewIfNeeded();
    },
    { prepare: filtered },
  ),
  shot(
    {
      name: "read-only",
      title: "For reading only",
      about: "Known before anything is tried.",
      alt: "Under the buttons: “This workbook is open for reading only. You can check it; to fix anything or to write the summary sheets, open it for editing.”",
    },
    sampleTracker,
    validate,
    { excel: { isReadOnly: true } },
  ),
  shot(
    {
      name: "cancelled",
      title: "Cancelled",
      about: "What was written, in one line: nothing.",
      alt: "“Cancelled. Nothing was written.”",
    },
    sampleTracker,
    async (excel) => {
      await ready(excel);
      await excel.at("editCell", true);
      await button(excel, "Validate and roll up").click();
      await button(excel, "Cancel").click();
      await excel.at("editCell", false);
      await excel.pane.getByText("Cancelled").first().waitFor();
    },
  ),
  shot(
    {
      name: "excel-failed",
      title: "Excel failed",
      about: "What happened, what was not written, what to do; the details hold nothing of the workbook's.",
      alt: "“That did not work. Excel could not do what was asked. Nothing was written.”; “Details for support” is open, with “Copy”.",
    },
    sampleTracker,
    async (excel) => {
      await ready(excel);
      await excel.at("fail", 2);
      await button(excel, "Validate and roll up").click();
      await excel.pane.getByText("Details for support").click();
    },
  ),
  shot(
    {
      name: "failed-half-way",
      title: "Failed half way",
      about: "Which sheets are incomplete, how to tell, and that running again completes them.",
      alt: "“A summary sheet that says Being rewritten is incomplete; running again completes it. Your own sheets are as they were.”",
    },
    sampleTracker,
    async (excel) => {
      await ready(excel);
      await excel.at("failWriting");
      await button(excel, "Validate and roll up").click();
      await excel.pane.getByText("Details for support").waitFor();
    },
  ),
  shot(
    {
      name: "typed-on-a-summary-sheet",
      title: "Somebody has typed on a summary sheet",
      about: "Nothing is written before a person says what becomes of it.",
      alt: "“Someone has changed cells of summary sheets since they were written: D5 on Cover.” with “Keep them” and “Rewrite them”.",
    },
    sampleTracker,
    async (excel) => {
      await rollUp(excel);
      await excel.at("type", "Cover", "D5", "Ask the Chief Executive");
      await button(excel, "Validate and roll up").click();
      await button(excel, "Keep them").waitFor();
    },
  ),
  shot(
    {
      name: "too-old",
      title: "Too old an Excel",
      about: "Which Excel it takes, and how to come by it.",
      alt: "“This Excel is too old”, what is needed, and how to update.",
    },
    sampleTracker,
    ({ pane }) => pane.getByRole("heading", { level: 1 }).waitFor(),
    { excel: { excelApi: "1.13" } },
  ),
];

/** The pane's page by itself, in a browser. */
export const OUTSIDE: Words = {
  name: "outside-excel",
  title: "Not inside Excel",
  about: "What this page is, and where it works.",
  alt: "“Open this in Excel”, and how.",
};
