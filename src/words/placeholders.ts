/** Texts that stand in for one that is not there yet: "TBC", "Choose an item." */
import { isBlank } from "./blanks";
import { plainLines, plainWords } from "./plainWords";

/** What a whole line says when it stands in for a text that is not there yet. */
const PLACEHOLDERS = new Set([
  ...["tbc", "tba", "tbd", "tbc?", "t.b.c", "t.b.a", "t.b.d"],
  ...["added", "advised", "agreed", "announced", "completed", "confirmed", "decided", "determined"].map(
    (word) => `to be ${word}`,
  ),
  ...["inserted", "populated", "provided", "supplied", "updated"].map((word) => `to be ${word}`),
  ...[
    "to follow",
    "details to follow",
    "further details to follow",
    "update to follow",
    "awaiting update",
    "update awaited",
    "update required",
  ],
  ...["no update provided", "no update received", "insert update", "type here", "please update", "update needed"],
  ...["update pending", "lead to update", "officer to update"],
  ...[
    "choose an item",
    "select an item",
    "please select",
    "please choose",
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
  return lines.length > 0 && lines.every(isPlaceholderLine);
}

/** "tbc", "[tbc]", "tbc - awaiting update", "tbc / tbc". */
function isPlaceholderLine(line: string): boolean {
  if (PLACEHOLDERS.has(line) || PLACEHOLDERS.has(inBrackets(line))) return true;
  const parts = line.split(/ [-–/] /);
  return parts.length > 1 && parts.every((part) => PLACEHOLDERS.has(part));
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

/** What is no report where one is due, and fine where none is. */
const NO_REPORT = new Set([
  ...["no update", "no updates", "no update available", "no update at present", "no update at this time"],
  ...["no update for this quarter", "no update this quarter", "nothing to report", "not known", "unknown"],
]);

const MAY_BE_NO_REPORT = /^\W{0,3}(?:no|unknown)/i;

/** "-", "…", "No update this quarter.": typed so that the cell is not blank. */
export function isNoReport(text: string): boolean {
  if (!canBePlaceholder(text)) return false;
  if (LETTER_OR_DIGIT.test(text)) return MAY_BE_NO_REPORT.test(text) && NO_REPORT.has(plainWords(text));
  return plainLines(text).length === 0 && !isBlank(text);
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
