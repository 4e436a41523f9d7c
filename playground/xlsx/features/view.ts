import type { Sheet } from "../../workbook/model";
import { parseBox } from "../../workbook/box";
import { type XmlElement, attribute, child, childrenNamed, flag, number } from "../xml/tree";

/** Frozen panes, gridlines, headings and selection, from the first view of the sheet. */
export function readView(element: XmlElement | undefined, sheet: Sheet): void {
  const view = child(element, "sheetView");
  if (!view) return;
  sheet.showGridlines = flag(view, "showGridLines", true);
  sheet.showHeadings = flag(view, "showRowColHeaders", true);
  const pane = child(view, "pane");
  if (pane && attribute(pane, "state").startsWith("frozen")) {
    sheet.freeze = { rows: number(pane, "ySplit", 0), columns: number(pane, "xSplit", 0) };
  }
  const active = attribute(pane, "activePane") || "topLeft";
  const selection = childrenNamed(view, "selection").find((each) => (attribute(each, "pane") || "topLeft") === active);
  const box = parseBox(attribute(selection, "sqref").split(" ")[0] ?? "");
  if (box) sheet.selection = box;
}
