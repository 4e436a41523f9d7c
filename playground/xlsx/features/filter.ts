import { parseBox } from "../../workbook/box";
import type { Sheet } from "../../workbook/model";
import { type XmlElement, attribute, childrenNamed } from "../xml/tree";

/**
 * The sheet's own filter. A file marks rows hidden without saying why: with criteria set, the hidden rows under the
 * filter's header are taken to be hidden by it, as Excel does.
 */
export function readFilter(element: XmlElement | undefined, sheet: Sheet): void {
  const box = element && parseBox(attribute(element, "ref"));
  if (!element || !box) return;
  const isDataFiltered = childrenNamed(element, "filterColumn").length > 0;
  const hidden = isDataFiltered ? [...sheet.hiddenRows].filter((row) => row > box.top && row <= box.bottom) : [];
  for (const row of hidden) sheet.hiddenRows.delete(row);
  sheet.filter = { box, isDataFiltered, hiddenRows: new Set(hidden), ...(!isDataFiltered && { columns: [] }) };
}
