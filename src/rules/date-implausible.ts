import type { Rule, RuleDoc } from "./rule";

export const dateImplausible: Rule<never> = {
  meta: {
    id: "date-implausible",
    family: "text",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const dateImplausibleDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
