/** The plain properties of Range. */
import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../workbook/box";
import { formatCells, setHidden, setNumberFormats } from "../../workbook/edits";
import { isRowHidden } from "../../workbook/read";
import { fullAddress } from "../areas";
import { asBoolean } from "../arguments";
import { styleName } from "../builtInStyles";
import { formatOfStyle } from "../namedStyles";
import type { Property } from "../define";
import { hyperlink } from "./hyperlink";
import { invalidArgument, notImplemented } from "../errors";
import { extent } from "../geometry";
import { guardSheet } from "../guards";
import type { Area } from "../kinds";
import { columnsOf, rowsOf } from "../lines";
import {
  gridOf,
  readFormulas,
  readR1C1,
  writeR1C1,
  readNumberFormats,
  readTexts,
  readTypes,
  readValues,
  writeValues,
} from "../rangeValues";
import type { Session } from "../session";
import { uniform, uniformStyle } from "../uniform";

/** One format in an array of one row and one column stands for every cell, as in Microsoft's samples. */
function onlyEntry(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value as readonly unknown[];
  return Array.isArray(row) && row.length === 1 ? (row as readonly unknown[])[0] : value;
}

function writeNumberFormat(area: Area, value: unknown, { workbook }: Session): void {
  guardSheet(area.sheet, "allowFormatCells");
  const at = gridOf(area, onlyEntry(value));
  setNumberFormats(workbook, area.sheet, area.box, (row, column) => {
    const format = at(row, column);
    if (format === null || format === undefined) return null;
    if (typeof format !== "string") throw invalidArgument();
    return format === "" ? "General" : format;
  });
}

function writeStyle({ sheet, box }: Area, value: unknown, { workbook }: Session): void {
  const style = formatOfStyle(workbook, String(value));
  if (!style) throw notImplemented(`Setting Range.style to ${String(value)}`);
  guardSheet(sheet, "allowFormatCells");
  formatCells(workbook, sheet, box, () => ({ ...style }));
}

const areas = ({ sheet, box }: Area) => ({ sheet, boxes: [box] });
const numberFormat: Property<Area> = { get: readNumberFormats, set: writeNumberFormat };
const formulas: Property<Area> = { get: readFormulas, set: writeValues };

export const rangeProperties: Readonly<Record<string, Property<Area>>> = {
  address: { get: fullAddress },
  addressLocal: { get: fullAddress },
  cellCount: {
    get: ({ box }) => {
      const count = rowCount(box) * columnCount(box);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  rowIndex: { get: ({ box }) => box.top },
  columnIndex: { get: ({ box }) => box.left },
  rowCount: { get: ({ box }) => rowCount(box) },
  columnCount: { get: ({ box }) => columnCount(box) },
  isEntireColumn: { get: ({ box }) => isEntireColumn(box) },
  isEntireRow: { get: ({ box }) => isEntireRow(box) },
  values: { get: readValues, set: writeValues },
  formulas,
  formulasLocal: formulas,
  formulasR1C1: { get: readR1C1, set: writeR1C1 },
  text: { get: readTexts },
  valueTypes: { get: readTypes },
  numberFormat,
  numberFormatLocal: numberFormat,
  hyperlink,
  hasSpill: { get: () => false },
  style: {
    get: (area, { workbook }) => uniformStyle(workbook, areas(area), (style) => styleName(style.named)),
    set: writeStyle,
  },
  rowHidden: {
    get: ({ sheet, box }) => uniform(rowsOf(box).map((row) => isRowHidden(sheet, row))),
    set: ({ sheet, box }, value, { workbook }) => {
      guardSheet(sheet, "allowFormatRows");
      setHidden(workbook, sheet, "hiddenRows", rowsOf(box), asBoolean(value));
    },
  },
  columnHidden: {
    get: ({ sheet, box }) => uniform(columnsOf(box).map((column) => sheet.hiddenColumns.has(column))),
    set: ({ sheet, box }, value, { workbook }) => {
      guardSheet(sheet, "allowFormatColumns");
      setHidden(workbook, sheet, "hiddenColumns", columnsOf(box), asBoolean(value));
    },
  },
  left: { get: ({ sheet, box }) => extent(sheet, "columns", 0, box.left - 1) },
  top: { get: ({ sheet, box }) => extent(sheet, "rows", 0, box.top - 1) },
  width: { get: ({ sheet, box }) => extent(sheet, "columns", box.left, box.right) },
  height: { get: ({ sheet, box }) => extent(sheet, "rows", box.top, box.bottom) },
};
