/** A sheet's merged areas with their texts. */
import { parseCellAddress } from "../workbook/address";
import type { SheetCells } from "../workbook/cells";
import type { MergedArea } from "./tracker";

export function mergedAreas(sheet: SheetCells): MergedArea[] {
  return sheet.merges.map((area) => ({ area, text: textOf(sheet, area) }));
}

function textOf({ firstRow, firstColumn, values, valueTypes }: SheetCells, area: string): string | null {
  const first = parseCellAddress(area.split(":")[0] ?? "");
  if (first === null) return null;
  const row = first.row - firstRow;
  const column = first.column - firstColumn;
  const type = valueTypes[row]?.[column] ?? "Empty";
  return type === "String" || type === "Empty" ? String(values[row]?.[column] ?? "") : null;
}
