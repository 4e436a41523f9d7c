/** Whether a row carries on the KA above it: a page broke there, or one cell was typed in two. */
import { isBlank, skipBlanks } from "../words/blanks";
import { isRemark } from "./headings";
import type { Columns } from "./rowReading";
import { textIn, type RowTexts } from "./sheetTexts";

/** What stands between a KA and the row: nothing, or blank rows; a header row closes the gap. */
export type Gap = "none" | "blank";

/** The columns whose texts a continuation can carry on. */
export const FIELDS = ["status", "progress", "nextSteps", "lead", "portfolio"] as const;
export type Field = (typeof FIELDS)[number];
const NARRATIVES = ["progress", "nextSteps"] as const;

/** What stands lowest so far in the fields of the KA above, as far as it tells. */
export type TextsAbove = Readonly<Record<"progress" | "nextSteps" | "lead", string>>;

/**
 * Directly under a KA, or under a repeated header, a row without a text for the activity carries on; after blank
 * rows, where it has progress or next steps. With a text for the activity, the words must say so: a sentence goes on,
 * a title begins in the middle. Such a text alone never carries on: it may be anything. A status, or a lead that is complete, makes another KA of the row.
 */
export function continues(row: RowTexts, columns: Columns, above: TextsAbove, gap: Gap): boolean {
  const title = textIn(row, columns.activity) ?? "";
  const isWritten = FIELDS.some((field) => textIn(row, columns[field]) !== undefined);
  const narrative = NARRATIVES.map((field) => ({ field, text: textIn(row, columns[field]) ?? "" })).filter(
    ({ text }) => text !== "",
  );
  if (title === "" && gap === "none") return isWritten;
  if (title === "") return narrative.length > 0 && !row.cells.some(({ text }) => isRemark(text));
  if (textIn(row, columns.status) !== undefined) return false;
  const goOn = beginsInTheMiddle(title) || narrative.some(({ field, text }) => goesOn(above[field], text));
  const lead = textIn(row, columns.lead);
  if (lead !== undefined) return goOn && (beginsInTheMiddle(lead) || (isOneWord(above.lead) && isOneWord(lead)));
  return goOn && isWritten;
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
