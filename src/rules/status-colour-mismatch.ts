import type { Rule, RuleDoc } from "./rule";

export const statusColourMismatch: Rule<never> = {
  meta: {
    id: "status-colour-mismatch",
    family: "status",
    severity: "warning",
    fix: "suggested",
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statusColourMismatchDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
