import type { Rule, RuleDoc } from "./rule";

export const statedStatusDiffers: Rule<never> = {
  meta: {
    id: "stated-status-differs",
    family: "status",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statedStatusDiffersDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
