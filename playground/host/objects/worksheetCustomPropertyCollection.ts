import { setSheetProperty } from "../../workbook/edits";
import { text } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";

export const worksheetCustomPropertyCollection = define(kinds.worksheetCustomPropertyCollection, {
  collection: {
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => kinds.worksheetCustomProperty.of({ sheet, key })),
    find: (sheet, key) =>
      typeof key === "string" && sheet.customProperties.has(key)
        ? kinds.worksheetCustomProperty.of({ sheet, key })
        : null,
  },
  methods: {
    add: (sheet, args, { workbook }) => {
      const key = text(args);
      setSheetProperty(workbook, sheet, key, text(args, 1));
      return kinds.worksheetCustomProperty.of({ sheet, key });
    },
  },
});
