import type { Sheet, Workbook } from "../../workbook/model";
import type { SheetSource, WorkbookSource } from "../source";
import { WORKBOOK_ORDER } from "../xml/order";
import { PartEditor } from "../xml/partEditor";
import { child, flag, number } from "../xml/tree";
import { writeNames } from "./names";
import { type SheetOrder, writeSheetList } from "./sheetList";

interface WorkbookChange {
  readonly before: WorkbookSource;
  readonly sheets: ReadonlyMap<string, SheetSource>;
}

/** The workbook part with what changed: sheets, names, the active tab, protection. */
export function writeWorkbookPart(text: string, strict: boolean, workbook: Workbook, change: WorkbookChange): string {
  const { before, sheets } = change;
  const editor = PartEditor.of(text, before.workbookPart, WORKBOOK_ORDER, strict);
  if (workbook.date1904 && !flag(editor.child("workbookPr"), "date1904")) {
    editor.setAttributes("workbookPr", { date1904: true });
  }
  const { order, renamed } = writeSheetList(editor, workbook, before.sheets, sheets);
  const own = workbook.sheets.filter(
    (sheet) =>
      !before.sheets.has(sheet.id) ||
      renamed.has(sheet.id) ||
      OWN_NAMES.some((aspect) => sheet.changedAspects.has(aspect)),
  );
  writeNames(editor, workbook, order, new Set(own));
  writeActiveTab(editor, workbook, before, order);
  if (workbook.structureProtected !== flag(editor.child("workbookProtection"), "lockStructure")) {
    if (workbook.structureProtected) editor.setAttributes("workbookProtection", { lockStructure: true });
    else editor.put("workbookProtection", "");
  }
  if (needsCalculation(workbook, before)) editor.setAttributes("calcPr", { fullCalcOnLoad: true });
  return editor.text();
}

/** Aspects of a sheet that also stand in names of the workbook. */
const OWN_NAMES = ["pageLayout", "filter"] as const;

/** Results that the file holds may be out of date once a cell changed: Excel is then told to calculate on opening. */
function needsCalculation(workbook: Workbook, before: WorkbookSource): boolean {
  const changed = workbook.sheets.some((sheet) => sheet.changedCells.size > 0 || !before.sheets.has(sheet.id));
  return changed && workbook.sheets.some((sheet) => hasFormula(sheet));
}

function hasFormula(sheet: Sheet): boolean {
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) if (cell.formula !== undefined) return true;
  }
  return false;
}

function writeActiveTab(
  editor: PartEditor,
  workbook: Workbook,
  before: WorkbookSource,
  { places, moved }: SheetOrder,
): void {
  const view = child(editor.child("bookViews"), "workbookView");
  const old = number(view, "activeTab", 0);
  const active = places.indexOf(workbook.activeSheet);
  // A chart sheet may be the active one: then the model's is only the next best.
  const wanted = workbook.activeSheet === before.activeSheet ? (moved[old] ?? active) : active;
  if (wanted === old) return;
  if (view) editor.splices.edit(view, { activeTab: String(wanted) });
  else editor.put("bookViews", `<bookViews><workbookView activeTab="${wanted}"/></bookViews>`);
}
