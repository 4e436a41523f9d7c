import type { Rule, RuleDoc } from "./rule";

export const cellsMerged: Rule<never> = {
  meta: {
    id: "cells-merged",
    family: "sheet",
    severity: "warning",
    fix: "suggested",
    title: "To be written",
    description: "To be written.",
    messages: {},
  },
};

export const cellsMergedDoc = (): RuleDoc => ({ why: "To be written.", good: [], bad: [] });
