import { setSetting } from "../../workbook/edits";
import { define } from "../define";
import { kinds } from "../kinds";

export const setting = define(kinds.setting, {
  id: { name: "_Id", of: ({ key }) => key },
  exists: ({ key }, session) => session.workbook.settings.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, session) => session.workbook.settings.get(key),
      set: ({ key }, value, session) => setSetting(session.workbook, key, value),
    },
  },
  methods: { delete: ({ key }, _args, session) => setSetting(session.workbook, key, undefined) },
});
