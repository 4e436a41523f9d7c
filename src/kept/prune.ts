/** What is kept and stands for nothing any more. */
import { rulesInForce } from "../rules/inForce";
import type { Finding } from "../rules/finding";
import type { Settings } from "../settings";
import type { Tracker, TrackerWorkbook } from "../tracker/tracker";
import { comparePeriods } from "../words/period";
import type { Kept, KeptOverride } from "./kept";

/** A workbook as it was checked. */
export interface Checked {
  readonly workbook: TrackerWorkbook;
  readonly settings: Settings;
  readonly kept: Kept;
  readonly keys: ReadonlyMap<Finding, string>;
}

/**
 * Keys of the dismissals whose findings are gone for good. One that was not there yet when the workbook was checked is
 * somebody else's; one whose rule is switched off, or whose sheet could not be read, may be wanted again.
 */
export function outdatedDismissals({ workbook, settings, kept, keys }: Checked): ReadonlySet<string> {
  const standing = new Set(keys.values());
  const rules = new Set(rulesInForce(settings).map(({ rule: { meta } }) => meta.id));
  const read = new Set([...workbook.trackers, ...workbook.plans].map(({ sheet }) => sheet));
  const unread = new Set(workbook.sheetsLookedAt.filter((sheet) => !read.has(sheet)));
  const outdated = kept.dismissals.filter(
    ({ key, rule, sheet }) => !standing.has(key) && rules.has(rule) && (sheet === null || !unread.has(sheet)),
  );
  return new Set(outdated.map(({ key }) => key));
}

/**
 * Whether an override has its place taken by a new one: of the same heading, for another stated word of the same
 * quarter, or for an earlier quarter that the workbook no longer holds.
 */
export function isSuperseded(
  { key, level, heading, period }: KeptOverride,
  by: KeptOverride,
  trackers: readonly Tracker[],
): boolean {
  if (key === by.key || level !== by.level || heading !== by.heading || by.period === null || period === null)
    return false;
  const order = comparePeriods(period, by.period);
  const isHeld = trackers.some((tracker) => tracker.period !== null && comparePeriods(tracker.period, period) === 0);
  return order === 0 || (order < 0 && !isHeld);
}
