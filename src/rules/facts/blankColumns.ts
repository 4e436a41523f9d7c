/** Columns that are blank from top to bottom: one thing that happened, and one finding. */
import type { KeyActivity, Tracker } from "../../tracker/tracker";
import { isBlank } from "../../words/blanks";
import { cellAddress } from "../../workbook/address";

/** A Key Activity's fields that have a column of their own. */
export const FIELDS = ["status", "progress", "nextSteps", "lead", "portfolio"] as const;
export type Field = (typeof FIELDS)[number];

/** True where the sheet has the column and the Key Activity's cell in it is blank. */
export function isFieldBlank(activity: KeyActivity, field: Field | "title"): boolean {
  const at = activity[field];
  return at !== null && !at.isError && isBlank(at.text);
}

/** The header cell of each column in which no Key Activity has anything; a single one proves nothing. */
export function blankColumns(tracker: Tracker): ReadonlyMap<Field, string> {
  const columns = new Map<Field, string>();
  for (const field of FIELDS) {
    // Nearly every column has something in its first rows.
    if (tracker.activities.some((activity) => activity[field] !== null && !isFieldBlank(activity, field))) continue;
    if (tracker.activities.filter((activity) => activity[field] !== null).length < 2) continue;
    const header = headerCell(tracker, field);
    if (header !== null) columns.set(field, header);
  }
  return columns;
}

/** The first header cell that names the column; null where none does. */
function headerCell(tracker: Tracker, field: Field): string | null {
  for (const { row, columns } of tracker.headerRows) {
    const column = columns[field];
    if (column !== undefined) return cellAddress(row, column);
  }
  return null;
}
