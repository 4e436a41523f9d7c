/** How many cells formulas may still look at: a workbook may hold a hundred thousand that each add up a million cells. */
export class Meter {
  constructor(private left = MOST_CELLS) {}

  /** @throws Exhausted */
  spend(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new Exhausted();
  }
}

/** Well under a second's work. */
const MOST_CELLS = 3_000_000;

export class Exhausted extends Error {}
