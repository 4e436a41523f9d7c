import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const periodMissing: Rule<"missing"> = {
  meta: {
    id: "period-missing",
    family: "sheet",
    severity: "warning",
    fix: null,
    title: "No quarter to be found",
    description: "Neither the title nor the name of a tracker sheet says which quarter it reports.",
    messages: {
      missing:
        "Expected a quarter with its year in the title or the sheet's name, such as Quarter 1, 2024/25; found none.",
    },
  },

  tracker: ({ tracker }, report) => {
    if (tracker.period === null) report("missing", { cell: null });
  },
};

export const periodMissingDoc = (): RuleDoc => ({
  why: "The quarter says which tracker is the latest, and what the summary sheets are about. It is read from the title above the table, else from the sheet's name.",
  good: [
    {
      says: "In the title",
      sheet: "Tracker",
      cells: [["Key Activities: Quarter 1, 2024/25"], HEADER, row("KA.01.01 Build homes")],
    },
    { says: "In the sheet's name", sheet: "Q1 2024-25", cells: [HEADER, row("KA.01.01 Build homes")] },
  ],
  bad: [
    {
      says: "In neither",
      sheet: "Tracker",
      cells: [["Key Activities"], HEADER, row("KA.01.01 Build homes")],
      found: [null],
    },
  ],
});
