/** What becomes of a status or a reference just typed. */
import { numberedTracker } from "../rules/facts/numberedSheet";
import type { Settings } from "../settings";
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { cellAddress } from "../workbook/address";
import { rewriteReference, type ReferencePattern, type ReferenceStyle } from "../words/reference";
import { readStatus, type Vocabulary } from "../words/status";

/**
 * The accepted form of a text in a tracker's cell; null where it is so already, or the cell takes neither a status nor a
 * reference. A reference may stand in a row that is no Key Activity yet; a status may not: it would be a heading's.
 * @param activity the Key Activity of the row
 */
export function acceptedForm(
  tracker: Tracker,
  activity: KeyActivity | undefined,
  { row, column }: { readonly row: number; readonly column: number },
  text: string,
  { vocabulary, reference }: Settings,
): string | null {
  if (activity?.status?.cell === cellAddress(row, column)) return correctedStatus(text, vocabulary);
  const header = tracker.headerRows.filter((each) => each.row < row).at(-1);
  if (header === undefined || (header.columns.ref ?? header.columns.activity) !== column) return null;
  return correctedReference(text, numberedTracker(tracker, reference).style, reference);
}

/** The accepted form of a status; null where it is one already, or needs a person's judgement. */
function correctedStatus(text: string, vocabulary: Vocabulary): string | null {
  const reading = readStatus(text, vocabulary);
  return reading.form === "style" ? reading.word : null;
}

/** The text with its reference in the sheet's style; null where it is so already, or begins with none. */
function correctedReference(text: string, style: ReferenceStyle, pattern: ReferencePattern): string | null {
  const after = rewriteReference(text, style, pattern);
  return after === text ? null : after;
}

/** What was corrected, cell by cell, so that a text that a person put back stays. */
export class Corrected {
  private readonly texts = new Map<string, { readonly before: string; readonly after: string }>();

  /**
   * Whether a text that now stands in a cell may be corrected: not where it is what was corrected there just before. Any
   * other text in between, and it may be again.
   */
  mayCorrect(sheet: string, cell: string, text: string): boolean {
    const key = placeKey(sheet, cell);
    const last = this.texts.get(key);
    if (text === last?.before) return false;
    if (text !== last?.after) this.texts.delete(key);
    return true;
  }

  remember(sheet: string, cell: string, before: string, after: string): void {
    this.texts.set(placeKey(sheet, cell), { before, after });
  }

  /** Cells have moved: what was corrected stands elsewhere. */
  forgetSheet(sheet: string): void {
    for (const key of this.texts.keys()) if (key.startsWith(placeKey(sheet, ""))) this.texts.delete(key);
  }
}

/** No sheet's name has a colon. */
function placeKey(sheet: string, cell: string): string {
  return `${sheet}:${cell}`;
}
