import { parseBox } from "../../workbook/box";
import type { Table } from "../../workbook/model";
import { damaged } from "../workbookFileError";
import { unescapeControls } from "../xml/text";
import { type XmlElement, attribute, child, childrenNamed, flag, number, parseXml } from "../xml/tree";

/** A table part's text. */
export const readTable = (text: string, part: string): Table => tableOf(parseXml(text, part), part);

/** A table by the root element of its part. */
export function tableOf(root: XmlElement, part: string): Table {
  const box = parseBox(attribute(root, "ref"));
  if (!box) throw damaged(part, `a table at "${attribute(root, "ref").slice(0, 40)}"`);
  const style = child(root, "tableStyleInfo");
  return {
    id: attribute(root, "id"),
    name: attribute(root, "displayName") || attribute(root, "name"),
    box,
    columns: childrenNamed(child(root, "tableColumns"), "tableColumn").map((column, index) => ({
      id: number(column, "id", index + 1),
      name: unescapeControls(attribute(column, "name")),
    })),
    showHeaders: number(root, "headerRowCount", 1) > 0,
    showTotals: number(root, "totalsRowCount", 0) > 0,
    showFilterButton: child(root, "autoFilter") !== undefined,
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
    style: attribute(style, "name"),
  };
}
