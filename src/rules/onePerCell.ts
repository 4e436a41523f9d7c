/** One safe fix a cell: what is written twice at once would be written over. */
import type { Fix } from "./finding";

interface OnSheet {
  readonly sheet: string;
  readonly fix: Fix;
}

/** The first of several that write one cell, with what the others would do to it; those that stand alone as they are. */
export function onePerCell<T extends OnSheet>(offers: readonly T[]): T[] {
  const firsts = new Map<T, { isAlone: boolean }>();
  const byCell = new Map<string, { isAlone: boolean }>();
  for (const offer of offers) {
    const cells = offer.fix.changes.map(({ cell }) => `${cell} ${offer.sheet}`);
    const taken = cells.flatMap((cell) => byCell.get(cell) ?? []);
    for (const first of taken) first.isAlone = false;
    if (taken.length > 0) continue;
    const first = { isAlone: true };
    firsts.set(offer, first);
    for (const cell of cells) byCell.set(cell, first);
  }
  return [...firsts].map(([offer, { isAlone }]) => (isAlone ? offer : { ...offer, fix: wholeFix(offer.fix) }));
}

function wholeFix(fix: Fix): Fix {
  const { together: after, ...alone } = fix;
  return after === undefined ? fix : { ...alone, changes: fix.changes.map((change) => ({ ...change, after })) };
}
