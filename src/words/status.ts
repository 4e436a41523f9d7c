/** Status words and what a cell's text says in them. */

export const STATUS_KINDS = ["red", "amber", "green", "complete", "notStarted", "deferred", "withdrawn"] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** The three kinds that count as active in a roll-up. */
export type ActiveKind = "red" | "amber" | "green";

/** How a status cell's text reads against the vocabulary. */
export type StatusReading =
  /** Blank. */
  | { readonly form: "missing" }
  /** An accepted word, written as accepted. */
  | { readonly form: "accepted"; readonly word: string; readonly kind: StatusKind }
  /** Means exactly one accepted word, written in another case, spacing or abbreviation. */
  | { readonly form: "style"; readonly word: string; readonly kind: StatusKind }
  /** Not in the vocabulary; `suggestion` is the nearest accepted word, null when none is near. */
  | { readonly form: "unknown"; readonly suggestion: string | null };
