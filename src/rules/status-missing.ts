import { isFieldBlank } from "./facts/blankColumns";
import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const statusMissing: Rule<"cell" | "column"> = {
  meta: {
    id: "status-missing",
    family: "status",
    severity: "error",
    fix: null,
    title: "Status missing",
    description: "A Key Activity has no status.",
    messages: {
      cell: "Expected a status; found none.",
      column: "Expected a status for each Key Activity; found the whole column blank ({count} Key Activities).",
    },
  },

  tracker: ({ tracker, blankColumns }, report) => {
    const header = blankColumns.get("status");
    if (header === undefined) return;
    const count = tracker.activities.filter(({ status }) => status !== null).length;
    report("column", { cell: header, data: { count } });
  },

  activity: (activity, { blankColumns }, report) => {
    if (activity.status === null || blankColumns.has("status") || !isFieldBlank(activity, "status")) return;
    report("cell", { cell: activity.status.cell, ref: activity.ref });
  },
};

export const statusMissingDoc = (): RuleDoc => ({
  why: "A status is what the tracker is for, and one that is missing is left out of every roll-up. Statuses get lost as a whole when they were icons: then the column is blank from top to bottom, and that is reported once, on its header.",
  good: [{ says: "Every Key Activity has one", cells: [HEADER, row("KA.01.01 Build homes")] }],
  bad: [
    {
      says: "One is blank",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs", "")],
      found: ["B3"],
    },
    {
      says: "The whole column is blank: one finding",
      cells: [HEADER, row("KA.01.01 Build homes", ""), row("KA.01.02 Mend roofs", "")],
      found: ["B1"],
    },
  ],
});
