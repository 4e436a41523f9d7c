/** What is done in the views, and while people type. */
import { sampleTracker } from "../../tests/support/sampleStates";
import {
  button,
  checkedFindings,
  findings,
  openTab,
  prepared,
  published,
  ready,
  rollUp,
  shot,
  tracker,
  validate,
  type Shot,
} from "./shot";

export const ACTS: readonly Shot[] = [
  shot(
    {
      name: "gone-to-a-cell",
      title: "Gone to a cell",
      about: "Excel shows the cell; the pane says where that is and leads back. Escape does, too.",
      alt: "The findings, and along the lower edge “Went to B13 on Q2 2013-14” with the button “Back to A1”.",
    },
    published,
    async (excel) => {
      await findings(excel);
      await button(excel, /^Warning: .*B13$/).click();
      await button(excel, /^Back to/).waitFor();
    },
  ),
  shot(
    {
      name: "by-keyboard",
      title: "By keyboard",
      about: "Arrow keys, Page Up and Down, Home and End go through the list; the focus is framed in every theme.",
      alt: "The third finding has a frame round it.",
    },
    published,
    async (excel) => {
      await findings(excel);
      await excel.pane.locator('.findings button[tabindex="0"]').first().focus();
      for (let press = 0; press < 3; press++) await excel.page.keyboard.press("ArrowDown");
    },
  ),
  shot(
    {
      name: "fix-preview",
      title: "What a fix will change",
      about: "Every cell before and after, before anything is written.",
      alt: "How many cells will change, the buttons “Fix 9 cells” and “Cancel”, and for each cell its text before, with what goes struck through, and after, with what comes underlined.",
    },
    published,
    async (excel) => {
      await findings(excel);
      await button(excel, /^Fix all/).click();
    },
  ),
  shot(
    {
      name: "fixed",
      title: "Fixed, with the way back",
      about: "What was fixed is counted, and taken back with one click.",
      alt: "“3 cells fixed.” with the button “Revert”; the findings below are those that are left.",
    },
    sampleTracker,
    async (excel) => {
      await checkedFindings(excel);
      await button(excel, /^Fix all/).click();
      await button(excel, /^Fix \d cells$/).click();
      await button(excel, "Revert").waitFor();
    },
  ),
  shot(
    {
      name: "dismissal",
      title: "Dismissing a finding",
      about: "It takes a reason, kept in the workbook with the date.",
      alt: "The finding's sentence and cell, what dismissing means, a field for the reason, “Dismiss” and “Cancel”.",
    },
    published,
    async (excel) => {
      await findings(excel);
      await button(excel, /^Dismiss /).click();
      await excel.pane.getByLabel("Reason").fill("The text is last quarter's; the lead has been asked.");
    },
  ),
  shot(
    {
      name: "reason",
      title: "A stated status that differs",
      about: "The reason for it stands beside the status on the summary sheets.",
      alt: "An objective that states Green where Amber is suggested, with a field “Why it is GREEN and not Amber”.",
    },
    published,
    async (excel) => {
      await ready(excel);
      await excel.at("type", "Q2 2013-14", "E6", "GREEN");
      await validate(excel);
      await openTab(excel, /^Roll-up/);
      await excel.pane.getByRole("button", { expanded: false }).first().click();
      await button(excel, /^Give a reason for/).click();
      await excel.pane.getByRole("button", { name: "Keep the reason" }).scrollIntoViewIfNeeded();
    },
  ),
  shot(
    {
      name: "try-the-rules",
      title: "All roll-up rules beside what is stated",
      about: "Which rule follows the council's own judgement, before it is set.",
      alt: "A table with a row for each objective: the stated status, then what each of the five rules suggests; what differs is framed.",
    },
    published,
    async (excel) => {
      await rollUp(excel);
      await openTab(excel, /^Roll-up/);
      await excel.pane.getByText("Try the rules").click();
      await excel.pane.locator(".try-rules tbody tr").first().waitFor();
      await excel.pane.locator(".try summary").evaluate((element) => element.scrollIntoView());
    },
  ),
  shot(
    {
      name: "prepared",
      title: "Prepare this sheet",
      about: "Statuses get a drop-down and their colour, references a message; “Remove” takes that off again.",
      alt: "Under “Prepare this sheet” the buttons “Prepare” and “Remove”, “Q2 2026-27 is prepared.” and “Edits are checked as they are made.”",
    },
    sampleTracker,
    async (excel) => {
      await prepared(excel);
      await excel.pane.getByText("Edits are checked").scrollIntoViewIfNeeded();
    },
  ),
  shot(
    {
      name: "checked-while-typing",
      title: "Checked while people type",
      about: "The headline and the list follow each edit; nothing moves, nothing is said aloud.",
      alt: "“7 errors and 3 warnings”: one more error than before, since somebody typed “Ambre” into a status.",
    },
    sampleTracker,
    async (excel) => {
      await checkedFindings(excel);
      await excel.at("type", tracker, "B5", "Ambre");
      await excel.pane.getByRole("heading", { name: /^7 errors/ }).waitFor();
    },
  ),
  shot(
    {
      name: "lost-drop-down",
      title: "A drop-down that a paste took away",
      about: "Noticed in every view, and restored with one click.",
      alt: "“1 status has lost the drop-down on Q2 2026-27: B5. Pasting takes it away.” with the button “Restore”.",
    },
    sampleTracker,
    async (excel) => {
      await prepared(excel);
      await openTab(excel, /^Overview/);
      await excel.at("paste", tracker, "C5", "B5");
      await button(excel, /^Restore/).waitFor();
    },
  ),
];
