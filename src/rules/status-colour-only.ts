import type { Rule, RuleDoc } from "./rule";

export const statusColourOnly: Rule<never> = {
  meta: {
    id: "status-colour-only",
    family: "status",
    severity: "error",
    fix: "suggested",
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statusColourOnlyDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
