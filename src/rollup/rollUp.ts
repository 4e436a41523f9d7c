/** Counts, suggested status and its sentence, for one objective, priority, portfolio, lead or the council. */
import type { StatusKind } from "../words/status";

export const LEVELS = ["objective", "priority", "portfolio", "lead", "council"] as const;
export type Level = (typeof LEVELS)[number];

/** `missing`: KAs without a status or with an unknown word. */
export type Counts = Readonly<Record<StatusKind | "missing", number>>;

export interface RollUp {
  readonly sheet: string;
  readonly level: Level;
  /** "CA 1" for an objective with a code, else null. */
  readonly code: string | null;
  /** Heading's name, lead's or portfolio's text; null for the council. */
  readonly name: string | null;
  /** Index of the objective or priority in the tracker; null for the other levels. */
  readonly heading: number | null;
  readonly counts: Counts;
  /** KAs counted: the sum of `counts`. */
  readonly total: number;
  readonly suggested: "Red" | "Amber" | "Green" | null;
  /** The typed RAG, verbatim; null where none stands. */
  readonly stated: string | null;
  readonly override: Override | null;
  /** "Amber: 3 Amber and 1 Green over 4 active; Amber from half. Tipped by KA 01.01, …" */
  readonly why: string;
}

/** A stated status that differs from the suggested one, with its reason. */
export interface Override {
  readonly status: string;
  readonly reason: string;
  /** ISO date, "2024-07-31". */
  readonly date: string;
}
