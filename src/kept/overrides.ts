/** Which stated status an override stands for. */
import type { RollUp } from "../rollup/rollUp";
import type { Tracker } from "../tracker/tracker";
import { joinBlanks } from "../words/blanks";
import { comparePeriods, formatPeriod, type Period } from "../words/period";
import type { Kept, KeptOverride } from "./kept";

/** A reason given in an earlier quarter for what is stated again: it can be renewed. */
export interface LapsedOverride {
  readonly rollUp: RollUp;
  readonly override: KeptOverride;
}

export interface WithOverrides {
  /** In their order, each with its override where one is in force. */
  readonly rollUps: readonly RollUp[];
  readonly lapsed: readonly LapsedOverride[];
}

/** What an override of a roll-up stands for. */
export type Overridden = Pick<KeptOverride, "period" | "level" | "heading" | "status">;

/** What a reason for a roll-up's stated status would stand for; null where nothing is stated. */
export function overriddenBy({ level, code, name, stated }: RollUp, period: Period | null): Overridden | null {
  const heading = code ?? name;
  return stated === null || heading === null ? null : { period, level, heading, status: joinBlanks(stated, " ") };
}

export function overrideKey({ period, level, heading, status }: Overridden): string {
  return JSON.stringify([period === null ? null : formatPeriod(period), level, heading, folded(status)]);
}

/**
 * The roll-ups with the overrides that stand for them. One holds while its quarter, its heading and the stated word are
 * the same; where the rule now suggests what is stated, there is nothing to give a reason for.
 */
export function withOverrides(
  rollUps: readonly RollUp[],
  { overrides }: Pick<Kept, "overrides">,
  trackers: readonly Tracker[],
): WithOverrides {
  if (overrides.length === 0) return { rollUps, lapsed: [] };
  const periods = new Map(trackers.map(({ sheet, period }) => [sheet, period]));
  const kept = new Kinds(overrides);
  const lapsed: LapsedOverride[] = [];
  const results = rollUps.map((rollUp) => {
    const period = periods.get(rollUp.sheet) ?? null;
    const overridden = differs(rollUp) ? overriddenBy(rollUp, period) : null;
    if (overridden === null) return rollUp;
    const inForce = kept.inForce(overridden);
    if (inForce !== null) {
      const { status, reason, date } = inForce;
      return { ...rollUp, override: { status, reason, date } };
    }
    const earlier = kept.before(overridden);
    if (earlier !== null) lapsed.push({ rollUp, override: earlier });
    return rollUp;
  });
  return { rollUps: results, lapsed };
}

/** Kept overrides, by what they stand for. */
class Kinds {
  private readonly byKey = new Map<string, KeptOverride>();
  /** Of the same heading and stated word, whatever the quarter. */
  private readonly alike = new Map<string, KeptOverride[]>();

  constructor(overrides: readonly KeptOverride[]) {
    for (const override of overrides) {
      if (this.byKey.has(override.key)) continue;
      this.byKey.set(override.key, override);
      const key = overrideKey({ ...override, period: null });
      this.alike.set(key, [...(this.alike.get(key) ?? []), override]);
    }
  }

  inForce(overridden: Overridden): KeptOverride | null {
    return this.byKey.get(overrideKey(overridden)) ?? null;
  }

  /** The latest of an earlier quarter. */
  before(overridden: Overridden): KeptOverride | null {
    const { period } = overridden;
    if (period === null) return null;
    let latest: (KeptOverride & { readonly period: Period }) | null = null;
    for (const override of this.alike.get(overrideKey({ ...overridden, period: null })) ?? []) {
      const { period: given } = override;
      if (given === null || comparePeriods(given, period) >= 0) continue;
      if (latest === null || comparePeriods(given, latest.period) > 0) latest = { ...override, period: given };
    }
    return latest;
  }
}

function differs({ stated, suggested }: RollUp): boolean {
  return stated !== null && (suggested === null || folded(stated) !== folded(suggested));
}

function folded(word: string): string {
  return joinBlanks(word, " ").toLowerCase();
}
