/** How many Key Activities had which status, quarter by quarter. */
import type { Tracker } from "../tracker/tracker";
import type { Period } from "../words/period";
import { kindOf, type StatusKind } from "../words/status";
import { earlierQuarters } from "./earlierQuarters";

export interface QuarterCounts {
  readonly period: Period;
  readonly sheet: string;
  /** `missing`: without a status or with an unknown word. */
  readonly counts: Readonly<Record<StatusKind | "missing", number>>;
}

/** Every quarter of the workbook up to a given one, the earliest first; none where that one's quarter is not known. */
export function trendOf(trackers: readonly Tracker[], upTo: Tracker): QuarterCounts[] {
  return [upTo, ...earlierQuarters(trackers, upTo)].reverse().flatMap((tracker) => {
    const { period, sheet } = tracker;
    return period === null ? [] : [{ period, sheet, counts: countsOf(tracker) }];
  });
}

function countsOf({ activities }: Tracker): QuarterCounts["counts"] {
  const counts = { red: 0, amber: 0, green: 0, complete: 0, notStarted: 0, deferred: 0, withdrawn: 0, missing: 0 };
  for (const { status } of activities) counts[kindOf(status?.reading)] += 1;
  return counts;
}
