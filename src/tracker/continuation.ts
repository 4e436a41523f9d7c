/** Whether a row carries on the KA above it: a page broke there, or one cell was typed in two. */
import { isBlank, skipBlanks } from "../words/blanks";
import type { Columns } from "./rowReading";
import { textIn, type RowTexts } from "./sheetTexts";

/** What stands between a KA and the row: nothing, or a blank row and no header after it. */
export type Gap = "none" | "blank";

/** The columns whose texts a continuation can carry on. */
export const FIELDS = ["status", "progress", "nextSteps", "lead", "portfolio"] as const;
export type Field = (typeof FIELDS)[number];

/** The text so far of each field of the KA above. */
export type TextsAbove = Readonly<Record<Field | "title", string>>;

/**
 * Directly under a KA (or under a repeated header) a row without a text of its own for the activity carries on. After
 * a blank row, or with such a text, the words must say so: a sentence goes on, a title begins in the middle.
 */
export function continues(row: RowTexts, columns: Columns, above: TextsAbove, gap: Gap): boolean {
  const title = textIn(row, columns.activity) ?? "";
  const texts = FIELDS.map((field) => ({ field, text: textIn(row, columns[field]) ?? "" }));
  const written = texts.filter(({ text }) => text !== "");
  const narrative = written.filter(({ field }) => field === "progress" || field === "nextSteps");
  const isNarrativeOn = narrative.some(({ field, text }) => goesOn(above[field], text));
  if (title === "") return written.length > 0 && (gap === "none" || isNarrativeOn);
  if (textIn(row, columns.status) !== undefined) return false;
  const isTitleOn = beginsInTheMiddle(title);
  const lead = textIn(row, columns.lead);
  if (lead !== undefined) return isTitleOn && (beginsInTheMiddle(lead) || (isOneWord(above.lead) && isOneWord(lead)));
  return written.length === 0 ? isTitleOn && gap === "none" : isTitleOn || isNarrativeOn;
}

/** A sentence that was not finished above and goes on below. */
function goesOn(above: string, below: string): boolean {
  return !isBlank(above) && !/[.!?:;]$/.test(above.trimEnd()) && beginsInTheMiddle(below);
}

/** Begins with a small letter, a digit or a closing mark; white space, list marks and markup before it do not count. */
function beginsInTheMiddle(text: string): boolean {
  const start = text.slice(skipBlanks(text)).replace(/^(?:<[a-z][^<>]{0,100}>\s{0,5}){1,5}/i, "");
  const first = start.charAt(0);
  return first !== first.toUpperCase() || /^[\d,;)&]/.test(start);
}

function isOneWord(text: string): boolean {
  return /^\s{0,20}\S{1,60}\s{0,20}$/.test(text);
}
