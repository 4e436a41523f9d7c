/** What a validation was made from, kept as long as somebody has the validation: live checking goes on from there. */
import type { WorkbookOutline } from "../excel/read/outline";
import type { TrackerWorkbook } from "../tracker/tracker";
import type { WorkbookCells } from "../workbook/cells";

export interface WorkbookRead {
  readonly cells: WorkbookCells;
  readonly outline: WorkbookOutline;
}

const reads = new WeakMap<TrackerWorkbook, WorkbookRead>();

export function rememberRead(workbook: TrackerWorkbook, read: WorkbookRead): void {
  reads.set(workbook, read);
}

/** null for one that was not read here. */
export function readBehind(workbook: TrackerWorkbook): WorkbookRead | null {
  return reads.get(workbook) ?? null;
}
