import { formatReference } from "../words/reference";
import { HEADER, row } from "./exampleCells";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const trackerMissing: Rule<"none" | "empty"> = {
  meta: {
    id: "tracker-missing",
    family: "sheet",
    severity: "error",
    fix: null,
    title: "No tracker in the workbook",
    description: "No sheet of the workbook looks like a tracker of Key Activities.",
    messages: {
      none: "Expected a sheet with a header row that names Key Activities and at least two of Status, Progress, Next Steps, a lead and Portfolio, and under it references such as {sample}; found none among {sheets}. The settings can name another prefix, or a sheet's columns.",
      empty: "Expected a sheet with Key Activities; found an empty workbook.",
    },
  },

  workbook: ({ workbook: { trackers, sheetsLookedAt }, settings }, report) => {
    if (trackers.length > 0) return;
    const sample = formatReference({ group: 1, number: 3, suffix: "" }, settings.reference);
    if (sheetsLookedAt.length === 0) report("empty", { cell: null });
    else report("none", { cell: null, data: { sheets: listText(sheetsLookedAt), sample } });
  },
};

export const trackerMissingDoc = (): RuleDoc => ({
  why: "Trackers are found by what is on them, not by the sheet's name. When none is found, nothing else can be checked: it is better to say so than to report a workbook without faults.",
  good: [{ says: "A header row, and a reference under it", cells: [HEADER, row("KA.01.01 Build homes")] }],
  bad: [
    {
      says: "A sheet of indicators has a Status column, but no Key Activities",
      cells: [
        ["Indicator", "Target", "Status"],
        ["HS 25", "90%", "Green"],
      ],
      found: [null],
    },
  ],
});
