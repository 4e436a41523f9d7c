import type { Sheet } from "../../workbook/model";
import { isRowHidden, filteredRows } from "../../workbook/read";
import { type XmlElement, attribute, flag } from "../xml/tree";
import type { RecordOf } from "./cellRewriter";

/** Attributes that a row's height, hiding and format ask for; null takes one away. */
type RowAttributes = Readonly<Record<"ht" | "customHeight" | "hidden" | "s" | "customFormat", string | null>>;

export function rowAttributes(sheet: Sheet, row: number, recordOf: RecordOf): RowAttributes {
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  return {
    ht: height === undefined ? null : String(height),
    customHeight: height === undefined ? null : "1",
    hidden: isRowHidden(sheet, row) ? "1" : null,
    s: style === undefined ? null : String(recordOf(style, false)),
    customFormat: style === undefined ? null : "1",
  };
}

/** Only what differs from what the row says already: a height that Excel fitted itself stays marked as such. */
export function changedRowAttributes(element: XmlElement, wanted: RowAttributes): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  const height = attribute(element, "ht");
  if (Number(height) !== Number(wanted.ht ?? 0))
    Object.assign(changes, { ht: wanted.ht, customHeight: wanted.customHeight });
  if (flag(element, "hidden") !== (wanted.hidden === "1")) changes.hidden = wanted.hidden;
  const style = flag(element, "customFormat") ? attribute(element, "s") : null;
  if (style !== wanted.s) Object.assign(changes, { s: wanted.s, customFormat: wanted.customFormat });
  return changes;
}

/** Rows of the model that need an element even without cells. */
export function rowsWithAttributes(sheet: Sheet): Set<number> {
  const rows = new Set<number>([...sheet.rowHeights.keys(), ...sheet.rowStyles.keys(), ...sheet.hiddenRows]);
  for (const row of filteredRows(sheet)) rows.add(row);
  return rows;
}
