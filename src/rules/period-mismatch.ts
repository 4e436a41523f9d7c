import { comparePeriods, formatPeriod } from "../words/period";
import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const periodMismatch: Rule<"differ"> = {
  meta: {
    id: "period-mismatch",
    family: "sheet",
    severity: "warning",
    fix: null,
    title: "Title and name give different quarters",
    description: "The title of a tracker sheet says one quarter, its name another.",
    messages: { differ: "Expected one quarter in title and name; found {title} in the title and {name} in the name." },
  },

  tracker: ({ tracker: { periodInTitle, periodInName } }, report) => {
    if (periodInTitle === null || periodInName === null || comparePeriods(periodInTitle, periodInName) === 0) return;
    report("differ", {
      cell: null,
      data: { title: formatPeriod(periodInTitle), name: formatPeriod(periodInName) },
    });
  },
};

export const periodMismatchDoc = (): RuleDoc => ({
  why: "A sheet that was copied for the next quarter keeps its old title. Until somebody says which is right, the title counts.",
  good: [
    {
      says: "Written in two ways, the same quarter",
      sheet: "Q1 2024-25",
      cells: [["Key Activities: Quarter 1 (2024-2025)"], HEADER, row("KA.01.01 Build homes")],
    },
  ],
  bad: [
    {
      says: "The title is last quarter's",
      sheet: "Q2 2024-25",
      cells: [["Key Activities: Quarter 1, 2024/25"], HEADER, row("KA.01.01 Build homes")],
      found: [null],
    },
  ],
});
