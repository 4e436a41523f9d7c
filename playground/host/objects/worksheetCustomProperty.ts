import { setSheetProperty } from "../../workbook/edits";
import { asText } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";

export const worksheetCustomProperty = define(kinds.worksheetCustomProperty, {
  id: { name: "_Id", of: ({ key }) => key },
  exists: ({ sheet, key }) => sheet.customProperties.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, { workbook }) => setSheetProperty(workbook, sheet, key, asText(value)),
    },
  },
  methods: {
    delete: ({ sheet, key }, _args, { workbook }) => setSheetProperty(workbook, sheet, key, undefined),
  },
});
