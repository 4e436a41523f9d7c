/** Headings of priorities and objectives, and what surrounds a council's name for one. */
import { joinBlanks, skipBlanks, trimBlanks } from "../words/blanks";

/** A priority's or an objective's own words. */
export interface HeadingWords {
  /** "CA 1"; null without one. */
  readonly code: string | null;
  readonly name: string;
}

/** What a heading says beyond doubt: a prefix or a code tells it from any other text. */
export interface MarkedHeading {
  readonly priority: HeadingWords | null;
  readonly objective: HeadingWords | null;
  /** Lines that follow a prefixed priority in the same cell: its objective, or the rest of its name. */
  readonly further: string;
}

/** "PRIORITY:", "Council Priority:", "Priority one:", "Corporate Priority 2 -", "Corporate Aim 1:", "Theme 2:". */
const PRIORITY =
  /^(?:(?:council|corporate|strategic)\s{1,3})?(?:priority(?:\s{1,3}(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten))?|(?:aim|ambition|goal|theme)\s{1,3}\d{1,2})\s{0,3}[:–—-]\s*/i;
/** "Objective 2:", "Outcome 1.2:", "Critical Activity:". */
const OBJECTIVE =
  /^(?:(?:council|corporate|strategic|critical)\s{1,3})?(?:objective|outcome|activity)(?:\s{1,3}\d{1,2}(?:\.\d{1,2})?)?\s{0,3}[:–—-]\s*/i;
/** "CA 1:", "CO 3", "CO10": two or three capitals and a number. "KA" begins a reference. */
const CODE = /^(?!KA)([A-Z]{2,3})\s{0,2}(\d{1,2})(?![\d.])\s{0,3}[:–—-]?\s*(?=\S)/;

/** Reads a heading that says what it is; null for any other text. */
export function readMarkedHeading(text: string): MarkedHeading | null {
  const trimmed = trimBlanks(text);
  const prefix = PRIORITY.exec(trimmed);
  if (prefix !== null) {
    const [first = "", ...others] = trimmed.slice(prefix[0].length).split(/\r\n|\r|\n/);
    return { priority: readHeadingWords(first), objective: null, further: joinBlanks(others.join(" "), " ") };
  }
  if (CODE.test(trimmed)) return { priority: null, objective: readHeadingWords(trimmed), further: "" };
  const named = OBJECTIVE.exec(trimmed);
  if (named === null) return null;
  return { priority: null, objective: readHeadingWords(trimmed.slice(named[0].length)), further: "" };
}

/** "(continued)" at the end of a heading that a page break repeats. */
const CONTINUED = /\s\(cont(?:inued|'d|d)?\.?\)$/i;

/** Code and name of a heading's text, whatever level it is of. White space in a name is one blank. */
export function readHeadingWords(text: string): HeadingWords {
  const trimmed = joinBlanks(text, " ").replace(CONTINUED, "");
  const coded = CODE.exec(trimmed);
  if (coded === null) return { code: null, name: trimmed };
  return { code: `${coded[1]} ${Number(coded[2])}`, name: trimmed.slice(coded[0].length) };
}

/** Longer texts are paragraphs. */
const LONGEST_HEADING = 300;
/** What begins a line about the tracker, not a level of it. */
const REMARK =
  /^(?:notes?|nb|n\.b\.|comments?|commentary|feedback|response|question|source|key|legend|total|sub-?total|grand total|updated?|last updated|prepared|produced|printed|checked|signed|see|page|please|contact|version|draft|end of)\b|^[*†]/i;

/** Whether a text is about the tracker, as at the foot of it: "Prepared by …", "Total". */
export function isRemark(text: string): boolean {
  return REMARK.test(text.slice(skipBlanks(text)));
}

/** Whether a text without prefix or code could name a priority or an objective. */
export function couldBeHeading(text: string): boolean {
  const trimmed = trimBlanks(text);
  if (trimmed.length > LONGEST_HEADING || isRemark(trimmed)) return false;
  const first = trimmed.replace(/^[“"‘'(]/, "").charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital || /^\d{1,2}[.)]?\s\p{L}/u.test(trimmed);
}
