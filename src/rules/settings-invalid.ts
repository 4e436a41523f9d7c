import type { Rule, RuleDoc } from "./rule";

export const settingsInvalid: Rule<never> = {
  meta: {
    id: "settings-invalid",
    family: "sheet",
    severity: "warning",
    fix: null,
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const settingsInvalidDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
