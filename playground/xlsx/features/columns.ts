import type { Sheet } from "../../workbook/model";
import { lastColumn } from "../../workbook/box";
import { widthFromFile } from "../../workbook/widths";
import { damaged } from "../workbookFileError";
import { type XmlElement, childrenNamed, flag, number } from "../xml/tree";

/** Widths, formats and hiding of columns. Runs may not overlap: together they are at most all columns of a sheet. */
export function readColumns(element: XmlElement | undefined, sheet: Sheet, part: string): void {
  let left = lastColumn + 1;
  for (const run of childrenNamed(element, "col")) {
    const first = number(run, "min", 1) - 1;
    const last = Math.min(number(run, "max", first + 1) - 1, lastColumn);
    const width = number(run, "width", NaN);
    const style = number(run, "style", 0);
    left -= Math.max(0, last - first + 1);
    if (left < 0) throw damaged(part, "columns that are described more than once");
    for (let column = Math.max(0, first); column <= last; column++) {
      if (width > 0) sheet.columnWidths.set(column, widthFromFile(width));
      if (style > 0) sheet.columnStyles.set(column, style);
      if (flag(run, "hidden")) sheet.hiddenColumns.add(column);
    }
  }
}

/** Default height and width; without a width the file counts characters and Excel adds its padding. */
export function readSheetFormat(element: XmlElement | undefined, sheet: Sheet): void {
  sheet.defaultRowHeight = number(element, "defaultRowHeight", 15);
  const width = number(element, "defaultColWidth", NaN);
  if (width > 0) sheet.defaultColumnWidth = widthFromFile(width);
}
