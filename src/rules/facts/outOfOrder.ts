/** What is out of order in a list that should ascend. */

export interface OutOfOrder<T> {
  readonly item: T;
  /** True where it comes after a greater one, false where it comes before a smaller one. */
  readonly isAfter: boolean;
  /** That other one: the nearest that is in order. */
  readonly neighbour: T;
}

type Compare<T> = (a: T, b: T) => number;

/** The fewest items without which the list ascends; of two that are swapped, the later. No two may be equal. */
export function outOfOrder<T>(items: readonly T[], compare: Compare<T>): OutOfOrder<T>[] {
  const inOrder = longestAscending(items, compare);
  const found: OutOfOrder<T>[] = [];
  let above: T | null = null;
  items.forEach((item, index) => {
    if (inOrder.has(index)) above = item;
    else if (above !== null && compare(above, item) > 0) found.push({ item, isAfter: true, neighbour: above });
    else {
      const below = items.find((_, later) => later > index && inOrder.has(later));
      if (below !== undefined) found.push({ item, isAfter: false, neighbour: below });
    }
  });
  return found;
}

/**
 * Positions of a longest ascending selection, in n log n steps: from the end, the greatest item that each length
 * of selection can begin with so far. Going from the end keeps the earlier of two that are swapped.
 */
function longestAscending<T>(items: readonly T[], compare: Compare<T>): ReadonlySet<number> {
  const heads: number[] = [];
  const next: (number | undefined)[] = [];
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const length = lengthAfter(items, heads, index, compare);
    next[index] = heads[length - 1];
    heads[length] = index;
  }
  const positions = new Set<number>();
  for (let index = heads.at(-1); index !== undefined; index = next[index]) positions.add(index);
  return positions;
}

/** How long the longest selection is that can follow the item: by halving, since longer ones begin with smaller items. */
function lengthAfter<T>(items: readonly T[], heads: readonly number[], index: number, compare: Compare<T>): number {
  let low = 0;
  let high = heads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const head = items[heads[middle] ?? -1];
    const item = items[index];
    if (head !== undefined && item !== undefined && compare(head, item) > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
