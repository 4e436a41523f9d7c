/** What is done while people type: the `enforcement` part of the settings. */
import * as z from "zod/mini";

/** What Excel does when a word is typed that the drop-down does not offer. */
export const ALERTS = ["stop", "warning", "off"] as const;
export type Alert = (typeof ALERTS)[number];

export const enforcementSettings = z
  .strictObject({
    live: z
      ._default(z.boolean(), true)
      .check(
        z.describe(
          "Whether edits are checked again as they are made, while the pane is open. Checking writes nothing.",
        ),
      ),
    alert: z
      ._default(z.enum(ALERTS), "stop")
      .check(
        z.describe(
          'What Excel does on a prepared sheet when a status is typed that the drop-down does not offer: "stop" refuses it, "warning" asks, "off" takes it, and it is checked.',
        ),
      ),
    autoCorrect: z
      ._default(z.boolean(), false)
      .check(
        z.describe(
          'Whether a status or reference just typed becomes its accepted form ("g" becomes Green), while edits are checked. What is put back by hand stays. Where the drop-down refuses short forms, they cannot be typed: see the alert.',
        ),
      ),
  })
  .check(z.describe("What is done while people type."));
