/** The five views. */
import { findings, openTab, published, rollUp, shot, type Shot } from "./shot";

export const VIEWS: readonly Shot[] = [
  shot(
    {
      name: "overview",
      title: "Overview",
      about: "How much is wrong, the one next thing to do, and how the council and each priority stand.",
      alt: "Under the headline, which counts errors and warnings, stand three counts, what to do next with its button, and a bar of statuses for the council and each priority with the status in words.",
    },
    published,
    rollUp,
  ),
  shot(
    {
      name: "findings",
      title: "Findings",
      about: "By priority, rule, lead or severity; searched, narrowed to one's own; a click or Enter goes to the cell.",
      alt: "A search field, a button “Mine”, the grouping and a button for each severity; then the findings under their priority, each with its sign, sentence, reference, cell, “Fix…” and “Dismiss…”.",
    },
    published,
    findings,
  ),
  shot(
    {
      name: "roll-up",
      title: "Roll-up",
      about: "Each status with why: for the council, and for each priority with its objectives.",
      alt: "The council's bar and sentence; below, a priority that is opened: its counts, why it is Green, and its objectives with theirs.",
    },
    published,
    async (excel) => {
      await rollUp(excel);
      await openTab(excel, /^Roll-up/);
      await excel.pane.getByRole("button", { expanded: false }).first().click();
    },
  ),
  shot(
    {
      name: "sheets",
      title: "Sheets",
      about: "Which summary sheets are made and whether they are up to date; a click opens one.",
      alt: "A tick box for each of the nine summary sheets with a line on what is in it; two have nothing to say.",
    },
    published,
    async (excel) => {
      await rollUp(excel);
      await openTab(excel, /^Sheets/);
    },
  ),
  shot(
    {
      name: "settings",
      title: "Settings",
      about: "Everything that a council can set, kept in the workbook, each with what it means.",
      alt: "Parts that fold; “Roll-up” is open, with the rule, what is rolled up, and from which share a status is Red or Amber.",
    },
    published,
    async (excel) => {
      await rollUp(excel);
      await openTab(excel, /^Settings/);
      await excel.pane.locator(".settings summary").first().click();
    },
  ),
];
