import { isEntireColumn, isEntireRow } from "../../workbook/box";
import type { Sheet } from "../../workbook/model";
import type { NameEntry } from "../read/workbookPart";
import { parseSheetBox, splitList } from "../references";

/** Print areas and repeated rows and columns: workbook names in the file, part of each sheet's page layout for Excel. */
export function readPrintNames(names: readonly NameEntry[], byPlace: readonly (Sheet | null)[]): void {
  for (const { name, formula, sheet: place } of names) {
    const sheet = place === null ? null : byPlace[place];
    if (!sheet) continue;
    const boxes = splitList(formula.slice(1))
      .map((each) => parseSheetBox(each)?.box)
      .filter((box) => box !== undefined);
    const key = name.toLowerCase();
    if (key === "_xlnm.print_area") sheet.pageLayout = { ...sheet.pageLayout, printArea: boxes };
    if (key !== "_xlnm.print_titles") continue;
    const rows = boxes.find(isEntireRow);
    const columns = boxes.find(isEntireColumn);
    sheet.pageLayout = {
      ...sheet.pageLayout,
      titleRows: rows ? [rows.top, rows.bottom] : null,
      titleColumns: columns ? [columns.left, columns.right] : null,
    };
  }
}
