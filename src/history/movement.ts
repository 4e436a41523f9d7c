/** What became of a Key Activity's status from one quarter to another. */
import { kindOf, type ActiveKind, type StatusKind } from "../words/status";
import type { Pair } from "./compareQuarters";

export type MovementKind =
  | "unchanged"
  /** From Red towards Green. */
  | "improved"
  | "worsened"
  /** From not started or deferred to Red, Amber or Green. */
  | "started"
  | "completed"
  | "withdrawn"
  | "deferred"
  /** From Red, Amber or Green to not started. */
  | "postponed"
  /** From deferred to not started. */
  | "resumed"
  /** Complete or withdrawn last quarter, and neither now. */
  | "reopened"
  /** One of the two quarters gives no status, or an unknown one. */
  | "unknown";

export interface Movement {
  readonly kind: MovementKind;
  readonly from: StatusKind | "missing";
  readonly to: StatusKind | "missing";
  /** Between Green and Red at one step. */
  readonly isTwoStep: boolean;
}

const RANKS: Readonly<Record<ActiveKind, number>> = { green: 0, amber: 1, red: 2 };

export function movementOf({ before, after }: Pick<Pair, "before" | "after">): Movement {
  const from = kindOf(before.status?.reading);
  const to = kindOf(after.status?.reading);
  const isTwoStep = isActive(from) && isActive(to) && Math.abs(RANKS[from] - RANKS[to]) === 2;
  return { kind: movementKind(from, to), from, to, isTwoStep };
}

function movementKind(from: StatusKind | "missing", to: StatusKind | "missing"): MovementKind {
  if (from === "missing" || to === "missing") return "unknown";
  if (from === to) return "unchanged";
  if (to === "complete") return "completed";
  if (to === "withdrawn") return "withdrawn";
  if (from === "complete" || from === "withdrawn") return "reopened";
  if (to === "deferred") return "deferred";
  if (to === "notStarted") return from === "deferred" ? "resumed" : "postponed";
  if (!isActive(from)) return "started";
  return RANKS[from] > RANKS[to] ? "improved" : "worsened";
}

function isActive(kind: StatusKind | "missing"): kind is ActiveKind {
  return kind in RANKS;
}
