import { lastColumn, lastRow } from "../../workbook/box";
import type { Box, Sheet } from "../../workbook/model";
import { sheetBoxAddress } from "../references";

export const FILTER_NAME = "_xlnm._FilterDatabase";

/** The names that Excel keeps for a sheet's filter, print area and repeated rows and columns, with their formulas. */
export function sheetNames(sheet: Sheet): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const list = (boxes: readonly Box[]) => `=${boxes.map((box) => sheetBoxAddress(sheet.name, box)).join(",")}`;
  if (sheet.filter) names.set(FILTER_NAME, list([sheet.filter.box]));
  if (printArea.length > 0) names.set("_xlnm.Print_Area", list(printArea));
  const titles = [
    ...(titleColumns ? [{ top: 0, left: titleColumns[0], bottom: lastRow, right: titleColumns[1] }] : []),
    ...(titleRows ? [{ top: titleRows[0], left: 0, bottom: titleRows[1], right: lastColumn }] : []),
  ];
  if (titles.length > 0) names.set("_xlnm.Print_Titles", list(titles));
  return names;
}
