/**
 * The tracker as it was read: the second stage of the flow. Everything keeps its cell, so that
 * every finding can be gone to. Built by `readTrackers`, consumed by rules, roll-up and summaries.
 */
import type { Period } from "../words/period";
import type { Reference } from "../words/reference";
import type { StatusReading } from "../words/status";

/** A text and the cell it stands in. `text` is "" for a blank cell; the text is verbatim (untrimmed). */
export interface TextAt {
  readonly text: string;
  /** A1-style address, for instance "C10". */
  readonly cell: string;
  /** True when Excel reports the cell as an error (#REF! …): then `text` is the error's text. */
  readonly isError: boolean;
}

export interface KeyActivity {
  /** Zero-based position among the KAs of its sheet. */
  readonly index: number;
  /** Address of the activity cell (of the first row, where the KA is split over several). */
  readonly cell: string;
  /** Zero-based worksheet rows of this KA; more than one when it is split. */
  readonly rows: readonly number[];
  /** What stands in its further rows, top to bottom; none where it has one row. */
  readonly furtherTexts: readonly FurtherText[];
  /** One of its rows is hidden or filtered out of sight. */
  readonly isHidden: boolean;
  /** The reference as understood, null when there is none or it cannot be read. */
  readonly reference: Reference | null;
  /** Canonical form "KA.01.03", null when there is none or it cannot be read. Findings carry this. */
  readonly ref: string | null;
  /** The reference's characters as they stand on the sheet ("KA 01.03", "KA.03.02."), "" when there is none. */
  readonly refAsWritten: string;
  /** The cell that holds (or should hold) the reference: the activity cell, or the Ref column's. */
  readonly refCell: string;
  /** Whole text of `refCell`, verbatim: a fix rewrites the reference in it and keeps the rest. */
  readonly refCellText: string;
  readonly title: TextAt;
  /** null where the sheet has no such column. */
  readonly status: ActivityStatus | null;
  readonly progress: TextAt | null;
  readonly nextSteps: TextAt | null;
  readonly lead: TextAt | null;
  readonly portfolio: TextAt | null;
  /** Index into `Tracker.priorities`, null when the KA stands under none. */
  readonly priority: number | null;
  /** Index into `Tracker.objectives`, null when the KA stands under none. */
  readonly objective: number | null;
}

/** A text in a further row of a split KA, which carries on a cell of its first row. */
export interface FurtherText extends TextAt {
  /** The column that it stands in; null for one that a tracker is not read by. */
  readonly column: ColumnName | null;
  /** The first row's cell of that column, with its whole text; null where the first row has no such column. */
  readonly above: TextAt | null;
}

export interface ActivityStatus extends TextAt {
  readonly reading: StatusReading;
  /** The cell's direct fill, "#FFC000"; null without one. */
  readonly fill: string | null;
}

/** A level above the KAs: a priority, or an objective ("CA 1: …") between priority and KA. */
export interface Heading {
  /** "CA 1", "CO 3", or null for a heading without a code. One blank between letters and number. */
  readonly code: string | null;
  /** Without code, "PRIORITY:" or "Council Priority:". */
  readonly name: string;
  /** Cell of the heading; for a flat table, the first cell that names it. */
  readonly cell: string;
  /** The RAG typed beside or under the heading, verbatim; null where none stands there. */
  readonly stated: (TextAt & { readonly reading: StatusReading }) | null;
}

export interface Objective extends Heading {
  /** Index into `Tracker.priorities`, null when it stands under none. */
  readonly priority: number | null;
  /** What "Lead Officer:" and "Lead Portfolio Holder:" lines under the heading say, null without one. */
  readonly leadOfficer: string | null;
  readonly portfolioHolder: string | null;
  /** The cells that say so, each with its whole text. */
  readonly leadTexts: readonly TextAt[];
}

/** The columns that a tracker is read by. */
export const COLUMN_NAMES = [
  "ref",
  "activity",
  "status",
  "progress",
  "nextSteps",
  "lead",
  "portfolio",
  "priority",
  "objective",
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

/** One header row of the sheet: repeated header rows may label (or place) the columns differently. */
export interface HeaderRow {
  /** Zero-based worksheet row. */
  readonly row: number;
  /** Zero-based worksheet column of each column that the header row names. */
  readonly columns: Readonly<Partial<Record<ColumnName, number>>>;
  /** The heading as written, by column. */
  readonly labels: Readonly<Partial<Record<ColumnName, string>>>;
}

/** A row that is no KA, heading, header, note or blank. */
export interface UnrecognisedRow {
  /** Address of its first cell with a text. */
  readonly cell: string;
  readonly text: string;
}

export interface MergedArea {
  /** "B4:B6". */
  readonly area: string;
  /** Its first cell, which alone holds a value; null where that is no text. */
  readonly text: string | null;
}

/** One tracker sheet: one quarter's KAs. */
export interface Tracker {
  readonly sheet: string;
  /** From the sheet's title or name; null when neither says. */
  readonly period: Period | null;
  /** What each of the two says, for period-mismatch. */
  readonly periodInTitle: Period | null;
  readonly periodInName: Period | null;
  /** Worksheet rows examined. */
  readonly rowsRead: number;
  readonly headerRows: readonly HeaderRow[];
  readonly priorities: readonly Heading[];
  readonly objectives: readonly Objective[];
  readonly activities: readonly KeyActivity[];
  readonly unrecognisedRows: readonly UnrecognisedRow[];
  /** Merged areas of the sheet, as far as Excel reports them. */
  readonly merges: readonly MergedArea[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** A delivery plan sheet: the year's planned KAs. */
export interface DeliveryPlan {
  readonly sheet: string;
  /** "2024/25", null when neither title nor name says. */
  readonly year: string | null;
  /** The outcomes that it defines, "CO 1" for a line that begins so, and whatever else is written like one; in order. */
  readonly outcomes: readonly string[];
  readonly activities: readonly PlanActivity[];
}

export interface PlanActivity {
  readonly cell: string;
  readonly reference: Reference | null;
  readonly ref: string | null;
  readonly refAsWritten: string;
  /** The cell that holds (or should hold) the reference, and its whole text, verbatim. */
  readonly refCell: string;
  readonly refCellText: string;
  readonly title: string;
  /** Text of the priority heading it stands under, null when it stands under none. */
  readonly priority: string | null;
  /** The outcomes that it says it contributes to. */
  readonly contributesTo: readonly Contribution[];
}

/** "Contributes to CO 4". */
export interface Contribution {
  /** "CO 4". */
  readonly code: string;
  readonly cell: string;
}

/** Everything that was read from a workbook. Sheets that are neither are left alone. */
export interface TrackerWorkbook {
  readonly name: string;
  /** In tab order. */
  readonly trackers: readonly Tracker[];
  readonly plans: readonly DeliveryPlan[];
  /** Names of all sheets looked at, in tab order: tracker-missing says what was looked for, and where. */
  readonly sheetsLookedAt: readonly string[];
}
