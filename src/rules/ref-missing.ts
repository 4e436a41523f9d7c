import { readReference, writeReference, type ReferencePattern } from "../words/reference";
import type { Fix } from "./finding";
import { HEADER, row } from "./exampleCells";
import type { Rule, RuleDoc } from "./rule";

export const refMissing: Rule<"proposed" | "none"> = {
  meta: {
    id: "ref-missing",
    family: "reference",
    severity: "error",
    fix: "suggested",
    title: "Reference missing",
    description: "A Key Activity has no reference; a free one is suggested.",
    messages: {
      proposed: "Expected a reference, perhaps {proposed}; found none.",
      none: "Expected a reference such as {sample}; found none.",
    },
  },

  reference: (activity, { sheet, proposedFix }, report) => {
    if (activity.reference !== null || activity.refAsWritten !== "") return;
    const fix = proposedFix(activity);
    const cell = activity.refCell;
    if (fix === null) {
      const sample = writeReference({ group: 1, number: 3, suffix: "" }, sheet.style).trim();
      report("none", { cell, data: { sample } });
    } else report("proposed", { cell, data: { proposed: writtenIn(fix, sheet.settings) }, fix });
  },
};

/** The reference that the fix writes, as written. */
function writtenIn({ changes }: Fix, pattern: ReferencePattern): string {
  const reading = readReference(changes[0]?.after ?? "", pattern);
  return reading.form === "none" ? "" : reading.asWritten;
}

export const refMissingDoc = (): RuleDoc => ({
  why: "Without its reference a Key Activity cannot be followed from quarter to quarter, and minutes and reports cannot name it. Suggested is the number left out in its place, where as many numbers are left out there as Key Activities have none; else the next one after the highest of its group in that year's tracker and delivery plan: a number that was given once is not given again.",
  good: [{ says: "A reference before the title", cells: [HEADER, row("KA.01.01 Build homes")] }],
  bad: [
    {
      says: "The number between its neighbours is left out: it is suggested",
      cells: [HEADER, row("KA.01.01 Build homes"), row("Mend roofs"), row("KA.01.03 Let flats")],
      found: ["A3"],
    },
    {
      says: "The next number of the group is suggested, in the style of the sheet",
      cells: [HEADER, row("KA 01.01 Build homes"), row("KA 01.02 Mend roofs"), row("Let flats")],
      found: ["A4"],
    },
  ],
});
