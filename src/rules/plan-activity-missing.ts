import type { PlanActivity } from "../tracker/tracker";
import { HEADER, PLAN_HEADER, row } from "./exampleCells";
import type { PlanComparison } from "./facts/planComparison";
import { listText, quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const planActivityMissing: Rule<"missing" | "elsewhere"> = {
  meta: {
    id: "plan-activity-missing",
    family: "plan",
    severity: "error",
    fix: null,
    title: "Planned, not reported",
    description: "A Key Activity of the delivery plan is on no tracker sheet of its year.",
    messages: {
      missing: "Expected {name} on {sheets}; found it neither by number nor by title.",
      elsewhere: "Expected {name} on {sheets}; found its title there as {other}.",
    },
  },

  plan: ({ plan, comparisons }, report) => {
    if (comparisons.length === 0) return;
    const sheets = listText(comparisons.map(({ tracker }) => `“${tracker.sheet}”`));
    for (const planned of plan.activities) {
      if (isTracked(planned, comparisons)) continue;
      const { ref, refCell, title } = planned;
      const name = ref ?? quoted(title);
      const other = comparisons.map((each) => each.trackedOf(planned)?.ref ?? null).find((each) => each !== null);
      if (other === undefined) report("missing", { cell: refCell, ref, data: { name, sheets } });
      else report("elsewhere", { cell: refCell, ref, data: { name, sheets, other } });
    }
  },
};

/** By its number, whatever stands there; one without, or that lost its number on the tracker, by its title. */
function isTracked(planned: PlanActivity, comparisons: readonly PlanComparison[]): boolean {
  const { ref } = planned;
  return comparisons.some((each) => {
    if (ref !== null && each.isTracked(ref)) return true;
    const tracked = each.trackedOf(planned);
    return tracked !== null && (ref === null || tracked.ref === null);
  });
}

export const planActivityMissingDoc = (): RuleDoc => ({
  why: "The delivery plan is what the council said it would do this year; what is in it is reported every quarter, if only as not started. It is looked for on every tracker sheet of the plan's year, so that one that is complete and left out since is not missing. Where its title stands under another number the finding says which; a number that means something else is reported by ref-reused.",
  good: [
    {
      says: "All are there, one of them not started",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs", "Start Later in Year")],
      others: [
        {
          sheet: "Plan 2024-25",
          cells: [PLAN_HEADER, ["KA.01.01 Build homes", "Homes"], ["KA.01.02 Mend roofs", "Roofs"]],
        },
      ],
    },
  ],
  bad: [
    {
      says: "Roofs are planned, and not reported",
      sheet: "Plan 2024-25",
      cells: [PLAN_HEADER, ["KA.01.01 Build homes", "Homes"], ["KA.01.02 Mend roofs", "Roofs"]],
      others: [{ sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes")] }],
      found: ["A3"],
    },
  ],
});
