/** What becomes of a status or a reference just typed. */
import { rewriteReference, type ReferencePattern, type ReferenceStyle } from "../words/reference";
import { readStatus, type Vocabulary } from "../words/status";

/** The accepted form of a status; null where it is one already, or needs a person's judgement. */
export function correctedStatus(text: string, vocabulary: Vocabulary): string | null {
  const reading = readStatus(text, vocabulary);
  return reading.form === "style" ? reading.word : null;
}

/** The text with its reference in the sheet's style; null where it is so already, or begins with none. */
export function correctedReference(text: string, style: ReferenceStyle, pattern: ReferencePattern): string | null {
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
