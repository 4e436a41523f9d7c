/** The columns that count statuses, the same on every sheet that has them: the total, how many of each kind, their shares. */
import type { Counts } from "../rollup/rollUp";
import { count, share } from "./cells";
import { COUNTED_KINDS, KIND_WORDS } from "./kinds";
import type { PlanCell, PlanColumn } from "./plan";

/** Points for a kind's column: as narrow as the longest word of its heading, since there are sixteen to a page. */
const KIND_WIDTHS: Readonly<Record<keyof Counts, number>> = {
  red: 38,
  amber: 43,
  green: 40,
  complete: 58,
  notStarted: 45,
  deferred: 53,
  withdrawn: 64,
  missing: 42,
};

interface Counted {
  readonly counts: Counts;
  readonly total: number;
}

export const COUNT_COLUMNS: readonly PlanColumn[] = [
  { heading: "Key Activities", kind: "count", width: 58 },
  ...COUNTED_KINDS.map((kind) => ({ heading: KIND_WORDS[kind], kind: "count", width: KIND_WIDTHS[kind] }) as const),
];

export const SHARE_COLUMNS: readonly PlanColumn[] = COUNTED_KINDS.map((kind) => ({
  heading: `${KIND_WORDS[kind]} share`,
  kind: "share",
  width: KIND_WIDTHS[kind],
}));

export function countCells({ counts, total }: Counted): PlanCell[] {
  return [count(total), ...COUNTED_KINDS.map((kind) => count(counts[kind]))];
}

export function shareCells({ counts, total }: Counted): PlanCell[] {
  return COUNTED_KINDS.map((kind) => share(counts[kind], total));
}
