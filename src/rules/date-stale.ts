import type { Rule, RuleDoc } from "./rule";

export const dateStale: Rule<never> = {
  meta: {
    id: "date-stale",
    family: "text",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const dateStaleDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
