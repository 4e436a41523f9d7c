/** What the summary sheets look like and say: the `summaries` part of the settings. */
import * as z from "zod/mini";
import { SHEET_KEYS, type SheetKey } from "./sheetKeys";

/** Cover is always made: it says what the others are. */
const OPTIONAL_SHEETS = SHEET_KEYS.filter((key): key is Exclude<SheetKey, "Cover"> => key !== "Cover");

function text(longest: number, description: string) {
  const atMost = z.maxLength(longest, `a text of at most ${longest} characters`);
  return z._default(z.string().check(atMost), "").check(z.describe(description));
}

export const summarySettings = z
  .strictObject({
    sheets: z
      .prefault(z.array(z.enum(OPTIONAL_SHEETS)).check(z.maxLength(OPTIONAL_SHEETS.length)), [...OPTIONAL_SHEETS])
      .check(
        z.describe("The sheets that are made, beside Cover. One that is left out and exists already stays as it is."),
      ),
    fills: z
      ._default(z.boolean(), true)
      .check(z.describe("Whether a status has its colour behind its word. Off for a copy that is published.")),
    council: text(100, "The council's name. Stands on Cover."),
    contact: text(500, "Whom readers of the summary sheets can ask: a team, an address. Stands on Cover."),
    pageNumbers: z
      ._default(z.boolean(), false)
      .check(z.describe("Whether Report has page numbers at the foot of each page.")),
  })
  .check(z.describe("The summary sheets."));
