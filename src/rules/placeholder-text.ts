import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { plainLines } from "./facts/plainWords";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";

const FIELDS = ["title", "progress", "nextSteps", "lead", "portfolio"] as const;

/** What a whole line says when it stands in for a text that is not there yet. */
const PLACEHOLDERS = new Set([
  ...["tbc", "tba", "tbd", "t.b.c", "t.b.a", "t.b.d"],
  ...["confirmed", "determined", "announced", "advised", "decided", "completed", "updated"].map(
    (word) => `to be ${word}`,
  ),
  ...[
    "choose an item",
    "select an item",
    "please select",
    "enter text",
    "enter text here",
    "insert text",
    "insert text here",
  ],
  ...["click here to enter text", "click or tap here to enter text", "click or tap to enter text"],
  ...["lorem ipsum", "placeholder", "xx", "xxx", "xxxx", "?", "??", "???"],
]);

export const placeholderText: Rule<"placeholder"> = {
  meta: {
    id: "placeholder-text",
    family: "text",
    severity: "warning",
    fix: null,
    title: "Placeholder left in",
    description: "A field holds nothing but a placeholder such as “TBC” or “Choose an item.”",
    messages: { placeholder: "Expected {field}; found the placeholder {found}." },
  },

  activity: (activity, _tracker, report) => {
    for (const name of FIELDS) {
      const at = activity[name];
      if (at === null || at.isError || !isPlaceholder(at.text)) continue;
      report("placeholder", {
        cell: at.cell,
        ref: activity.ref,
        data: { field: FIELD_TEXTS[name], found: quoted(at.text) },
      });
    }
  },
};

/** Whether a text is nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
  if (!canBePlaceholder(text)) return false;
  const lines = plainLines(text);
  return lines.length > 0 && lines.every((line) => PLACEHOLDERS.has(line));
}

/** Whatever is longer, or has a longer line, says more than a placeholder. */
const LONGEST = 120;
const LONGEST_LINE = 50;

/** Most texts are told by their length, without a look at their words. */
function canBePlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  const line = text.indexOf("\n");
  return line === 0 || (line === -1 ? text.length : line) <= LONGEST_LINE;
}

export const placeholderTextDoc = (): RuleDoc => ({
  why: "A placeholder looks filled in and says nothing. “Choose an item.” is a drop-down in which nobody chose. Only a field that says nothing else is reported.",
  good: [
    {
      says: "Words around it make it a text",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Green", "40 of 100 homes built.", "Tender, date to be confirmed in May."),
      ],
    },
  ],
  bad: [
    {
      says: "Next steps to be confirmed, and a drop-down in which nobody chose",
      cells: [
        HEADER,
        row("KA.01.01 Build homes", "Start Later in Year", "Starts in autumn.", "- TBC."),
        row("KA.01.02 Mend roofs", "Green", "Half are done.", "Do the rest.", "Choose an item."),
      ],
      found: ["D2", "E3"],
    },
  ],
});
