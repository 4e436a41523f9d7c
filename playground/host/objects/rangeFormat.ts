import { isEntireColumn } from "../../workbook/box";
import { setSheetField, setSizes } from "../../workbook/edits";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { asBoolean, asNumber, oneOf } from "../arguments";
import { fitColumn, fitRow } from "../autofit";
import { define, type Property } from "../define";
import { invalidArgument } from "../errors";
import { styleProperty } from "../formats";
import { columnWidth, rowHeight } from "../geometry";
import { guardSheet } from "../guards";
import { kinds, type Areas } from "../kinds";
import { columnsOf, rowsOf } from "../lines";
import { uniform } from "../uniform";

const horizontal = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const vertical = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

const sizes = {
  /** At most 255 characters. */
  columnWidths: { most: 1342.5, lines: columnsOf, current: columnWidth, allowedBy: "allowFormatColumns" },
  rowHeights: { most: 409.5, lines: rowsOf, current: rowHeight, allowedBy: "allowFormatRows" },
} as const;

/** A size in points, of columns or rows. */
function sizeProperty(field: keyof typeof sizes): Property<Areas> {
  const { most, lines, current, allowedBy } = sizes[field];
  return {
    get: ({ sheet, boxes }) => uniform(boxes.flatMap((box) => sizesIn(sheet, field, box))),
    set: ({ sheet, boxes }, value, { workbook }) => {
      guardSheet(sheet, allowedBy);
      const points = asNumber(value);
      if (points < 0 || points > most) throw invalidArgument();
      for (const box of boxes) {
        if (field === "rowHeights" && isEntireColumn(box)) setEveryHeight(workbook, sheet, points);
        else setSizes(workbook, sheet, field, lines(box), points);
      }
    },
  };

  function sizesIn(sheet: Sheet, which: keyof typeof sizes, box: Box): number[] {
    if (which === "rowHeights" && isEntireColumn(box)) return [sheet.defaultRowHeight, ...sheet.rowHeights.values()];
    return lines(box).map((line) => current(sheet, line));
  }
}

/** Of all rows at once: their usual height, and none has one of its own. */
function setEveryHeight(workbook: Workbook, sheet: Sheet, points: number): void {
  setSizes(workbook, sheet, "rowHeights", [...sheet.rowHeights.keys()], null);
  setSheetField(workbook, sheet, "defaultRowHeight", points);
}

function indent(value: unknown): number {
  const level = asNumber(value);
  if (!Number.isInteger(level) || level < 0 || level > 250) throw invalidArgument();
  return level;
}

/** Degrees from -90 to 90, or 180 for stacked letters. */
function orientation(value: unknown): number {
  const degrees = asNumber(value);
  if (!Number.isInteger(degrees) || (degrees !== 180 && Math.abs(degrees) > 90)) throw invalidArgument();
  return degrees;
}

/** Rows that hold cells or have a height of their own: the others are as high as they should be. */
const sizedRows = (sheet: Sheet, box: Box): number[] =>
  [...new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys()])].filter((row) => row >= box.top && row <= box.bottom);

export const rangeFormat = define(kinds.rangeFormat, {
  properties: {
    columnWidth: sizeProperty("columnWidths"),
    rowHeight: sizeProperty("rowHeights"),
    horizontalAlignment: styleProperty("horizontal", (value) => oneOf(horizontal, value)),
    verticalAlignment: styleProperty("vertical", (value) => oneOf(vertical, value)),
    wrapText: styleProperty("wrap", asBoolean),
    indentLevel: styleProperty("indent", indent),
    shrinkToFit: styleProperty("shrink", asBoolean),
    textOrientation: styleProperty("rotation", orientation),
  },
  navigation: {
    borders: (areas) => kinds.rangeBorderCollection.of(areas),
    fill: (areas) => kinds.rangeFill.of(areas),
    font: (areas) => kinds.rangeFont.of(areas),
    protection: (areas) => kinds.formatProtection.of(areas),
  },
  methods: {
    autofitColumns: ({ sheet, boxes }, _args, { workbook }) => {
      guardSheet(sheet, "allowFormatColumns");
      for (const column of boxes.flatMap(columnsOf)) {
        const fit = fitColumn(workbook, sheet, column);
        if (fit !== null) setSizes(workbook, sheet, "columnWidths", [column], fit);
      }
    },
    autofitRows: ({ sheet, boxes }, _args, { workbook }) => {
      guardSheet(sheet, "allowFormatRows");
      for (const row of boxes.flatMap((box) => sizedRows(sheet, box))) {
        setSizes(workbook, sheet, "rowHeights", [row], fitRow(workbook, sheet, row));
      }
    },
  },
});
