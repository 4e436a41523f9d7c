/** What goes into the job and what comes out of it. */
import type { WrittenSheet } from "../excel/write/writeSheets";
import type { Finding } from "../rules/finding";
import type { RollUp } from "../rollup/rollUp";
import type { Settings } from "../settings";
import type { Tracker, TrackerWorkbook } from "../tracker/tracker";
import type { Period } from "../words/period";

export type JobStep = "reading" | "checking" | "writing";

export interface JobProgress {
  readonly step: JobStep;
  /** Plain words: "Reading the workbook". */
  readonly text: string;
  /** How much of the step is done, 0 to 1; null when that is not known. */
  readonly done: number | null;
}

export interface JobOptions {
  readonly settings: Settings;
  /** The reported quarter, chosen by hand; null: the latest. */
  readonly quarter: Period | null;
  readonly onProgress?: (progress: JobProgress) => void;
  /** Cancels between round trips, until writing has begun; nothing is written then. */
  readonly signal?: AbortSignal;
}

/** What reading and checking give. */
export interface Validation {
  readonly workbook: TrackerWorkbook;
  /** The tracker sheet that the summary sheets cover; null where the workbook has none. */
  readonly reported: Tracker | null;
  /** In sheet and row order. */
  readonly findings: readonly Finding[];
  /** Of every tracker sheet. */
  readonly rollUps: readonly RollUp[];
}

export interface Outcome extends Validation {
  /** Our sheets as they now stand, in tab order; none where the workbook has no tracker. */
  readonly sheets: readonly WrittenSheet[];
}
