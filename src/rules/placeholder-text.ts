import type { Settings } from "../settings";
import type { KeyActivity } from "../tracker/tracker";
import { isBlank } from "../words/blanks";
import { HEADER, row } from "./exampleCells";
import { FIELD_TEXTS } from "./facts/fieldTexts";
import { plainLines, plainWords } from "./facts/plainWords";
import { isNeeded } from "./field-missing";
import { quoted } from "./messages";
import type { Rule, RuleDoc } from "./rule";
import { needsExplaining } from "./status-unexplained";

const FIELDS = ["title", "progress", "nextSteps", "lead", "portfolio"] as const;

/** What a whole line says when it stands in for a text that is not there yet. */
const PLACEHOLDERS = new Set([
  ...["tbc", "tba", "tbd", "tbc?", "t.b.c", "t.b.a", "t.b.d"],
  ...["added", "advised", "agreed", "announced", "completed", "confirmed", "decided", "determined"].map(
    (word) => `to be ${word}`,
  ),
  ...["inserted", "provided", "supplied", "updated"].map((word) => `to be ${word}`),
  ...["to follow", "update to follow", "awaiting update", "update awaited", "update required"],
  ...["no update provided", "no update received", "insert update", "type here"],
  ...[
    "choose an item",
    "select an item",
    "please select",
    "enter text",
    "enter text here",
    "insert text",
    "insert text here",
  ],
  ...["click here to enter a date", "click or tap to enter a date", "enter a date", "choose a date", "select a date"],
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

  activity: (activity, { settings }, report) => {
    for (const name of FIELDS) {
      const at = activity[name];
      if (at === null || at.isError) continue;
      const isDash = isMarksAlone(at.text) && isWanted(activity, name, settings);
      if (!isDash && !isPlaceholder(at.text)) continue;
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
  return lines.length > 0 && lines.every((line) => PLACEHOLDERS.has(line) || PLACEHOLDERS.has(inBrackets(line)));
}

/** "tbc" for "[tbc]", "<tbc>", "“tbc”"; "" where nothing stands around the line. */
function inBrackets(line: string): string {
  const isAround = OPENING.includes(line.charAt(0)) && CLOSING.includes(line.slice(-1));
  return isAround ? plainWords(line.slice(1, -1)) : "";
}

const OPENING = "([{<\"'“‘";
const CLOSING = ")]}>\"'”’";

/** "-", "…": typed so that the cell is not blank. */
function isMarksAlone(text: string): boolean {
  return text !== "" && canBePlaceholder(text) && plainLines(text).length === 0 && !isBlank(text);
}

/** Where no words are needed, a dash says that there are none. */
function isWanted(activity: KeyActivity, field: (typeof FIELDS)[number], settings: Settings): boolean {
  return needsExplaining(activity) !== null || isNeeded(activity, field, settings);
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
  why: "A placeholder looks filled in and says nothing. “Choose an item.” is a drop-down in which nobody chose. Only a field that says nothing else is reported; a dash alone, where the status needs words.",
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
