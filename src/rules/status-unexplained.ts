import { isFieldBlank } from "./facts/blankColumns";
import type { TrackerFacts } from "./facts/trackerFacts";
import { HEADER, row } from "./exampleCells";
import { needsExplaining } from "./facts/neededFields";
import type { Rule, RuleDoc } from "./rule";

const EXPLANATIONS = ["progress", "nextSteps"] as const;
const FIELD_TEXTS = { progress: "progress that explains it", nextSteps: "next steps that put it right" };

export const statusUnexplained: Rule<"cell" | "column"> = {
  meta: {
    id: "status-unexplained",
    family: "status",
    severity: "error",
    fix: null,
    title: "Red or Amber unexplained",
    description: "A Red or Amber Key Activity has no progress, or no next steps.",
    messages: {
      cell: "Expected {field} beside {status}; found none.",
      column: "Expected {field} beside each Red and Amber; found the whole column blank ({count} of them).",
    },
  },

  tracker: (facts, report) => {
    for (const field of EXPLANATIONS) {
      const header = facts.blankColumns.get(field);
      const count = header === undefined ? 0 : countUnexplained(facts);
      if (header !== undefined && count > 0)
        report("column", { cell: header, data: { field: FIELD_TEXTS[field], count } });
    }
  },

  activity: (activity, { blankColumns }, report) => {
    const status = needsExplaining(activity);
    if (status === null) return;
    for (const field of EXPLANATIONS) {
      if (blankColumns.has(field) || !isFieldBlank(activity, field)) continue;
      const cell = activity[field]?.cell ?? activity.cell;
      report("cell", { cell, ref: activity.ref, data: { field: FIELD_TEXTS[field], status } });
    }
  },
};

function countUnexplained({ tracker }: TrackerFacts): number {
  return tracker.activities.filter((activity) => needsExplaining(activity) !== null).length;
}

export const statusUnexplainedDoc = (): RuleDoc => ({
  why: "A Red or Amber is read by people who will ask what went wrong and what is being done. A field that is missing here is reported by this rule, and not by field-missing as well.",
  good: [
    {
      says: "It says what is wrong, and what comes next",
      cells: [HEADER, row("KA.01.01 Build homes", "Amber", "Two sites flooded.", "Drain both by May.")],
    },
  ],
  bad: [
    {
      says: "A Red without next steps, an Amber without progress",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Red", "Two sites flooded.", ""),
        row("KA.01.02 Mend roofs", "Amber", "", "Hire scaffolding."),
      ],
      found: ["D2", "C3"],
    },
  ],
});
