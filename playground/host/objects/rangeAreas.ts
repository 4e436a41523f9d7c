import { boxAddress, columnCount, isEntireColumn, isEntireRow, quoteSheet, rowCount } from "../../workbook/box";
import { define } from "../define";
import { areasMethods } from "../range/areasMethods";
import { kinds, type Areas } from "../kinds";
import { styleName } from "../builtInStyles";
import { uniformStyle } from "../uniform";
import { ruleKinds } from "../ruleKinds";

const address = ({ sheet, boxes }: Areas): string =>
  boxes.map((box) => `${quoteSheet(sheet.name)}!${boxAddress(box)}`).join(",");

export const rangeAreas = define(kinds.rangeAreas, {
  exists: ({ sheet }, { workbook }) => workbook.sheets.includes(sheet),
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ boxes }) => boxes.length },
    cellCount: { get: ({ boxes }) => boxes.reduce((total, box) => total + rowCount(box) * columnCount(box), 0) },
    style: { get: (areas, { workbook }) => uniformStyle(workbook, areas, (style) => styleName(style.named)) },
    isEntireColumn: { get: ({ boxes }) => boxes.every(isEntireColumn) },
    isEntireRow: { get: ({ boxes }) => boxes.every(isEntireRow) },
  },
  navigation: {
    areas: (areas) => kinds.rangeCollection.of(areas),
    conditionalFormats: (areas) => ruleKinds.conditionalFormatCollection.of(areas),
    dataValidation: (areas) => ruleKinds.dataValidation.of(areas),
    format: (areas) => kinds.rangeFormat.of(areas),
    worksheet: ({ sheet }) => kinds.worksheet.of(sheet),
  },
  methods: areasMethods,
});
