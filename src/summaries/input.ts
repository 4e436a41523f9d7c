/** What the summary sheets are made from. */
import type { RollUp } from "../rollup/rollUp";
import type { Finding } from "../rules/finding";
import type { Settings } from "../settings";
import type { Tracker } from "../tracker/tracker";
import type { Period } from "../words/period";

export interface SummaryInput {
  /** The reported tracker sheet. */
  readonly tracker: Tracker;
  /** All tracker sheets of the workbook, this one too: the quarters before it are looked up in them. */
  readonly trackers: readonly Tracker[];
  /** Of the reported tracker sheet, all levels. */
  readonly rollUps: readonly RollUp[];
  /** Of the reported tracker sheet and of what it is compared with, in sheet and row order. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/** "Quarter 2 2013/14"; says so when the tracker names no quarter. */
export function subjectOf(tracker: Tracker): string {
  return tracker.period === null ? `${tracker.sheet}, quarter not known` : quarterText(tracker.period);
}

/** "Quarter 2 2013/14". */
export function quarterText({ quarter, year }: Period): string {
  return `Quarter ${quarter} ${year}`;
}
