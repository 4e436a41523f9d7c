import type { Rule, RuleDoc } from "./rule";

export const statusContradictsText: Rule<never> = {
  meta: {
    id: "status-contradicts-text",
    family: "status",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statusContradictsTextDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
