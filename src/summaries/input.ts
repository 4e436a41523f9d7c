/** What the summary sheets are made from: the reported quarter alone. */
import type { RollUp } from "../rollup/rollUp";
import type { Finding } from "../rules/finding";
import type { Settings } from "../settings";
import type { Tracker } from "../tracker/tracker";

export interface SummaryInput {
  /** The reported tracker sheet. */
  readonly tracker: Tracker;
  /** Of the reported tracker sheet, all levels. */
  readonly rollUps: readonly RollUp[];
  /** Of the reported tracker sheet and of the workbook, in sheet and row order. */
  readonly findings: readonly Finding[];
  readonly settings: Settings;
}

/** "Quarter 2 2013/14"; says so when the tracker names no quarter. */
export function subjectOf(tracker: Tracker): string {
  return tracker.period === null
    ? `${tracker.sheet}, quarter not known`
    : `Quarter ${tracker.period.quarter} ${tracker.period.year}`;
}
