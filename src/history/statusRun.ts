/** How long a Key Activity has had its status. */
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { kindOf } from "../words/status";
import { compareQuarters } from "./compareQuarters";
import { lastQuarter } from "./earlierQuarters";

/**
 * For how many quarters running, this one included, the Key Activity has had a status of the same kind; 0 without one.
 * Goes back from each quarter to the one directly before, to the same Key Activity whatever its number was.
 */
export function quartersAtStatus(trackers: readonly Tracker[], tracker: Tracker, activity: KeyActivity): number {
  const kind = kindOf(activity.status?.reading);
  if (kind === "missing") return 0;
  let quarters = 1;
  let at: { readonly tracker: Tracker; readonly activity: KeyActivity } = { tracker, activity };
  for (;;) {
    const before = lastQuarter(trackers, at.tracker);
    const earlier = before === null ? null : compareQuarters(before, at.tracker).pairOf(at.activity);
    if (before === null || earlier === null || kindOf(earlier.before.status?.reading) !== kind) return quarters;
    quarters += 1;
    at = { tracker: before, activity: earlier.before };
  }
}
