/** What the summary sheets look like and say: the `summaries` part of the settings. */
import * as z from "zod/mini";

export const summarySettings = z
  .strictObject({
    fills: z
      ._default(z.boolean(), true)
      .check(z.describe("Whether a status has its colour behind its word. Off for a copy that is published.")),
    contact: z
      ._default(z.string().check(z.maxLength(500, "a text of at most 500 characters")), "")
      .check(z.describe("Whom readers of the summary sheets can ask: a team, an address. Stands on Cover.")),
  })
  .check(z.describe("The summary sheets."));
