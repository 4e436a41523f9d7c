import type { Rule, RuleDoc } from "./rule";

export const planTitleDiffers: Rule<never> = {
  meta: {
    id: "plan-title-differs",
    family: "plan",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const planTitleDiffersDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
