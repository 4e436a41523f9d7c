import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const rowHidden: Rule<"hidden"> = {
  meta: {
    id: "row-hidden",
    family: "sheet",
    severity: "info",
    fix: null,
    title: "Key Activity out of sight",
    description: "A Key Activity's row is hidden, or filtered out of sight.",
    messages: { hidden: "Expected every Key Activity in sight; found this one hidden or filtered out." },
  },

  activity: ({ isHidden, cell, ref }, _tracker, report) => {
    if (isHidden) report("hidden", { cell, ref });
  },
};

export const rowHiddenDoc = (): RuleDoc => ({
  why: "Hidden Key Activities are counted in every roll-up: a total that does not match what is on the screen should not surprise anybody.",
  good: [{ says: "All in sight", cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs")] }],
  bad: [
    {
      says: "Row 3 is hidden",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs")],
      hiddenRows: [3],
      found: ["A3"],
    },
  ],
});
