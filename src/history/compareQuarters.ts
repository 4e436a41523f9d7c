/**
 * Two quarters side by side: which Key Activity of the later one is which of the earlier. A reference alone proves
 * nothing, since numbers are used again; a title alone neither, since titles are reworded: a pair needs both to agree,
 * or a title that can be no other's.
 */
import type { KeyActivity, Tracker } from "../tracker/tracker";

export interface Pair {
  readonly before: KeyActivity;
  readonly after: KeyActivity;
  /** The reference is another one than before. */
  readonly isRenumbered: boolean;
}

/** One reference that means two different Key Activities. */
export interface Reuse {
  readonly before: KeyActivity;
  readonly after: KeyActivity;
}

export interface QuarterComparison {
  readonly before: Tracker;
  readonly after: Tracker;
  /** In the order of the later sheet. */
  readonly pairs: readonly Pair[];
  /** Key Activities of the later sheet that were not on the earlier one, in its order. */
  readonly added: readonly KeyActivity[];
  /** Key Activities of the earlier sheet that are not on the later one, in its order. */
  readonly gone: readonly KeyActivity[];
  /** In the order of the later sheet. */
  readonly reused: readonly Reuse[];
  /** The pair of a Key Activity of the later sheet; null for one that is new. */
  readonly pairOf: (after: KeyActivity) => Pair | null;
}

/** Compares two tracker sheets, in about as many steps as they have Key Activities. */
export function compareQuarters(before: Tracker, after: Tracker): QuarterComparison {
  const byRef = new Map(before.activities.map((activity) => [activity.ref, activity]));
  const pairs: Pair[] = [];
  const reused: Reuse[] = [];
  for (const activity of after.activities) {
    const earlier = activity.ref === null ? undefined : byRef.get(activity.ref);
    if (earlier === undefined) continue;
    if (earlier.title.text === activity.title.text)
      pairs.push({ before: earlier, after: activity, isRenumbered: false });
    else reused.push({ before: earlier, after: activity });
  }
  const byAfter = new Map(pairs.map((pair) => [pair.after.index, pair]));
  const kept = new Set(pairs.map((pair) => pair.before));
  return {
    before,
    after,
    pairs,
    added: after.activities.filter(({ index }) => !byAfter.has(index)),
    gone: before.activities.filter((activity) => !kept.has(activity)),
    reused,
    pairOf: ({ index }) => byAfter.get(index) ?? null,
  };
}
