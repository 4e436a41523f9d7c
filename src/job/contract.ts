/** What goes into the job and what comes out of it. */
import type { StandingSheet, WrittenSheet } from "../excel/write/writeSheets";
import type { DismissedFinding } from "../kept/dismissals";
import type { Kept } from "../kept/kept";
import type { LapsedOverride } from "../kept/overrides";
import type { Finding } from "../rules/finding";
import type { RollUp } from "../rollup/rollUp";
import type { Settings, SettingsProblem } from "../settings";
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
  /** null: those that the workbook keeps, else the defaults. */
  readonly settings: Settings | null;
  /** The reported quarter, chosen by hand; null: the latest. */
  readonly quarter: Period | null;
  readonly onProgress?: (progress: JobProgress) => void;
  /** Cancels between round trips, until writing has begun; nothing is written then. */
  readonly signal?: AbortSignal;
  /**
   * What becomes of a summary sheet that a person has changed: nothing is written ("refuse", unless said otherwise), it
   * is rewritten ("overwrite"), or it stays as it is, is theirs from now on, and a new one is made ("keep").
   */
  readonly changed?: "refuse" | "overwrite" | "keep";
}

/** What reading and checking give. */
export interface Validation {
  readonly workbook: TrackerWorkbook;
  /** The tracker sheet that the summary sheets cover; null where the workbook has none. */
  readonly reported: Tracker | null;
  /** Those that were used. */
  readonly settings: Settings;
  /** Why the settings that the workbook keeps were not used; none where they were, or it keeps none. */
  readonly settingsProblems: readonly SettingsProblem[];
  /** As it was when the workbook was read. */
  readonly kept: Kept;
  /** In sheet and row order; dismissed ones are among them. */
  readonly findings: readonly Finding[];
  /** What a dismissal of each of `findings` stands for. */
  readonly keys: ReadonlyMap<Finding, string>;
  /** The dismissals in force, in the order of `findings`. */
  readonly dismissals: readonly DismissedFinding[];
  /** Of every tracker sheet. */
  readonly rollUps: readonly RollUp[];
  /** Reasons of earlier quarters for what is stated again, and not yet renewed. */
  readonly lapsed: readonly LapsedOverride[];
}

export interface Checked extends Validation {
  /** Our sheets as they stand, in tab order, and whether they are out of date. */
  readonly sheets: readonly StandingSheet[];
}

export interface Outcome extends Validation {
  /** Our sheets as they now stand, in tab order; none where the workbook has no tracker. */
  readonly sheets: readonly WrittenSheet[];
}
