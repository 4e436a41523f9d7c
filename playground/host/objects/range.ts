import { flag } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";
import { rangeMethods } from "../range/methods";
import { rangeNeighbours } from "../range/neighbours";
import { rangeProperties } from "../range/properties";
import { rangeBulk } from "../range/bulk";
import { rangeShifting } from "../range/shifting";
import { ruleKinds } from "../ruleKinds";
import { tableKinds } from "../tables";

export const range = define(kinds.range, {
  exists: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  properties: rangeProperties,
  navigation: {
    conditionalFormats: ({ sheet, box }) => ruleKinds.conditionalFormatCollection.of({ sheet, boxes: [box] }),
    dataValidation: ({ sheet, box }) => ruleKinds.dataValidation.of({ sheet, boxes: [box] }),
    format: ({ sheet, box }) => kinds.rangeFormat.of({ sheet, boxes: [box] }),
    worksheet: ({ sheet }) => kinds.worksheet.of(sheet),
  },
  methods: {
    ...rangeNeighbours,
    ...rangeMethods,
    ...rangeBulk,
    ...rangeShifting,
    getTables: ({ sheet, box }, args) =>
      tableKinds.tableScopedCollection.of({ areas: { sheet, boxes: [box] }, fullyContained: flag(args) }),
  },
});
