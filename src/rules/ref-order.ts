import { HEADER, row } from "./exampleCells";
import type { NumberedActivity } from "./facts/numberedSheet";
import type { NumberingFacts } from "./facts/numberingFacts";
import { outOfOrder } from "./facts/outOfOrder";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

export const refOrder: Rule<"after" | "before"> = {
  meta: {
    id: "ref-order",
    family: "reference",
    severity: "warning",
    fix: null,
    title: "References out of order",
    description: "A reference does not stand in the ascending order of its group.",
    messages: {
      after: "Expected ascending references; found {found} after {neighbour}.",
      before: "Expected ascending references; found {found} before {neighbour}.",
    },
  },

  numbering: (facts, report) => {
    for (const group of groupsToOrder(facts)) {
      for (const { item, isAfter, neighbour } of outOfOrder(group, compare)) {
        const data = { found: quoted(item.refAsWritten), neighbour: quoted(neighbour.refAsWritten) };
        report(isAfter ? "after" : "before", { cell: item.refCell, ref: item.ref, data });
      }
    }
  },
};

/** Each group in sheet order. One under another group's heading, or that stands twice, has a finding of its own. */
function groupsToOrder({ sheet, cells, groupAbove }: NumberingFacts): Iterable<readonly NumberedActivity[]> {
  const groups = new Map<number, NumberedActivity[]>();
  for (const activity of sheet.activities) {
    const { reference, ref } = activity;
    if (reference === null || ref === null || cells.get(ref)?.length !== 1) continue;
    if ((groupAbove(activity)?.group ?? reference.group) !== reference.group) continue;
    const known = groups.get(reference.group);
    if (known) known.push(activity);
    else groups.set(reference.group, [activity]);
  }
  return groups.values();
}

function compare(a: NumberedActivity, b: NumberedActivity): number {
  if (a.reference === null || b.reference === null) return 0;
  const suffixes = a.reference.suffix < b.reference.suffix ? -1 : a.reference.suffix > b.reference.suffix ? 1 : 0;
  return a.reference.number - b.reference.number || suffixes;
}

export const refOrderDoc = (): RuleDoc => ({
  why: "Readers look a reference up by its place. As few as possible are reported: where one has slipped down the sheet it is that one, and not all those that it passed.",
  good: [
    {
      says: "Ascending, with gaps",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.04 Mend roofs"), row("KA.01.09 Let flats")],
    },
  ],
  bad: [
    {
      says: "The second has slipped down",
      cells: [
        HEADER,
        row("KA.01.01 Build homes"),
        row("KA.01.03 Let flats"),
        row("KA.01.04 Plant trees"),
        row("KA.01.02 Mend roofs"),
      ],
      found: ["A5"],
    },
  ],
});
