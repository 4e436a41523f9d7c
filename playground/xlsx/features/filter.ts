import { parseBox } from "../../workbook/box";
import type { Box, Filtering, Sheet, Table } from "../../workbook/model";
import { type XmlElement, attribute, childrenNamed } from "../xml/tree";

/** The sheet's own filter. */
export function readFilter(element: XmlElement | undefined, sheet: Sheet): void {
  const box = element && parseBox(attribute(element, "ref"));
  if (!box) return;
  const filtering = asksOfColumns(element) ? takeHidden(sheet, box) : { columns: [], hiddenRows: new Set<number>() };
  sheet.filter = { box, isDataFiltered: asksOfColumns(element), ...filtering };
}

/** A table as its part has it, with the rows of the sheet that its filter hides. */
export function withFiltering(table: Table, element: XmlElement | undefined, sheet: Sheet): Table {
  return asksOfColumns(element) ? { ...table, filtering: takeHidden(sheet, table.box) } : table;
}

/** A column whose filter button is hidden stands in a filter too, and is asked nothing. */
export function asksOfColumns(element: XmlElement | undefined): boolean {
  return childrenNamed(element, "filterColumn").some(({ children }) => children.length > 0);
}

/**
 * A file marks rows hidden without saying why: with criteria set, the hidden rows under the filter's header are taken to
 * be hidden by it, as Excel does.
 */
function takeHidden(sheet: Sheet, box: Box): Filtering {
  const hidden = [...sheet.hiddenRows].filter((row) => row > box.top && row <= box.bottom);
  for (const row of hidden) sheet.hiddenRows.delete(row);
  return { hiddenRows: new Set(hidden) };
}
