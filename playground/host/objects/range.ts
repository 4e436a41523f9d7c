import { flag } from "../arguments";
import { define } from "../define";
import { kinds } from "../kinds";
import { rangeMethods } from "../range/methods";
import { rangeNeighbours } from "../range/neighbours";
import { rangeProperties } from "../range/properties";
import { rangeBulk } from "../range/bulk";
import { rangeEdges } from "../range/edges";
import { rangeOutline } from "../range/outline";
import { rangeTracing } from "../range/tracing";
import { rangeCopying } from "../range/copying";
import { find, replaceAll, required } from "../range/searching";
import { special } from "../range/specialCells";
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
    sort: (area) => kinds.rangeSort.of(area),
    worksheet: ({ sheet }) => kinds.worksheet.of(sheet),
  },
  methods: {
    ...rangeNeighbours,
    ...rangeEdges,
    ...rangeOutline,
    ...rangeTracing,
    ...rangeMethods,
    ...rangeBulk,
    ...rangeShifting,
    ...rangeCopying,
    find: (area, args, { workbook }) => required(find(area, args, workbook)),
    findOrNullObject: (area, args, { workbook }) => find(area, args, workbook),
    replaceAll: (area, args, { workbook }) => replaceAll(area, args, workbook),
    getSpecialCells: ({ sheet, box }, args) => required(special({ sheet, boxes: [box] }, args)),
    getSpecialCellsOrNullObject: ({ sheet, box }, args) => special({ sheet, boxes: [box] }, args),
    getTables: ({ sheet, box }, args) =>
      tableKinds.tableScopedCollection.of({ areas: { sheet, boxes: [box] }, fullyContained: flag(args) }),
  },
});
