import type { KeyActivity } from "../tracker/tracker";
import { passagesOf, SHORTEST_PASSAGE, SHORTEST_TEXT } from "../words/passages";
import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { listText } from "./messages";
import type { Rule, RuleDoc } from "./rule";

const FIELDS = ["progress", "nextSteps"] as const;
type Field = (typeof FIELDS)[number];

export const textRepeated: Rule<"repeated"> = {
  meta: {
    id: "text-repeated",
    family: "text",
    severity: "info",
    fix: null,
    title: "Same narrative elsewhere",
    description: "Several Key Activities of a sheet have the same progress or the same next steps.",
    messages: { repeated: "Expected {field} of its own; found the same words in {others} too." },
  },

  group: {
    keys: (activity) => FIELDS.flatMap((field) => keysOf(activity, field)),
    check: (sharing, key, report) => {
      const field = FIELDS.find((name) => key.startsWith(name));
      if (field === undefined || isPartOfSameTexts(sharing, key, field)) return;
      for (const activity of sharing) {
        const cell = activity[field]?.cell ?? activity.cell;
        // The first few are enough to name some others: looking at all of them each time would be quadratic.
        const others = sharing.slice(0, 12).flatMap((other) => (other === activity ? [] : (other[field]?.cell ?? [])));
        const data = { field: FIELD_TEXTS[field], others: listText(others, sharing.length - 1) };
        report("repeated", { cell, ref: activity.ref, data });
      }
    },
  },
};

function keysOf(activity: KeyActivity, field: Field): string[] {
  const at = activity[field];
  if (at === null || at.isError) return [];
  const { whole, parts } = passagesOf(at.text);
  return [...(whole === null ? [] : [whole]), ...parts].map((print) => `${field} ${print}`);
}

/** True for a passage of texts that are the same from end to end: they are reported as a whole. */
function isPartOfSameTexts(sharing: readonly KeyActivity[], key: string, field: Field): boolean {
  const wholes = new Set(sharing.map((activity) => keysOf(activity, field)[0]));
  return wholes.size === 1 && !wholes.has(key);
}

export const textRepeatedDoc = (): RuleDoc => ({
  why: `One text under several Key Activities tells nothing about any of them: it was copied, or it is a form of words that stands in for a report. Progress is compared with progress and next steps with next steps; capitals, list marks, stops and white space make no difference. A whole text counts from ${SHORTEST_TEXT} words on, so that “Continue service review.” may stand as often as it likes; a list item or paragraph among others counts from ${SHORTEST_PASSAGE} words on.`,
  good: [
    {
      says: "Stock phrases, and a short item in common",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "On target.", "- Continue to work with housing associations.\n- Let 40."),
        row("KA.01.02 Mend roofs", "Green", "On target.", "- Continue to work with housing associations.\n- Mend 9."),
      ],
    },
  ],
  bad: [
    {
      says: "The same but for the dash",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Deferred", "- The work was put on hold and will start later in the year."),
        row("KA.01.02 Mend roofs", "Deferred", "The work was put on hold and will start later in the year."),
      ],
      found: ["C2", "C3"],
    },
  ],
});
