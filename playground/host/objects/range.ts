import { define } from "../define";
import { kinds } from "../kinds";
import { rangeMethods } from "../range/methods";
import { rangeNeighbours } from "../range/neighbours";
import { rangeProperties } from "../range/properties";
import { rangeBulk } from "../range/bulk";

export const range = define(kinds.range, {
  exists: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  properties: rangeProperties,
  navigation: {
    format: ({ sheet, box }) => kinds.rangeFormat.of({ sheet, boxes: [box] }),
    worksheet: ({ sheet }) => kinds.worksheet.of(sheet),
  },
  methods: { ...rangeNeighbours, ...rangeMethods, ...rangeBulk },
});
