/** Counting statuses, and the three colours that take part in a suggested status. */
import type { RollUpSettings } from "../settings";
import { STATUS_KINDS, type ActiveKind, type StatusKind } from "../words/status";

export { kindOf } from "../words/status";

/** `missing`: KAs without a status or with an unknown word. */
export type Counts = Readonly<Record<StatusKind | "missing", number>>;

/** A colour's word: what is suggested, and what sentences say. */
export type ColourWord = "Red" | "Amber" | "Green";

/** Worst first. */
export const COLOURS = ["red", "amber", "green"] as const;

export const COLOUR_WORDS: Readonly<Record<ActiveKind, ColourWord>> = { red: "Red", amber: "Amber", green: "Green" };

/** One thing that is counted: a Key Activity, or an objective where the basis is objectives. */
export interface Unit {
  readonly kind: StatusKind | "missing";
  /** What the sentence calls it: its reference as written, or its code. */
  readonly label: () => string;
}

/** How many count as each colour. */
export type Active = Readonly<Record<ActiveKind, number>>;

export function countKinds(units: readonly Unit[]): Counts {
  const counts: Record<StatusKind | "missing", number> = {
    red: 0,
    amber: 0,
    green: 0,
    complete: 0,
    notStarted: 0,
    deferred: 0,
    withdrawn: 0,
    missing: 0,
  };
  for (const unit of units) counts[unit.kind] += 1;
  return counts;
}

/** The colour that a kind counts as; null for a kind that is left out. */
export function colourOf(kind: StatusKind | "missing", countAs: RollUpSettings["countAs"]): ActiveKind | null {
  if (kind === "missing") return null;
  if (kind === "red" || kind === "amber" || kind === "green") return kind;
  return countAs[kind] === "none" ? null : countAs[kind];
}

export function activeOf(counts: Counts, countAs: RollUpSettings["countAs"]): Active {
  const active = { red: 0, amber: 0, green: 0 };
  for (const kind of STATUS_KINDS) {
    const colour = colourOf(kind, countAs);
    if (colour !== null) active[colour] += counts[kind];
  }
  return active;
}

export function totalOf(active: Active): number {
  return active.red + active.amber + active.green;
}
