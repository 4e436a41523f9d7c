/** What stands in A2 of every summary sheet: it tells the truth about the sheet at all times. */

/** Begins the line, so that a sheet of ours (or a copy of one) is never taken for a tracker. */
const OPENING = "This worksheet contains one table. Summary as at ";

/** Written first and replaced last: Excel has no rollback, so that after any fault the sheet says what it is. */
export const BEING_REWRITTEN = "Being rewritten: do not use";

/** "This worksheet contains one table. Summary as at 31 July 2024, 14:05." */
export function asAtLine(date: Date): string {
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${OPENING}${day}, ${time}.`;
}

/** Whether a text is one that we write into A2. */
export function isSecondLine(text: string): boolean {
  return text === BEING_REWRITTEN || text.startsWith(OPENING);
}
