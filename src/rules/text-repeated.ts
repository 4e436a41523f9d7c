import type { KeyActivity } from "../tracker/tracker";
import { passagesAt, passageStarts, SHORTEST_PASSAGE, SHORTEST_TEXT } from "../words/passages";
import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { beginning } from "./facts/sameTexts";
import { listText } from "./messages";
import type { Report, Rule, RuleDoc } from "./rule";

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
    keys: keysOf,
    check: (sharing, key, report) => {
      for (const field of FIELDS) {
        for (const same of samePassages(sharing, key, field)) reportAll(same, field, report);
      }
    },
  },
};

/** The beginnings of both fields' passages. */
function keysOf(activity: KeyActivity): number[] {
  const keys: number[] = [];
  for (const field of FIELDS) {
    const text = textOf(activity, field);
    for (const start of passageStarts(text)) keys.push(keyAt(text, start, field));
  }
  return keys;
}

function keyAt(text: string, start: number, field: Field): number {
  return beginning(text, start) ^ (field === "progress" ? 0 : 1);
}

function textOf(activity: KeyActivity, field: Field): string {
  const at = activity[field];
  return at === null || at.isError ? "" : at.text;
}

/** Key Activities that have a passage in common that begins so: first what most of them have. */
function samePassages(sharing: readonly KeyActivity[], key: number, field: Field): (readonly KeyActivity[])[] {
  // What was copied is mostly the same to the letter, and looked at once.
  const begun = once((text) => {
    const starts = passageStarts(text).filter((start) => keyAt(text, start, field) === key);
    return new Set(starts.flatMap((start) => passagesAt(text, start)));
  });
  const same = new Map<string, KeyActivity[]>();
  for (const activity of sharing) {
    for (const passage of begun(textOf(activity, field))) {
      const known = same.get(passage);
      if (known) known.push(activity);
      else same.set(passage, [activity]);
    }
  }
  return [...same.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

/** The function, which finds out once what it gives for a text. */
function once<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const value = find(text);
    found.set(text, value);
    return value;
  };
}

function reportAll(same: readonly KeyActivity[], field: Field, report: Report<"repeated">): void {
  for (const activity of same) {
    const cell = activity[field]?.cell ?? activity.cell;
    // The first few are enough to name some others: looking at all of them each time would be quadratic.
    const others = same.slice(0, 12).flatMap((other) => (other === activity ? [] : (other[field]?.cell ?? [])));
    const data = { field: FIELD_TEXTS[field], others: listText(others, same.length - 1) };
    report("repeated", { cell, ref: activity.ref, data });
  }
}

export const textRepeatedDoc = (): RuleDoc => ({
  why: `One text under several Key Activities tells nothing about any of them: it was copied, or it is a form of words that stands in for a report. Progress is compared with progress and next steps with next steps; capitals, list marks, stops and white space make no difference. A whole text counts from ${SHORTEST_TEXT} words on, so that “Continue service review.” may stand as often as it likes; a sentence, list item or paragraph among others counts from ${SHORTEST_PASSAGE} words on. A cell that has something in common with several is reported once, with those that have most of it.`,
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
