/** What roll-ups count, in the order and words of the summary sheets. */
import { STATUS_KINDS } from "../words/status";
import type { Counts } from "../rollup/rollUp";

export const COUNTED_KINDS = [...STATUS_KINDS, "missing"] as const satisfies readonly (keyof Counts)[];

export const KIND_WORDS: Readonly<Record<keyof Counts, string>> = {
  red: "Red",
  amber: "Amber",
  green: "Green",
  complete: "Complete",
  notStarted: "Not started",
  deferred: "Deferred",
  withdrawn: "Withdrawn",
  missing: "No status",
};
