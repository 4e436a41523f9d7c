import { HEADER, row } from "./exampleCells";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const rowUnrecognised: Rule<"unrecognised"> = {
  meta: {
    id: "row-unrecognised",
    family: "sheet",
    severity: "warning",
    fix: null,
    title: "Row not understood",
    description: "A row of a tracker is no Key Activity, heading, header row, note or blank.",
    messages: { unrecognised: "Expected a Key Activity, a heading or a header row; found {found}." },
  },

  tracker: ({ tracker }, report) => {
    for (const { cell, text } of tracker.unrecognisedRows)
      report("unrecognised", { cell, data: { found: quoted(text) } });
  },
};

export const rowUnrecognisedDoc = (): RuleDoc => ({
  why: "What is not understood is left out of counts and summaries; saying so is the least that is owed to whoever typed it.",
  good: [
    {
      says: "Headings and notes may stand between",
      cells: [["CA 1: Homes"], HEADER, row("KA.01.01 Build homes"), [], ["Note: figures are provisional."]],
    },
  ],
  bad: [
    {
      says: "A total, and a text without reference, status or lead",
      cells: [
        HEADER,
        row("KA.01.01 Build homes"),
        ["Total"],
        [],
        ["More homes", "", "Built soon."],
        row("KA.01.02 Mend roofs"),
      ],
      found: ["A3", "A5"],
    },
  ],
});
