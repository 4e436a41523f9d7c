/** Texts that stand in for one that is not there yet: "TBC", "Choose an item." */
import { isBlank } from "./blanks";
import { plainLines, plainWords } from "./plainWords";

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

/** Whether a text is nothing but a placeholder. */
export function isPlaceholder(text: string): boolean {
  if (!canBePlaceholder(text)) return false;
  const start = text.search(LETTER_OR_SIGN);
  const beginning = text
    .slice(start, start + 2)
    .toLowerCase()
    .trimEnd();
  if (start === -1 || !BEGINNINGS.has(beginning)) return false;
  const lines = plainLines(text);
  return lines.length > 0 && lines.every((line) => PLACEHOLDERS.has(line) || PLACEHOLDERS.has(inBrackets(line)));
}

/** How they begin, list marks and brackets left out: most texts are told by it. */
const BEGINNINGS = new Set([...PLACEHOLDERS].map((text) => text.slice(0, 2)));
const LETTER_OR_SIGN = /[a-z?]/i;
const LETTER_OR_DIGIT = /[a-z\d]/i;

/** "tbc" for "[tbc]", "<tbc>", "“tbc”"; "" where nothing stands around the line. */
function inBrackets(line: string): string {
  const isAround = OPENING.includes(line.charAt(0)) && CLOSING.includes(line.slice(-1));
  return isAround ? plainWords(line.slice(1, -1)) : "";
}

const OPENING = "([{<\"'“‘";
const CLOSING = ")]}>\"'”’";

/** "-", "…": typed so that the cell is not blank. */
export function isMarksAlone(text: string): boolean {
  return !LETTER_OR_DIGIT.test(text) && canBePlaceholder(text) && plainLines(text).length === 0 && !isBlank(text);
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
