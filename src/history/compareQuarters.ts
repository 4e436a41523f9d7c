/**
 * Two quarters side by side: which Key Activity of the later one is which of the earlier. A reference alone proves
 * nothing, since numbers are used again; a title alone neither, since titles are reworded: a pair needs both to agree,
 * or a title that can be no other's.
 */
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { matchTitled, type Titled } from "./matchTitled";
import { titleKey } from "./titleWords";

export interface Pair {
  readonly before: KeyActivity;
  readonly after: KeyActivity;
  /** The reference is another one than before. One that is missing is no other one. */
  readonly isRenumbered: boolean;
}

/** One reference that means two different Key Activities. Either may be in a pair under another reference. */
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
  /** Key Activities of the earlier sheet that are not on the later one, in its order; not one that stood twice and stands. */
  readonly gone: readonly KeyActivity[];
  /** In the order of the later sheet. */
  readonly reused: readonly Reuse[];
  /** The pair of a Key Activity of the later sheet; null for one that is new. */
  readonly pairOf: (after: KeyActivity) => Pair | null;
  /** Whether a Key Activity of the earlier sheet is gone. */
  readonly isGone: (before: KeyActivity) => boolean;
  /** What the number of a Key Activity of the later sheet meant before; null where it meant the same, or nothing. */
  readonly reuseOf: (after: KeyActivity) => Reuse | null;
}

const known = new WeakMap<Tracker, WeakMap<Tracker, QuarterComparison>>();

/** Compares two tracker sheets, in about as many steps as they have Key Activities; asked again, it has the answer ready. */
export function compareQuarters(before: Tracker, after: Tracker): QuarterComparison {
  const withAfter = known.get(after) ?? new WeakMap<Tracker, QuarterComparison>();
  known.set(after, withAfter);
  const comparison = withAfter.get(before) ?? compare(before, after);
  withAfter.set(before, comparison);
  return comparison;
}

function compare(before: Tracker, after: Tracker): QuarterComparison {
  const { beforeOf, reusedFrom } = matchTitled(before.activities.map(titled), after.activities.map(titled));
  const pairs: Pair[] = [];
  const reused: Reuse[] = [];
  after.activities.forEach((activity, at) => {
    const same = before.activities[beforeOf[at] ?? -1];
    const other = before.activities[reusedFrom[at] ?? -1];
    if (same !== undefined) pairs.push({ before: same, after: activity, isRenumbered: isRenumbered(same, activity) });
    if (other !== undefined) reused.push({ before: other, after: activity });
  });
  const byAfter = new Map(pairs.map((pair) => [pair.after.index, pair]));
  const gone = goneFrom(before, after, pairs);
  const goneAt = new Set(gone.map(({ index }) => index));
  const reuses = new Map(reused.map((reuse) => [reuse.after.index, reuse]));
  return {
    before,
    after,
    pairs,
    added: after.activities.filter(({ index }) => !byAfter.has(index)),
    gone,
    reused,
    pairOf: ({ index }) => byAfter.get(index) ?? null,
    isGone: ({ index }) => goneAt.has(index),
    reuseOf: ({ index }) => reuses.get(index) ?? null,
  };
}

/** Those in no pair whose title stands nowhere: a row that was there twice is not gone when one of the two is. */
function goneFrom(before: Tracker, after: Tracker, pairs: readonly Pair[]): KeyActivity[] {
  const paired = new Set(pairs.map((pair) => pair.before.index));
  const left = before.activities.filter(({ index }) => !paired.has(index));
  if (left.length === 0) return left;
  const titles = new Set(after.activities.map(({ title }) => titleKey(title.text)));
  titles.delete("");
  return left.filter(({ title }) => !titles.has(titleKey(title.text)));
}

function titled({ ref, title }: KeyActivity): Titled {
  return { ref, title: title.text };
}

function isRenumbered(before: KeyActivity, after: KeyActivity): boolean {
  return before.ref !== null && after.ref !== null && before.ref !== after.ref;
}
