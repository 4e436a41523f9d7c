/** Where a link inside the workbook leads. */
import { parseBox, splitSheet } from "../../workbook/box";
import { sheetById, sheetByName } from "../../workbook/read";
import type { Box, Sheet, Workbook } from "../../workbook/model";

export interface Target {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** "Cover!A1", "'Q2 2013-14'!B9", a defined name; "A1" is on the active sheet. Null: no such place. */
export function placeOf(workbook: Workbook, reference: string): Target | null {
  const wanted = reference.replace(/^#/, "");
  const name = workbook.names.find((each) => each.name.toLowerCase() === wanted.toLowerCase());
  return addressed(workbook, name ? name.formula.replace(/^=/, "") : wanted);
}

function addressed(workbook: Workbook, address: string): Target | null {
  const { sheet: sheetName, rest } = splitSheet(address);
  const box = parseBox(rest);
  const sheet = sheetName === null ? sheetById(workbook, workbook.activeSheet) : sheetByName(workbook, sheetName);
  return box && sheet ? { sheet, box } : null;
}
