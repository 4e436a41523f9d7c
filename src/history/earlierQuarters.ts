/** The quarters of a workbook before a given one. */
import type { Tracker } from "../tracker/tracker";
import { comparePeriods, previousQuarter } from "../words/period";

/** The quarter directly before (Q4 before Q1) in the same workbook; null without it, or without a quarter. */
export function lastQuarter(trackers: readonly Tracker[], of: Tracker): Tracker | null {
  const { period } = of;
  if (period === null) return null;
  const wanted = previousQuarter(period);
  return trackers.find((each) => each.period !== null && comparePeriods(each.period, wanted) === 0) ?? null;
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
