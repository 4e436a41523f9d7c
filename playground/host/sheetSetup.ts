/** Kinds of a sheet's set-up for screen and print: frozen panes, page layout, headers and footers, page breaks. */
import type { PageLayout, Sheet, Workbook } from "../workbook/model";
import { setSheetField } from "../workbook/edits";
import { kind } from "./kinds";

export interface BreakScope {
  readonly sheet: Sheet;
  readonly axis: "horizontal" | "vertical";
}

export interface BreakRef extends BreakScope {
  /** The row below (or the column right of) the break. */
  readonly at: number;
}

export const setupKinds = {
  freezePanes: kind<Sheet>("WorksheetFreezePanes"),
  pageLayout: kind<Sheet>("PageLayout"),
  headerFooterGroup: kind<Sheet>("HeaderFooterGroup"),
  headerFooter: kind<Sheet>("HeaderFooter"),
  pageBreakCollection: kind<BreakScope>("PageBreakCollection"),
  pageBreak: kind<BreakRef>("PageBreak"),
} as const;

export function changePageLayout(workbook: Workbook, sheet: Sheet, change: Partial<PageLayout>): void {
  setSheetField(workbook, sheet, "pageLayout", { ...sheet.pageLayout, ...change });
}
