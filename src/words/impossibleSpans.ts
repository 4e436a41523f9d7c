/** Year spans that cannot be: "2024/05" and "2021-2" for 2024/25 and 2021/22. */
import { financialYear } from "./financialYear";
import { matches } from "./matches";

export interface ImpossibleSpan {
  readonly asWritten: string;
  /** The financial year that it was probably meant for: "2024/25". */
  readonly meant: string;
}

/** A year, a joint without blanks, and one, two or four digits; no part of a longer number, amount, telephone number or reference. */
const SPAN = /(?<![\w/\-–.,£$€#@+]|\d{3} )((?:19|20)\d\d)[/\-–](\d{4}|\d\d?)(?![\d\w]|[/\-–.,]\d|[/\-–][A-Za-z])/g;

/** What makes the digits behind it a number of something: "application 2024/05", "SI 2012/10". */
const NUMBERED =
  /(?:^|[^a-z])(?:no|nos|number|numbers|ref|refs|reference|application|minute|minutes|si|regulation|regulations|directive|circular|case|invoice|order|bill|phone|telephone|tel|id|ticket|form|policy|report|appeal|decision|resolution|version|issue|tender|lots?|rounds?|job|permit|licence|batch|tranche|wave|vol|volume|edition|notices?|bid|item|pages?|pp?)[.:]?\s{0,3}$/i;

/** How far a text is read back for what its digits number. */
const READ_BACK = 24;

/** A plan may run as long as this: "2011-31". */
const LONGEST_PLAN = 25;

/** Every impossible span in the text, in order. */
export function impossibleSpans(text: string): ImpossibleSpan[] {
  // Most texts name no year, and this says so several times faster than the pattern.
  if (!text.includes("20") && !text.includes("19")) return [];
  const found: ImpossibleSpan[] = [];
  for (const { 0: asWritten, 1: first = "", 2: second = "", index } of matches(text, SPAN)) {
    if (!isImpossible(Number(first), second)) continue;
    if (NUMBERED.test(text.slice(Math.max(0, index - READ_BACK), index))) continue;
    found.push({ asWritten, meant: financialYear(Number(first)) });
  }
  return found;
}

function isImpossible(first: number, second: string): boolean {
  // A single digit is a financial year cut short ("2021-2"); any other is the number of something.
  if (second.length === 1) return Number(second) === (first + 1) % 10;
  if (second.length === 2) {
    const years = (Number(second) - (first % 100) + 100) % 100;
    return years === 0 || years > LONGEST_PLAN;
  }
  // Four digits that are no year of these two centuries are the number of something.
  return /^(?:19|20)/.test(second) && Number(second) <= first;
}
