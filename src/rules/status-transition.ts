import { movementOf } from "../history/movement";
import type { KeyActivity } from "../tracker/tracker";
import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const statusTransition: Rule<"reopened" | "twoStep"> = {
  meta: {
    id: "status-transition",
    family: "status",
    severity: "warning",
    fix: null,
    title: "Status leaps",
    description:
      "Against last quarter a Key Activity that was Complete or Withdrawn is open again, or one went from Green to Red at one step.",
    messages: {
      reopened: "Expected {before} to stand, as last quarter; found {now}.",
      twoStep: "Expected Amber between last quarter's {before} and Red; found {now} at one step.",
    },
  },

  activity: (activity, { history }, report) => {
    const pair = history?.pairOf(activity) ?? null;
    if (pair === null || activity.status === null) return;
    const { kind, isTwoStep } = movementOf(pair);
    const message = kind === "reopened" ? "reopened" : isTwoStep && kind === "worsened" ? "twoStep" : null;
    if (message === null) return;
    const data = { before: wordOf(pair.before), now: wordOf(activity) };
    report(message, { cell: activity.status.cell, ref: activity.ref, data });
  },
};

/** The accepted word that the status means. */
function wordOf({ status }: KeyActivity): string {
  return status?.reading.form === "accepted" || status?.reading.form === "style" ? status.reading.word : "";
}

export const statusTransitionDoc = (): RuleDoc => ({
  why: "What is complete or withdrawn has been reported to councillors as over; if it was not, the report needs a word on it. A Green that turns Red without an Amber in between is a warning that nobody gave, or a slip in the column. Red to Green is good news, and no finding. The Key Activity is told by its reference and its title together, so that a number that was used again is no leap. Without the quarter directly before in the workbook nothing is reported.",
  good: [
    {
      says: "One step at a time",
      sheet: "Q2 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Amber", "Two sites flooded."),
        row("KA.01.02 Mend roofs", "Green", "All slates are here."),
      ],
      others: [
        {
          sheet: "Q1 2024-25",
          cells: [
            HEADER,
            row("KA.01.01 Build homes", "Green", "Both sites cleared."),
            row("KA.01.02 Mend roofs", "Red", "No slates to be had."),
          ],
        },
      ],
    },
  ],
  bad: [
    {
      says: "Complete last quarter and open again; Green last quarter and Red now",
      sheet: "Q2 2024-25",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "Snags on the last ten."),
        row("KA.01.02 Mend roofs", "Red", "No slates to be had."),
      ],
      others: [
        {
          sheet: "Q1 2024-25",
          cells: [
            HEADER,
            row("KA.01.01 Build homes", "Complete", "All 100 homes built.", ""),
            row("KA.01.02 Mend roofs", "Green", "Half are done."),
          ],
        },
      ],
      found: ["B2", "B3"],
    },
  ],
});
