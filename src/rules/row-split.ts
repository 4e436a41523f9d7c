import type { Rule, RuleDoc } from "./rule";

export const rowSplit: Rule<never> = {
  meta: {
    id: "row-split",
    family: "sheet",
    severity: "warning",
    fix: "suggested",
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const rowSplitDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
