/** The words that a sheet's status drop-down offers. */
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { financialYear, startOfYear } from "../words/financialYear";
import { YEAR, type Vocabulary } from "../words/vocabulary";

/** The years that work is put off to: whatever is put off further is planned anew. */
const YEARS_OFFERED = 2;

/**
 * Every accepted word in the order of the vocabulary, those with a year for the years after the sheet's; then the
 * accepted words that stand on the sheet already (a deferral to a later year). None twice.
 */
export function offeredWords({ period, activities }: Tracker, { words }: Vocabulary): string[] {
  const years = period === null ? [] : yearsAfter(period.year);
  const accepted = words.flatMap(({ word }) =>
    word.includes(YEAR) ? years.map((year) => word.replace(YEAR, year)) : [word],
  );
  return [...new Set([...accepted, ...activities.flatMap(wordInUse)])];
}

function yearsAfter(year: string): string[] {
  return Array.from({ length: YEARS_OFFERED }, (_, later) => financialYear(startOfYear(year) + 1 + later));
}

/** A word written in another case or spacing counts as the accepted one that it means. */
function wordInUse({ status }: KeyActivity): string[] {
  const reading = status?.reading;
  return reading?.form === "accepted" || reading?.form === "style" ? [reading.word] : [];
}
