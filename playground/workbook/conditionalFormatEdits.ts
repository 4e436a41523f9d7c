/** Edits of conditional formats. Priorities run from 0 without gaps over the whole sheet. */
import type { Box, ConditionalFormat, Sheet, Workbook } from "./model";
import { newGuid } from "./create";
import { setSheetField } from "./sheetFields";

const noFormat: ConditionalFormat["format"] = { fill: null, fontColor: null, bold: null, italic: null };

/** By priority, and numbered again. */
function put(workbook: Workbook, sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  const numbered = formats.map((each, priority) => (each.priority === priority ? each : { ...each, priority }));
  setSheetField(workbook, sheet, "conditionalFormats", numbered);
}

/** The sheet's conditional formats, the one that wins first. */
export const byPriority = (sheet: Sheet): ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** Adds one before all others, as Excel does. */
export function addConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  ranges: readonly Box[],
  kind: Pick<ConditionalFormat, "type" | "rule">,
): ConditionalFormat {
  const added = { id: newGuid(), ranges, ...kind, format: noFormat, priority: 0, stopIfTrue: false };
  put(workbook, sheet, [added, ...byPriority(sheet)]);
  return added;
}

export function changeConditionalFormat(
  workbook: Workbook,
  sheet: Sheet,
  id: string,
  change: Partial<Omit<ConditionalFormat, "id" | "priority">>,
): void {
  const changed = sheet.conditionalFormats.map((each) => (each.id === id ? { ...each, ...change } : each));
  setSheetField(workbook, sheet, "conditionalFormats", changed);
}

/** Moves one to this place among the sheet's. */
export function prioritise(workbook: Workbook, sheet: Sheet, id: string, priority: number): void {
  const moved = byPriority(sheet).filter((each) => each.id === id);
  const others = byPriority(sheet).filter((each) => each.id !== id);
  put(workbook, sheet, [...others.slice(0, priority), ...moved, ...others.slice(priority)]);
}

export function deleteConditionalFormat(workbook: Workbook, sheet: Sheet, id: string): void {
  put(
    workbook,
    sheet,
    byPriority(sheet).filter((each) => each.id !== id),
  );
}
