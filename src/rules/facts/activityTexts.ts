/** The cells that hold a Key Activity's words: put together once for all rules. */
import type { KeyActivity } from "../../tracker/tracker";

export interface CellText {
  readonly cell: string;
  readonly text: string;
  /** False where the text was joined from several rows: then it is not what one cell holds. */
  readonly isWhole: boolean;
}

const FIELDS = ["progress", "nextSteps", "lead", "portfolio"] as const;

/** Each with all of its text; the status is not words, and a blank cell holds none. */
export function activityTexts(activity: KeyActivity): CellText[] {
  const isWhole = activity.rows.length === 1;
  const holdsBoth = activity.refCell === activity.title.cell;
  const first = holdsBoth
    ? { cell: activity.refCell, text: activity.refCellText, isWhole: true }
    : { cell: activity.title.cell, text: activity.title.text, isWhole };
  const texts: CellText[] = [first];
  for (const name of FIELDS) {
    const at = activity[name];
    if (at !== null && !at.isError && at.text !== "") texts.push({ cell: at.cell, text: at.text, isWhole });
  }
  return texts;
}
