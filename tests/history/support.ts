/** Quarters in a few words. */
import type { Tracker } from "../../src/tracker/tracker";
import { formatPeriod, type Period } from "../../src/words/period";
import { trackerOf, type Entry } from "../support/trackerOf";

/** A tracker sheet of a quarter, which is its name. */
export function quarterOf(period: Period, entries: readonly Entry[]): Tracker {
  return { ...trackerOf(entries, { sheet: formatPeriod(period) }), period };
}

/** Quarters of 2024/25, from the first on. */
export function quartersOf(...sheets: (readonly Entry[])[]): Tracker[] {
  return sheets.map((entries, index) =>
    quarterOf({ year: "2024/25", quarter: (index + 1) as Period["quarter"] }, entries),
  );
}
