/** The texts of a cell: the one it shows, and the one it opens with for editing. */
import { formatText } from "../../workbook/formatText";
import { cellAt, usedBox } from "../../workbook/read";
import type { Box, Cell, CellStyle, Sheet, Workbook } from "../../workbook/model";
import { toTsv } from "./tsv";

export function shownText(workbook: Workbook, cell: Cell, style: CellStyle): string {
  return formatText(cell.value, style.numberFormat, workbook.date1904);
}

/** As Excel's formula bar: the formula, the apostrophe of a quoted text, dates and percentages as shown, numbers in full. */
export function editedText(workbook: Workbook, cell: Cell | undefined, style: CellStyle): string {
  if (!cell || cell.value === undefined) return cell?.formula ?? "";
  if (cell.formula !== undefined) return cell.formula;
  if (typeof cell.value === "string") return cell.quotePrefix ? `'${cell.value}` : cell.value;
  const plainNumber = typeof cell.value === "number" && /^(?:general|@|[#0,.]+)$/i.test(style.numberFormat);
  return plainNumber ? String(cell.value) : shownText(workbook, cell, style);
}

/** A block as the clipboard takes it: what is shown, up to the last used row and column. */
export function blockText(workbook: Workbook, sheet: Sheet, box: Box): string {
  const used = usedBox(sheet, box, true);
  const rows: string[][] = [];
  for (let row = box.top; row <= (used?.bottom ?? box.top); row++) {
    const texts: string[] = [];
    for (let column = box.left; column <= (used?.right ?? box.left); column++) {
      const cell = cellAt(sheet, row, column);
      const style = workbook.styles[cell?.style ?? 0];
      texts.push(cell && style ? shownText(workbook, cell, style) : "");
    }
    rows.push(texts);
  }
  return toTsv(rows);
}
