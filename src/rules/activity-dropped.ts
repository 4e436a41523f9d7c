import type { Rule, RuleDoc } from "./rule";

export const activityDropped: Rule<never> = {
  meta: {
    id: "activity-dropped",
    family: "history",
    severity: "error",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const activityDroppedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
