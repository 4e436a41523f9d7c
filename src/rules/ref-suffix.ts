import { formatReference, writeReference, type Reference, type ReferenceStyle } from "../words/reference";
import { HEADER, row } from "./exampleCells";
import type { NumberedActivity } from "./facts/numberedSheet";
import { quoted } from "./messages";
import type { Report, Rule, RuleDoc } from "./rule";

type Message = "skipped" | "bare";

export const refSuffix: Rule<Message> = {
  meta: {
    id: "ref-suffix",
    family: "reference",
    severity: "warning",
    fix: null,
    title: "Suffix letters skip",
    description: "The suffix letters of a number skip one, or the bare number stands beside its suffixed ones.",
    messages: {
      skipped: "Expected {expected} before it; found {found} next.",
      bare: "Expected a suffix letter, as {other} has; found {found}.",
    },
  },

  numbering: ({ sheet }, report) => {
    for (const sharing of byNumber(sheet.activities).values()) {
      const suffixed = sharing.filter(({ reference }) => reference.suffix !== "");
      const [first] = suffixed;
      if (first === undefined) continue;
      for (const bare of sharing.filter(({ reference }) => reference.suffix === "")) {
        report("bare", placeOf(bare, { other: first.activity.refAsWritten }));
      }
      reportSkipped(suffixed, sheet.style, report);
    }
  },
};

interface Suffixed {
  readonly activity: NumberedActivity;
  readonly reference: Reference;
}

/** The Key Activities that share a number, by their reference without its suffix. */
function byNumber(activities: readonly NumberedActivity[]): Map<string, Suffixed[]> {
  const shared = new Map<string, Suffixed[]>();
  for (const activity of activities) {
    const { reference } = activity;
    if (reference === null) continue;
    const number = formatReference({ ...reference, suffix: "" });
    const known = shared.get(number);
    if (known) known.push({ activity, reference });
    else shared.set(number, [{ activity, reference }]);
  }
  return shared;
}

/** Each letter but “a” follows the one before it in the alphabet. */
function reportSkipped(suffixed: readonly Suffixed[], style: ReferenceStyle, report: Report<Message>): void {
  let expected = "a";
  for (const each of [...suffixed].sort((a, b) => (a.reference.suffix < b.reference.suffix ? -1 : 1))) {
    const { suffix } = each.reference;
    if (suffix > expected) {
      const missing = writeReference({ ...each.reference, suffix: expected }, style).trim();
      report("skipped", placeOf(each, { expected: missing }));
    }
    expected = String.fromCharCode(suffix.charCodeAt(0) + 1);
  }
}

function placeOf({ activity }: Suffixed, data: Readonly<Record<string, string>>) {
  return { cell: activity.refCell, ref: activity.ref, data: { ...data, found: quoted(activity.refAsWritten) } };
}

export const refSuffixDoc = (): RuleDoc => ({
  why: "Suffix letters belong to one Key Activity that was divided: a letter that is skipped is a part that got lost, and a bare number beside its lettered parts is a part without its letter.",
  good: [
    {
      says: "In alphabetical order",
      cells: [HEADER, row("KA.01.01a Build homes"), row("KA.01.01b Mend roofs"), row("KA.01.02 Let flats")],
    },
  ],
  bad: [
    {
      says: "There is no KA.01.01b",
      cells: [HEADER, row("KA.01.01a Build homes"), row("KA.01.01c Mend roofs")],
      found: ["A3"],
    },
    {
      says: "One part has no letter",
      cells: [HEADER, row("KA.01.01 Build homes"), row("KA.01.01a Mend roofs")],
      found: ["A2"],
    },
  ],
});
