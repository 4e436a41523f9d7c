/** Sorting a block by the fields of `RangeSort.apply` and `TableSort.apply`. */
import { columnCount, rowCount } from "../workbook/box";
import { sortLines, type SortKey } from "../workbook/edits";
import { recalculate } from "../workbook/formula/recalculate";
import type { Box, Sheet } from "../workbook/model";
import { asBoolean, integer, isMissing, oneOf } from "./arguments";
import { colour } from "./colours";
import { invalidArgument, invalidOperation, notImplemented } from "./errors";
import { guardContents, guardSheet } from "./guards";
import type { Session } from "./session";
import { fieldsOf } from "./validationRules";

function keyOf(value: unknown): SortKey {
  const { key, ascending, sortOn, color, dataOption } = fieldsOf(value);
  const by = isMissing(sortOn) ? "Value" : oneOf(["Value", "CellColor", "FontColor", "Icon"] as const, sortOn);
  if (by === "Icon") throw notImplemented("Sorting by icon");
  return {
    offset: integer([key]),
    ascending: isMissing(ascending) ? true : asBoolean(ascending),
    by: by === "Value" ? { kind: "value" } : { kind: by === "CellColor" ? "fill" : "font", color: colour(color) },
    textAsNumber: !isMissing(dataOption) && oneOf(["Normal", "TextAsNumber"] as const, dataOption) === "TextAsNumber",
  };
}

export function sortBy(
  sheet: Sheet,
  box: Box,
  fields: unknown,
  options: { readonly matchCase: boolean; readonly axis: "rows" | "columns" },
  { workbook }: Session,
): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const keys = (fields as readonly unknown[]).map(keyOf);
  const across = options.axis === "rows" ? columnCount(box) : rowCount(box);
  if (keys.some(({ offset }) => offset < 0 || offset >= across)) throw invalidArgument();
  guardSheet(sheet, "allowSort");
  guardContents(workbook, { sheet, boxes: [box] });
  const merged = sheet.merges.some(
    (merge) => merge.top <= box.bottom && merge.bottom >= box.top && merge.left <= box.right && merge.right >= box.left,
  );
  if (merged) throw invalidOperation("To do this, all the merged cells need to be the same size.");
  recalculate(workbook);
  sortLines(workbook, sheet, box, { keys, ...options });
}
