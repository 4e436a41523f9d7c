/** The fields of a sheet that are replaced whole. */
import { perform } from "./journal";
import type { Sheet, SheetAspect, Workbook } from "./model";

/** What of a sheet is replaced whole, and the part of its file that must then be written anew. */
const aspects = {
  tabColor: "tabColor",
  defaultColumnWidth: "columns",
  defaultRowHeight: "rows",
  filter: "filter",
  merges: "merges",
  tables: "tables",
  validations: "validations",
  conditionalFormats: "conditionalFormats",
  hyperlinks: "hyperlinks",
  freeze: "freeze",
  showGridlines: "view",
  showHeadings: "view",
  pageLayout: "pageLayout",
  charts: "charts",
  protection: "protection",
} as const satisfies Partial<Record<keyof Sheet, SheetAspect>>;

export type SheetField = keyof typeof aspects;

/** Replaces a field of a sheet: `setSheetField(workbook, sheet, "merges", [...sheet.merges, box])`. */
export function setSheetField<K extends SheetField>(workbook: Workbook, sheet: Sheet, field: K, value: Sheet[K]): void {
  const before = sheet[field];
  const about = { kind: "sheetChanged", sheet: sheet.id, field } as const;
  const set = (to: Sheet[K]) => () => {
    sheet[field] = to;
    sheet.changedAspects.add(aspects[field]);
  };
  perform(workbook, { redo: set(value), undo: set(before), done: about, undone: about });
}
