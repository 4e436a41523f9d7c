/** A Key Activity's fields: their names in messages, and their texts. */
import type { KeyActivity, TextAt } from "../../tracker/tracker";

export const FIELD_TEXTS = {
  title: "a title",
  status: "a status",
  progress: "progress",
  nextSteps: "next steps",
  lead: "a lead",
  portfolio: "a portfolio",
} as const;

type FieldName = keyof typeof FIELD_TEXTS;

/** The fields of these that the sheet has a column for. */
export function fieldsOf<Name extends FieldName>(
  activity: KeyActivity,
  names: readonly Name[],
): { readonly name: Name; readonly at: TextAt }[] {
  const fields = [];
  for (const name of names) {
    const at = activity[name];
    if (at !== null) fields.push({ name, at });
  }
  return fields;
}

export interface CellText {
  readonly cell: string;
  readonly text: string;
  /** False where the text was joined from several rows: then it is not what one cell holds. */
  readonly isWhole: boolean;
}

const WORDS = ["progress", "nextSteps", "lead", "portfolio"] as const;

/** The cells that hold a Key Activity's words, each with all of its text; the status is not words, and a blank cell holds none. */
export function wordCells(activity: KeyActivity): CellText[] {
  const isWhole = activity.rows.length === 1;
  const holdsBoth = activity.refCell === activity.title.cell;
  const first = holdsBoth
    ? { cell: activity.refCell, text: activity.refCellText, isWhole: true }
    : { cell: activity.title.cell, text: activity.title.text, isWhole };
  const cells: CellText[] = [first];
  for (const name of WORDS) {
    const at = activity[name];
    if (at !== null && !at.isError && at.text !== "") cells.push({ cell: at.cell, text: at.text, isWhole });
  }
  return cells;
}
