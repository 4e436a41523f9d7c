import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

/** Findings; what is wrong in more places was not written by hand. */
const MOST_NAMED = 10;

export const settingsInvalid: Rule<"whole" | "value" | "more"> = {
  meta: {
    id: "settings-invalid",
    family: "sheet",
    severity: "warning",
    fix: null,
    title: "Settings cannot be used",
    description: "The settings that the workbook keeps cannot be used; the defaults are used instead.",
    messages: {
      whole: "Expected the settings that the workbook keeps to be {expected}; found {found}. The defaults are used.",
      value:
        "Expected {path} in the settings that the workbook keeps to be {expected}; found {found}. The defaults are used.",
      more: "Expected settings that can be used; found {count} more wrong values in those that the workbook keeps.",
    },
  },

  workbook: ({ settingsProblems }, report) => {
    for (const { path, expected, found } of settingsProblems.slice(0, MOST_NAMED)) {
      if (path === "settings") report("whole", { cell: null, data: { expected, found } });
      else report("value", { cell: null, data: { path, expected, found } });
    }
    const count = settingsProblems.length - MOST_NAMED;
    if (count > 0) report("more", { cell: null, data: { count } });
  },
};

export const settingsInvalidDoc = (): RuleDoc => ({
  why: "A workbook keeps its settings for everybody who opens it. Where one value of them is wrong none is used: a check that goes by half of what was set misleads. So that nobody takes the defaults for the council's own settings, it is said here. Saving the settings again, or going back to the defaults, ends it.",
  good: [
    {
      says: "What is not set has its default",
      cells: [HEADER, row("KA.01.01 Build homes")],
      keptSettings: '{ "rollUp": { "method": "points" } }',
    },
  ],
  bad: [
    {
      says: "A method that there is not, and a rule that is misspelt",
      cells: [HEADER, row("KA.01.01 Build homes")],
      keptSettings: '{ "rollUp": { "method": "best" }, "rules": { "ref-gpa": "warning" } }',
      found: [null, null],
    },
    {
      says: "Cut off in the middle",
      cells: [HEADER, row("KA.01.01 Build homes")],
      keptSettings: '{ "rollUp": { "method": ',
      found: [null],
    },
  ],
});
