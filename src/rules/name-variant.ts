import type { Rule, RuleDoc } from "./rule";

export const nameVariant: Rule<never> = {
  meta: {
    id: "name-variant",
    family: "text",
    severity: "warning",
    fix: "suggested",
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const nameVariantDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
