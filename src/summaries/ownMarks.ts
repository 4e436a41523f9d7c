/** The marks of a summary sheet: its title in A1, and in A2 a line that tells the truth about it at all times. */
import { SECOND_LINE } from "../workbook/secondLine";
import type { SheetKey } from "./plan";

/** A1 is "title: subject". By the title a sheet is known as ours, so that it never changes. */
export const TITLES: Readonly<Record<SheetKey, string>> = {
  Cover: "Summary of Key Activities",
  Priorities: "Key Activities by priority and objective",
  Exceptions: "Key Activities that are Red, Amber, deferred or withdrawn",
  Changes: "Changes in Key Activities",
  Portfolios: "Key Activities by portfolio",
  Leads: "Key Activities by lead",
  Report: "All Key Activities",
  DataQuality: "What the checks found",
  Charts: "Charts of Key Activities",
};

/** A1 of a sheet. */
export function titleOf(key: SheetKey, subject: string): string {
  return `${TITLES[key]}: ${subject}`;
}

/** Whether a text is what we write into A1 of some sheet. */
export function isTitle(text: string): boolean {
  return Object.values(TITLES).some((title) => text.startsWith(`${title}: `));
}

// Made once: making a format takes Excel's browser longer than using it a thousand times.
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "This worksheet contains one table. Summary as at 31 July 2024, 14:05." and what a reader of the table must know. */
export function asAtLine(date: Date, note: string | null = null): string {
  return `${SECOND_LINE}${DAY.format(date)}, ${TIME.format(date)}.${note === null ? "" : ` ${note}`}`;
}
