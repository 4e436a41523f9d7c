import type { Rule, RuleDoc } from "./rule";

export const statusStuck: Rule<never> = {
  meta: {
    id: "status-stuck",
    family: "status",
    severity: "info",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statusStuckDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
