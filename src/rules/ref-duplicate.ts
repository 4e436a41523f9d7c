import { HEADER, row } from "./exampleCells";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refDuplicate: Rule<"twice"> = {
  meta: {
    id: "ref-duplicate",
    family: "reference",
    severity: "error",
    fix: "suggested",
    title: "Reference stands twice",
    description: "Two Key Activities of a sheet have the same reference.",
    messages: { twice: "Expected {ref} once; found it in {others} too." },
  },

  reference: (activity, { cells, proposedFix }, report) => {
    const { ref, refCell } = activity;
    const places = ref === null ? [] : (cells.get(ref) ?? []);
    if (ref === null || places.length < 2) return;
    // The first few are enough to name some others: looking at all of them each time would be quadratic.
    const others = listText(
      places.slice(0, 12).filter((place) => place !== refCell),
      places.length - 1,
    );
    report("twice", { cell: refCell, ref, data: { ref, others }, fix: proposedFix(activity) });
  },
};

export const refDuplicateDoc = (): RuleDoc => ({
  why: "Two Key Activities with one reference are taken for one another by everybody who reads on. Both are reported. The first one in its right group keeps the number; for the others a free one is suggested.",
  good: [
    { says: "Suffix letters tell apart", cells: [HEADER, row("KA.01.01a Build homes"), row("KA.01.01b Mend roofs")] },
  ],
  bad: [
    {
      says: "The same number, written in two ways",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs"), row("KA.01.02 Let flats")],
      found: ["A3", "A4"],
    },
  ],
});
