import type { Rule, RuleDoc } from "./rule";

export const planActivityExtra: Rule<never> = {
  meta: {
    id: "plan-activity-extra",
    family: "plan",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const planActivityExtraDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
