import { writeReference } from "../words/reference";
import { HEADER, row } from "./exampleCells";
import type { NumberedActivity } from "./facts/numberedSheet";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refGap: Rule<"one" | "several"> = {
  meta: {
    id: "ref-gap",
    family: "reference",
    severity: "off",
    fix: null,
    title: "Numbers left out",
    description: "A group of references leaves numbers out.",
    messages: {
      one: "Expected {first} before it; found {found} next.",
      several: "Expected {first} to {last} before it; found {found} next.",
    },
  },

  numbering: ({ sheet }, report) => {
    for (const group of byGroup(sheet.activities)) {
      let before = 0;
      for (const { activity, number } of group) {
        const { reference, ref, refCell, refAsWritten } = activity;
        const written = (value: number) =>
          writeReference({ group: reference?.group ?? 0, number: value, suffix: "" }, sheet.style).trim();
        const data = { first: written(before + 1), last: written(number - 1), found: quoted(refAsWritten) };
        const place = { cell: refCell, ref, data };
        if (number === before + 2) report("one", place);
        else if (number > before + 2) report("several", place);
        before = number;
      }
    }
  },
};

interface Numbered {
  readonly activity: NumberedActivity;
  readonly number: number;
}

/** The Key Activities of each group, in the order of their numbers. */
function byGroup(activities: readonly NumberedActivity[]): Iterable<readonly Numbered[]> {
  const groups = new Map<number, Numbered[]>();
  for (const activity of activities) {
    if (activity.reference === null) continue;
    const { group, number } = activity.reference;
    const known = groups.get(group);
    if (known) known.push({ activity, number });
    else groups.set(group, [{ activity, number }]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a.number - b.number));
}

export const refGapDoc = (): RuleDoc => ({
  why: "Gaps are normal where finished Key Activities drop out and their numbers are not used again, so this rule is off unless settings switch it on. It is for councils that number afresh each year, where a gap is a Key Activity that got lost.",
  good: [{ says: "None left out", cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.02 Mend roofs")] }],
  bad: [
    {
      says: "One is left out, then three",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.03 Mend roofs"), row("KA.01.07 Let flats")],
      found: ["A3", "A4"],
    },
  ],
});
