/** Widths and heights that fit their texts, estimated (see textWidth.ts). */
import { formatText } from "../workbook/formatText";
import type { Sheet, Workbook } from "../workbook/model";
import { forEachCell } from "../workbook/read";
import { lastColumn, lastRow } from "../workbook/box";
import { styleAt } from "../workbook/styles";
import { columnWidth } from "./geometry";
import { lineCount, lineHeight, textWidth } from "./textWidth";

/** What Excel keeps free beside a text. */
const padding = 3.75;

/** Points for the longest line of text in the column; null (the default) when it is empty. */
export function fitColumn(workbook: Workbook, sheet: Sheet, column: number): number | null {
  let longest = 0;
  forEachCell(sheet, { top: 0, left: column, bottom: lastRow, right: column }, (cell) => {
    const { numberFormat, font } = styleAt(workbook, cell.style);
    const text = formatText(cell.value, numberFormat, workbook.date1904);
    longest = Math.max(longest, ...text.split("\n").map((line) => textWidth(line, font)));
  });
  return longest === 0 ? null : Math.min(longest + padding, 1342.5);
}

/** Points for the tallest cell of the row, wrapped where its format says so; null when it is empty. */
export function fitRow(workbook: Workbook, sheet: Sheet, row: number): number | null {
  let height = 0;
  forEachCell(sheet, { top: row, left: 0, bottom: row, right: lastColumn }, (cell, _row, column) => {
    const style = styleAt(workbook, cell.style);
    const text = formatText(cell.value, style.numberFormat, workbook.date1904);
    const lines = style.wrap ? lineCount(text, columnWidth(sheet, column) - padding, style.font) : 1;
    height = Math.max(height, lines * lineHeight(style.font));
  });
  return height === 0 ? null : Math.min(Math.max(height, sheet.defaultRowHeight), 409);
}
