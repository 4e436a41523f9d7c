/** The quarters of a workbook before a given one. */
import type { Tracker } from "../tracker/tracker";
import { comparePeriods, previousQuarter } from "../words/period";
import { compareQuarters } from "./compareQuarters";

/**
 * The quarter directly before (Q4 before Q1) in the same workbook; null without it, or without a quarter. Of several
 * sheets of that quarter (a copy, one a department) the one that has most of the same Key Activities, else the first.
 */
export function lastQuarter(trackers: readonly Tracker[], of: Tracker): Tracker | null {
  const { period } = of;
  if (period === null) return null;
  const wanted = previousQuarter(period);
  const [first, ...others] = trackers.filter(
    (each) => each.period !== null && comparePeriods(each.period, wanted) === 0,
  );
  if (first === undefined) return null;
  const inCommon = (tracker: Tracker) => compareQuarters(tracker, of).pairs.length;
  return others.reduce((best, each) => (inCommon(each) > inCommon(best) ? each : best), first);
}

/** The sheet whose last quarter this one is; null where there is none. */
export function nextQuarter(trackers: readonly Tracker[], of: Tracker): Tracker | null {
  return trackers.find((each) => lastQuarter(trackers, each) === of) ?? null;
}

/** Every earlier quarter in the same workbook, the latest first; one sheet a quarter. */
export function earlierQuarters(trackers: readonly Tracker[], of: Tracker): Tracker[] {
  const { period } = of;
  if (period === null) return [];
  const earlier = trackers.flatMap((tracker) =>
    tracker.period !== null && comparePeriods(tracker.period, period) < 0 ? [{ tracker, period: tracker.period }] : [],
  );
  earlier.sort((a, b) => comparePeriods(b.period, a.period));
  return earlier
    .filter(({ period: each }, index) => index === 0 || comparePeriods(each, earlier[index - 1]?.period ?? each) !== 0)
    .map(({ tracker }) => tracker);
}
