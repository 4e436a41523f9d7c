import type { ActivityStatus } from "../tracker/tracker";
import { HEADER, row } from "./exampleCells";
import { isFieldBlank } from "./facts/blankColumns";
import type { TrackerFacts } from "./facts/trackerFacts";
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

  tracker: (facts, report) => {
    const header = facts.blankColumns.get("status");
    if (header === undefined || areTold(facts)) return;
    const count = facts.tracker.activities.filter(({ status }) => status !== null).length;
    report("column", { cell: header, data: { count } });
  },

  activity: (activity, facts, report) => {
    const { status, ref } = activity;
    if (status === null || !isFieldBlank(activity, "status") || isTold(status, facts)) return;
    if (facts.blankColumns.has("status") && !areTold(facts)) return;
    report("cell", { cell: status.cell, ref });
  },
};

/** Whether status-colour-only reports the blank status instead: its colour says what it is. */
function isTold(status: ActivityStatus, { settings, colours }: TrackerFacts): boolean {
  return settings.rules["status-colour-only"] !== "off" && colours.alone(status) !== null;
}

/** Whether it reports any. */
function areTold({ settings, colours }: TrackerFacts): boolean {
  return settings.rules["status-colour-only"] !== "off" && colours.hasAlone;
}

export const statusMissingDoc = (): RuleDoc => ({
  why: "A status is what the tracker is for, and one that is missing is left out of every roll-up. Statuses get lost as a whole when they were icons: then the column is blank from top to bottom, and that is reported once, on its header. A blank status that is painted in the colour of one is reported by status-colour-only.",
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
