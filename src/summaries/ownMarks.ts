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

/** "This worksheet contains one table. Summary as at 31 July 2024, 14:05." and what a reader of the table must know. */
export function asAtLine(date: Date, note: string | null = null): string {
  const day = date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const time = date.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${SECOND_LINE}${day}, ${time}.${note === null ? "" : ` ${note}`}`;
}
