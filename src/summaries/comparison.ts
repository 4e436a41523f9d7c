/** The quarter that the summary sheets compare with: last quarter, else the latest earlier one in the workbook. */
import { compareQuarters, type Pair, type QuarterComparison } from "../history/compareQuarters";
import { earlierQuarters, lastQuarter } from "../history/earlierQuarters";
import type { Period } from "../words/period";
import { quarterText, subjectOf, type SummaryInput } from "./input";

export interface Compared {
  readonly comparison: QuarterComparison;
  /** "Quarter 1 2013/14". */
  readonly quarter: string;
  /** The sentence that says which quarter it is. */
  readonly sentence: string;
}

/** null where the workbook has no earlier quarter. */
export function comparedOf({ tracker, trackers }: SummaryInput): Compared | null {
  const last = lastQuarter(trackers, tracker);
  const before = last ?? earlierQuarters(trackers, tracker)[0];
  if (before === undefined) return null;
  const quarter = subjectOf(before);
  const which =
    last === null
      ? "the latest earlier quarter in this workbook; the one directly before is not there"
      : "last quarter";
  return { comparison: compareQuarters(before, tracker), quarter, sentence: `Compared with ${quarter}, ${which}.` };
}

/** Why there is nothing to compare with. */
export function noEarlierQuarterText(period: Period | null): string {
  return period === null
    ? "The tracker does not say which quarter it is of, so that there is none before it."
    : `This workbook has no tracker of a quarter before ${quarterText(period)}.`;
}

/** Whether what was said of progress is word for word what was said before; a blank says nothing. */
export function isProgressUnchanged({ before, after }: Pick<Pair, "before" | "after">): boolean {
  const now = after.progress?.text.trim() ?? "";
  return now !== "" && now === before.progress?.text.trim();
}
