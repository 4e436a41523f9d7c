import type { Rule, RuleDoc } from "./rule";

export const statusTransition: Rule<never> = {
  meta: {
    id: "status-transition",
    family: "status",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const statusTransitionDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
