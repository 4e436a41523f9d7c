/** What a rule reports on a cell. */
import type { RuleId, Severity } from "../settings";

export { SEVERITIES, type RuleId, type Severity } from "../settings";

/** A repair of one cell. Safe ones need no judgement; suggested ones need a yes. */
export interface Fix {
  readonly kind: "safe" | "suggested";
  readonly cell: string;
  /** The cell's whole text when it was read: a cell that has changed since is not written. */
  readonly before: string;
  readonly after: string;
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
