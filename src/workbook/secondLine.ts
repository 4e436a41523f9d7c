/** A2 of a summary sheet: by it a sheet of ours (or a copy of one) is never taken for a tracker. */

/** How the line begins while the sheet is whole. */
export const SECOND_LINE = "This worksheet contains one table. Summary as at ";

/** Written first and replaced last: Excel has no rollback, so that after any fault the sheet says what it is. */
export const BEING_REWRITTEN = "Being rewritten: do not use";

/** Whether a text is one that we write into A2. */
export function isSecondLine(text: string): boolean {
  return text.startsWith(BEING_REWRITTEN) || text.startsWith(SECOND_LINE);
}
