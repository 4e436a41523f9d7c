import type { Rule, RuleDoc } from "./rule";

export const planOutcomeUnknown: Rule<never> = {
  meta: {
    id: "plan-outcome-unknown",
    family: "plan",
    severity: "error",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const planOutcomeUnknownDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
