import { asBoolean } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";

export const runtime = define(kinds.runtime, {
  properties: {
    enableEvents: {
      get: (_workbook, session) => session.events.enabled,
      set: (_workbook, value, session) => {
        session.events.enabled = asBoolean(value);
      },
    },
  },
});
