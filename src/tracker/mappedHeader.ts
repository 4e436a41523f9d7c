/** A header row as a person named it, where the sheet's own labels do not say enough. */
import type { SheetMapping } from "../settings";
import { columnIndex } from "../workbook/address";
import { textIn, type RowTexts } from "./sheetTexts";
import { COLUMN_NAMES, type HeaderRow } from "./tracker";

/**
 * The header row that the settings give a sheet, whatever the case of its name; null where they give none, or one with
 * nothing under it.
 */
export function mappedHeader(
  sheet: string,
  rows: readonly RowTexts[],
  mappings: readonly SheetMapping[],
): HeaderRow | null {
  const mapping = mappings.find((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  if (mapping === undefined) return null;
  const row = mapping.headerRow - 1;
  if (row >= (rows.at(-1)?.row ?? 0)) return null;
  const texts = rows.find((each) => each.row === row);
  const named = COLUMN_NAMES.flatMap((name) => {
    const letters = mapping.columns[name];
    return letters === undefined ? [] : [{ name, column: columnIndex(letters), letters: letters.toUpperCase() }];
  });
  const label = (column: number, letters: string) => (texts && textIn(texts, column)) ?? letters;
  return {
    row,
    columns: Object.fromEntries(named.map(({ name, column }) => [name, column])),
    labels: Object.fromEntries(named.map(({ name, column, letters }) => [name, label(column, letters)])),
  };
}
