import { boxAddress, cellAddress } from "../../workbook/box";
import type { Sheet } from "../../workbook/model";
import { type Attributes, tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { child, flag } from "../xml/tree";

/**
 * Writes the first view of the sheet anew: its attributes stay, its panes and selection are the model's. Two sheets
 * whose tabs are both selected are a group, and an edit would go to both: so `selected` says which one is.
 */
export function writeView(editor: PartEditor, sheet: Sheet, selected: boolean): void {
  const view = child(editor.child("sheetViews"), "sheetView");
  const attributes: Attributes = {
    ...Object.fromEntries(view?.attributes ?? [["workbookViewId", "0"]]),
    tabSelected: selected || undefined,
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    // A frozen view that starts elsewhere would hide the frozen cells.
    ...(sheet.freeze ? { topLeftCell: undefined } : {}),
  };
  const others = (view?.children ?? []).filter((each) => each.name !== "pane" && each.name !== "selection");
  const xml = tag("sheetView", attributes, panes(sheet), ...others.map((each) => editor.raw(each)));
  if (view) editor.splices.replace(view.start, view.end, xml);
  else editor.put("sheetViews", tag("sheetViews", {}, xml));
}

function panes({ freeze, selection }: Sheet): string {
  const chosen = { activeCell: cellAddress(selection.top, selection.left), sqref: boxAddress(selection) };
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return tag("selection", chosen);
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = tag("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: active,
    state: "frozen",
  });
  return pane + tag("selection", { pane: active, ...chosen });
}

/** Selects or leaves the sheet's tab, and nothing else. */
export function writeTabSelected(editor: PartEditor, selected: boolean): void {
  const view = child(editor.child("sheetViews"), "sheetView");
  if (view && flag(view, "tabSelected") !== selected) {
    editor.splices.edit(view, { tabSelected: selected ? "1" : null });
  } else if (!view && selected) {
    editor.put("sheetViews", tag("sheetViews", {}, tag("sheetView", { tabSelected: true, workbookViewId: 0 })));
  }
}
