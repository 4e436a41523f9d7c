import type { Rule, RuleDoc } from "./rule";

export const textUnchanged: Rule<never> = {
  meta: {
    id: "text-unchanged",
    family: "text",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const textUnchangedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
