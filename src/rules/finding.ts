/** What a rule reports on a cell. */
import type { RuleId, Severity } from "../settings";

export { SEVERITIES, type RuleId, type Severity } from "../settings";

/** A repair. Safe ones need no judgement; suggested ones need a yes. All of its cells are written, or none. */
export interface Fix {
  readonly kind: "safe" | "suggested";
  /** On the finding's sheet. */
  readonly changes: readonly CellChange[];
  /** Area to unmerge before the changes are written, "B4:B6"; null where nothing is merged. */
  readonly unmerge: string | null;
  /** What its one cell holds once all safe fixes of that cell are made: on the first of several. */
  readonly together?: string;
}

export interface CellChange {
  readonly cell: string;
  /** The cell's whole text when it was read: a cell that has changed since is not written. */
  readonly before: string;
  readonly after: string;
}

/** A repair of one cell's text. */
export function textFix(kind: Fix["kind"], cell: string, before: string, after: string): Fix {
  return { kind, changes: [{ cell, before, after }], unmerge: null };
}

/** Excel's cells hold no more characters. */
const LONGEST_TEXT = 32_767;

/** Whether what it writes goes into its cells. */
export function fits({ changes }: Fix): boolean {
  return changes.every(({ after }) => after.length <= LONGEST_TEXT);
}

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** null: on the workbook. */
  readonly sheet: string | null;
  /** null: on a whole sheet, or on the workbook. */
  readonly cell: string | null;
  /** Canonical reference of the KA; null on a heading, a sheet or the workbook, or where there is none. */
  readonly ref: string | null;
  /** One voice: "Expected …; found …". */
  readonly message: string;
  readonly fix: Fix | null;
  /** null, or the reason it was dismissed with. */
  readonly dismissed: string | null;
}
