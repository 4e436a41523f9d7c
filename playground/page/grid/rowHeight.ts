/** Heights of rows that have none of their own: Excel fits them to their texts, and so do we, by estimate. */
import { cellAt } from "../../workbook/read";
import type { Cell, CellStyle, Font, Sheet, Workbook } from "../../workbook/model";
import type { MergeIndex } from "./merges";

/** Points. Excel's rows are no taller. */
const tallest = 409.5;
/** Points of a line of text, as a share of the font's size; and what stands left and right of a cell's text. */
const lineHeight = 1.28;
const sideSpace = 5;
/** Words that do not fit start a new line and leave the last one short. */
const raggedness = 1.06;

/** Points. `letterWidth` gives the mean width of a letter as a share of the font's size. */
export function rowHeight(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  merges: MergeIndex,
  letterWidth: (font: Font) => number,
): number {
  const own = sheet.rowHeights.get(row);
  if (own !== undefined) return own;
  let height = sheet.defaultRowHeight;
  for (const [column, cell] of sheet.rows.get(row) ?? []) {
    const style = workbook.styles[cell.style];
    if (!style || merges.at(row, column)) continue;
    height = Math.max(height, textHeight(cell, style, columnWidth(sheet, column), letterWidth));
  }
  return Math.min(height, tallest);
}

export function columnWidth(sheet: Sheet, column: number): number {
  return sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth;
}

function textHeight(cell: Cell, style: CellStyle, width: number, letterWidth: (font: Font) => number): number {
  const { font } = style;
  const line = font.size * lineHeight;
  if (!style.wrap || typeof cell.value !== "string") return cell.value === undefined ? 0 : line;
  const fits = Math.max(1, (width - sideSpace) / (font.size * letterWidth(font) * raggedness));
  let lines = 0;
  for (const paragraph of cell.value.split("\n")) lines += Math.max(1, Math.ceil(paragraph.length / fits));
  return lines * line;
}

/** True when the cell holds nothing to show. */
export function isBlank(sheet: Sheet, row: number, column: number): boolean {
  const value = cellAt(sheet, row, column)?.value;
  return value === undefined || value === "";
}
