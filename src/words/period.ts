/** Quarters of UK financial years (April to March). */

export interface Period {
  /** "2013/14". */
  readonly year: string;
  readonly quarter: 1 | 2 | 3 | 4;
}
