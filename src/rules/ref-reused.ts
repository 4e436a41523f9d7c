import type { Rule, RuleDoc } from "./rule";

export const refReused: Rule<never> = {
  meta: {
    id: "ref-reused",
    family: "reference",
    severity: "error",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const refReusedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
