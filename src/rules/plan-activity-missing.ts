import type { Rule, RuleDoc } from "./rule";

export const planActivityMissing: Rule<never> = {
  meta: {
    id: "plan-activity-missing",
    family: "plan",
    severity: "error",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const planActivityMissingDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
