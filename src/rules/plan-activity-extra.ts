import { HEADER, PLAN_HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const planActivityExtra: Rule<"extra" | "elsewhere"> = {
  meta: {
    id: "plan-activity-extra",
    family: "plan",
    severity: "warning",
    fix: null,
    title: "Reported, not planned",
    description: "A Key Activity of a tracker sheet is not in the delivery plan of its year.",
    messages: {
      extra: "Expected {ref} in the delivery plan; found it there neither by number nor by title.",
      elsewhere: "Expected {ref} in the delivery plan; found its title there as {other}.",
    },
  },

  activity: (activity, { plan }, report) => {
    const { ref, refCell } = activity;
    if (plan === null || ref === null || plan.isPlanned(ref)) return;
    const planned = plan.plannedOf(activity);
    if (planned === null) report("extra", { cell: refCell, ref, data: { ref } });
    else if (planned.ref !== null) report("elsewhere", { cell: refCell, ref, data: { ref, other: planned.ref } });
  },
};

const plan = (...rows: readonly (readonly string[])[]) => [{ sheet: "Plan 2024-25", cells: [PLAN_HEADER, ...rows] }];

export const planActivityExtraDoc = (): RuleDoc => ({
  why: "What is reported and was never planned is either new, and the plan should say so, or has a number that the plan does not know. Where its title stands in the plan under another number the finding says which. Only delivery plans of the sheet's own year count; several are one.",
  good: [
    {
      says: "All of it is planned, written in another style",
      cells: [HEADER, row("KA.01.01 Build homes")],
      others: plan(["KA.01.01 Build homes", "Homes"]),
    },
    {
      says: "The plan is another year's",
      cells: [HEADER, row("KA.01.01 Build homes")],
      others: [{ sheet: "Plan 2023-24", cells: [PLAN_HEADER, ["KA.02.01 Plant trees", "Trees"]] }],
    },
  ],
  bad: [
    {
      says: "Nobody planned roofs",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs")],
      others: plan(["KA.01.01 Build homes", "Homes"]),
      found: ["A3"],
    },
  ],
});
