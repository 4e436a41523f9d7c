import type { Rule, RuleDoc } from "./rule";

export const refRenumbered: Rule<never> = {
  meta: {
    id: "ref-renumbered",
    family: "reference",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const refRenumberedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
