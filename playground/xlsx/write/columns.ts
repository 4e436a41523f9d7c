import type { Sheet } from "../../workbook/model";
import { widthFromFile, widthToFile } from "../../workbook/widths";
import { tag } from "../xml/build";
import type { PartEditor } from "../xml/partEditor";
import { childrenNamed, number } from "../xml/tree";
import type { RecordOf } from "./cellRewriter";

type ColumnAttributes = Record<string, string>;

/** Writes the columns anew from what the file said of each, so that outlines and unchanged widths stay as written. */
export function writeColumns(editor: PartEditor, sheet: Sheet, recordOf: RecordOf): void {
  const columns = readColumnAttributes(editor);
  const touched = new Set([
    ...columns.keys(),
    ...sheet.columnWidths.keys(),
    ...sheet.columnStyles.keys(),
    ...sheet.hiddenColumns,
  ]);
  const wanted = [...touched]
    .sort((a, b) => a - b)
    .map((column): [number, ColumnAttributes] => [
      column,
      columnAttributes(sheet, column, columns.get(column) ?? {}, recordOf),
    ]);
  const runs: { first: number; last: number; readonly key: string; readonly attributes: ColumnAttributes }[] = [];
  for (const [column, attributes] of wanted) {
    if (Object.keys(attributes).length === 0) continue;
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.key === key) run.last = column;
    else runs.push({ first: column, last: column, key, attributes });
  }
  const cols = runs.map(({ first, last, attributes }) => tag("col", { min: first + 1, max: last + 1, ...attributes }));
  editor.put("cols", cols.length === 0 ? "" : tag("cols", {}, ...cols));
  const format = editor.child("sheetFormatPr");
  if (widthFromFile(number(format, "defaultColWidth", DEFAULT_WIDTH)) !== sheet.defaultColumnWidth) {
    editor.setAttributes("sheetFormatPr", {
      ...(format ? {} : { defaultRowHeight: sheet.defaultRowHeight }),
      defaultColWidth: widthToFile(sheet.defaultColumnWidth),
    });
  }
}

/** Excel's 8.43 characters with their padding. */
const DEFAULT_WIDTH = 9.140625;

/** Attributes of each column, in an order that does not depend on how they were written. */
function readColumnAttributes(editor: PartEditor): Map<number, ColumnAttributes> {
  const columns = new Map<number, ColumnAttributes>();
  for (const run of childrenNamed(editor.child("cols"), "col")) {
    const others = [...run.attributes].filter(([name]) => name !== "min" && name !== "max").sort();
    for (let column = number(run, "min", 1) - 1; column < number(run, "max", 1); column++) {
      columns.set(column, Object.fromEntries(others));
    }
  }
  return columns;
}

function columnAttributes(
  sheet: Sheet,
  column: number,
  before: ColumnAttributes,
  recordOf: RecordOf,
): ColumnAttributes {
  const { width: oldWidth, customWidth, bestFit, style: _style, hidden: _hidden, ...others } = before;
  const width = sheet.columnWidths.get(column);
  const style = sheet.columnStyles.get(column) ?? 0;
  const keepsWidth = oldWidth !== undefined && width !== undefined && widthFromFile(Number(oldWidth)) === width;
  const size: ColumnAttributes = keepsWidth
    ? { width: oldWidth, ...(customWidth ? { customWidth } : {}), ...(bestFit ? { bestFit } : {}) }
    : width === undefined
      ? {}
      : { width: String(widthToFile(width)), customWidth: "1" };
  return {
    ...size,
    ...(style === 0 ? {} : { style: String(recordOf(style, false)) }),
    ...(sheet.hiddenColumns.has(column) ? { hidden: "1" } : {}),
    ...others,
  };
}
