/**
 * Widths and heights that fit their texts, estimated from the number of characters (7 pixels a digit of Calibri 11 and
 * 5 pixels of padding; 15 points a line): near enough to look at, not what Excel measures.
 */
import { formatText } from "../workbook/formatText";
import type { Sheet, Workbook } from "../workbook/model";
import { forEachCell } from "../workbook/read";
import { lastColumn, lastRow } from "../workbook/box";
import { styleAt } from "../workbook/styles";
import { columnWidth } from "./geometry";

const pointsPerCharacter = 5.25;
const padding = 3.75;
const lineHeight = 15;

/** Points for the longest line of text in the column; null (the default) when it is empty. */
export function fitColumn(workbook: Workbook, sheet: Sheet, column: number): number | null {
  let longest = 0;
  forEachCell(sheet, { top: 0, left: column, bottom: lastRow, right: column }, (cell) => {
    const text = formatText(cell.value, styleAt(workbook, cell.style).numberFormat, workbook.date1904);
    longest = Math.max(longest, ...text.split("\n").map((line) => line.length));
  });
  return longest === 0 ? null : Math.min(longest * pointsPerCharacter + padding, 1342.5);
}

/** Points for the tallest cell of the row, wrapped where its format says so; null when it is empty. */
export function fitRow(workbook: Workbook, sheet: Sheet, row: number): number | null {
  let lines = 0;
  forEachCell(sheet, { top: row, left: 0, bottom: row, right: lastColumn }, (cell, _row, column) => {
    const style = styleAt(workbook, cell.style);
    const text = formatText(cell.value, style.numberFormat, workbook.date1904);
    const perLine = Math.max(1, Math.floor((columnWidth(sheet, column) - padding) / pointsPerCharacter));
    const wrapped = text.split("\n").reduce((total, line) => total + Math.max(1, Math.ceil(line.length / perLine)), 0);
    lines = Math.max(lines, style.wrap ? wrapped : 1);
  });
  return lines === 0 ? null : Math.min(lines * lineHeight, 409);
}
