import type { Rule, RuleDoc } from "./rule";

export const textRepeated: Rule<never> = {
  meta: {
    id: "text-repeated",
    family: "text",
    severity: "info",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const textRepeatedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
