/** A Key Activity's reference: "KA.08.09a" is group 08, number 09, suffix a. */
export interface Reference {
  readonly group: number;
  readonly number: number;
  /** "" when there is none. */
  readonly suffix: string;
}
