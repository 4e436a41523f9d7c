import { quartersAtStatus } from "../history/statusRun";
import { HEADER, row } from "./exampleCells";
import { needsExplaining } from "./facts/neededFields";
import type { Rule, RuleDoc } from "./rule";

/** From this many quarters running. */
const LONG = 3;

export const statusStuck: Rule<"stuck"> = {
  meta: {
    id: "status-stuck",
    family: "status",
    severity: "info",
    fix: null,
    title: "Red or Amber for long",
    description: "A Key Activity has been Red, or Amber, for three quarters running or longer.",
    messages: {
      stuck: "Expected a Red or Amber to move within three quarters; found {status} for {count} quarters running.",
    },
  },

  activity: (activity, { tracker, history, workbook }, report) => {
    const status = needsExplaining(activity);
    if (status === null || activity.status === null || history === null) return;
    const count = quartersAtStatus(workbook.workbook.trackers, tracker, activity);
    if (count >= LONG) report("stuck", { cell: activity.status.cell, ref: activity.ref, data: { status, count } });
  },
};

const quarter = (status: string, progress: string) => [HEADER, row("KA.01.01 Build homes", status, progress)];

export const statusStuckDoc = (): RuleDoc => ({
  why: "A Red or Amber says that something is being put right. After three quarters at the same one it is either not being put right, or the status is no longer thought about. It is counted over quarters that follow one another directly; a quarter that the workbook has not, and another status in between, begin the count anew.",
  good: [
    {
      says: "Red, then Amber twice",
      sheet: "Q3 2024-25",
      cells: quarter("Amber", "Pumps have arrived."),
      others: [
        { sheet: "Q2 2024-25", cells: quarter("Amber", "Pumps are ordered.") },
        { sheet: "Q1 2024-25", cells: quarter("Red", "Two sites flooded.") },
      ],
    },
  ],
  bad: [
    {
      says: "Amber for three quarters",
      sheet: "Q3 2024-25",
      cells: quarter("Amber", "Pumps have arrived."),
      others: [
        { sheet: "Q2 2024-25", cells: quarter("Amber", "Pumps are ordered.") },
        { sheet: "Q1 2024-25", cells: quarter("Amber", "Two sites flooded.") },
      ],
      found: ["B2"],
    },
  ],
});
