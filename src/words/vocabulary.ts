/** The kinds of status, and the accepted words, as data: settings can hold another set. */

export const STATUS_KINDS = ["red", "amber", "green", "complete", "notStarted", "deferred", "withdrawn"] as const;
export type StatusKind = (typeof STATUS_KINDS)[number];

/** Stands in an accepted word for any financial year: "Deferred until the {year} Year". */
export const YEAR = "{year}";

export interface Vocabulary {
  /** Accepted as written here. Where several of a kind are equally near, the first is suggested. */
  readonly words: readonly AcceptedWord[];
  /** Short forms that mean exactly one accepted word: "R" is Red. */
  readonly shortForms: readonly OtherWord[];
  /** Words that often stand for an accepted one, but need a person's judgement: "On hold". */
  readonly nearWords: readonly OtherWord[];
}

export interface AcceptedWord {
  readonly word: string;
  readonly kind: StatusKind;
}

export interface OtherWord {
  readonly written: string;
  /** The accepted word it stands for. */
  readonly word: string;
}

const near = (word: string, ...written: readonly string[]): OtherWord[] =>
  written.map((text) => ({ written: text, word }));

export const defaultVocabulary: Vocabulary = {
  words: [
    { word: "Red", kind: "red" },
    { word: "Amber", kind: "amber" },
    { word: "Green", kind: "green" },
    { word: "Complete", kind: "complete" },
    { word: "Completed", kind: "complete" },
    { word: "Start Later in Year", kind: "notStarted" },
    { word: "Not Started", kind: "notStarted" },
    { word: "Deferred", kind: "deferred" },
    { word: "Deferred until the {year} Year", kind: "deferred" },
    { word: "Withdrawn", kind: "withdrawn" },
    { word: "Project Withdrawn", kind: "withdrawn" },
  ],
  shortForms: [
    { written: "R", word: "Red" },
    { written: "A", word: "Amber" },
    { written: "G", word: "Green" },
    { written: "C", word: "Complete" },
    { written: "Done", word: "Complete" },
  ],
  nearWords: [
    ...near("Red", "🔴"),
    ...near("Amber", "Yellow", "Orange", "🟠", "🟡"),
    ...near("Green", "On track", "🟢"),
    ...near("Complete", "Finished", "Closed", "✓", "✔"),
    ...near("Not Started", "Yet to start", "To start", "Not yet started", "Not begun", "To be started"),
    ...near("Start Later in Year", "To start later", "Starts later"),
    ...near("Deferred", "On hold", "Paused", "Postponed", "Suspended", "Put on hold"),
    ...near("Withdrawn", "Cancelled", "Canceled", "Deleted", "Dropped", "Abandoned", "Removed", "Stopped"),
  ],
};
