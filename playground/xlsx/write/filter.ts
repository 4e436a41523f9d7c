import { boxAddress } from "../../workbook/box";
import type { Sheet } from "../../workbook/model";
import { filterColumnXml } from "../features/filterColumns";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";

/** A filter whose block stays keeps its criteria while it filters; without criteria only its block is written. */
export function writeFilter(editor: PartEditor, { filter }: Sheet): void {
  const before = editor.child("autoFilter");
  if (!filter) return editor.put("autoFilter", "");
  const ref = boxAddress(filter.box);
  if (filter.columns && filter.columns.length > 0) {
    return editor.put("autoFilter", tag("autoFilter", { ref }, ...filter.columns.map(filterColumnXml)));
  }
  if (before && filter.isDataFiltered) editor.splices.edit(before, { ref });
  else if (!before || before.children.length > 0) editor.put("autoFilter", tag("autoFilter", { ref }));
  else editor.splices.edit(before, { ref });
}
