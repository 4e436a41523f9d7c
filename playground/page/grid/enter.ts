/** A person's entries: what is typed or pasted goes into the workbook as one undo step, or is refused with a sentence. */
import { cellAddress, columnCount, rowCount } from "../../workbook/box";
import { clearContents, copyCells, edit, setContents, type ContentWrite } from "../../workbook/edits";
import { enter, EntryFault } from "../../workbook/enter";
import { forEachCell, styleIndexAt } from "../../workbook/read";
import { styleAt } from "../../workbook/styles";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { allows, validationAt } from "../../workbook/validate";
import type { MergeIndex } from "./merges";
import type { Place } from "./places";

/** Null when it was done; else why not. */
export type Refused = string | null;

export function enterText(workbook: Workbook, sheet: Sheet, { row, column }: Place, text: string): Refused {
  const stop = stoppedBy(workbook, sheet, row, column, text);
  return stop ?? enterBlock(workbook, sheet, { row, column }, [[text]], null);
}

/** What the cell's drop-down says where it does not take the entry; one that only asks or tells takes it. */
function stoppedBy(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): Refused {
  const rule = validationAt(sheet, row, column);
  if (rule?.type !== "List" || !rule.alert.show || rule.alert.style !== "Stop") return null;
  if (allows(workbook, sheet, rule, row, column, text === "" ? undefined : text) !== false) return null;
  const { title, message } = rule.alert;
  return `${cellAddress(row, column)} was not changed. ${[title, message].filter((part) => part !== "").join(": ")}`;
}

/** Pastes rows of texts from `place` on. Cells that a merged area hides are passed over. */
export function enterBlock(
  workbook: Workbook,
  sheet: Sheet,
  place: Place,
  rows: readonly (readonly string[])[],
  merges: MergeIndex | null,
): Refused {
  const writes: ContentWrite[] = [];
  for (const [down, texts] of rows.entries()) {
    for (const [across, text] of texts.entries()) {
      const row = place.row + down;
      const column = place.column + across;
      const merge = merges?.at(row, column);
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const write = readWrite(workbook, sheet, row, column, text);
      if (typeof write === "string") return write;
      writes.push(write);
    }
  }
  edit(workbook, "person", () => setContents(workbook, sheet, writes));
  return null;
}

/** A block that was copied from the workbook, with the text of it that the clipboard has. */
export interface Copied {
  readonly sheet: Sheet;
  readonly box: Box;
  readonly text: string;
}

/** Pastes what was copied as it is: with its format and its drop-down, or without one where it had none. */
export function pasteCopied(workbook: Workbook, { sheet: from, box }: Copied, sheet: Sheet, to: Box): Refused {
  const rows = Math.max(rowCount(to), rowCount(box));
  const columns = Math.max(columnCount(to), columnCount(box));
  for (let row = to.top; sheet.protection && row < to.top + rows; row++) {
    for (let column = to.left; column < to.left + columns; column++) {
      if (styleAt(workbook, styleIndexAt(sheet, row, column)).locked) return protectedCell(sheet, row, column);
    }
  }
  copyCells(workbook, { sheet: from, box }, { sheet, box: to }, pasteAll);
  return null;
}

const pasteAll = { what: "All", skipBlanks: false, transpose: false } as const;

function readWrite(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): ContentWrite | string {
  if (sheet.protection && styleAt(workbook, styleIndexAt(sheet, row, column)).locked)
    return protectedCell(sheet, row, column);
  try {
    return enter(workbook, sheet, row, column, text);
  } catch (error) {
    if (!(error instanceof EntryFault)) throw error;
    const advice = error.reason === "formula" ? " For text, type an apostrophe (') first." : "";
    return `${cellAddress(row, column)} was not changed. ${error.message}${advice}`;
  }
}

/** Empties the block; where it holds a locked cell of a protected sheet, nothing is emptied. */
export function clearBlock(workbook: Workbook, sheet: Sheet, box: Box): Refused {
  const locked: string[] = [];
  if (sheet.protection) {
    forEachCell(sheet, box, (cell, row, column) => {
      if (styleAt(workbook, cell.style).locked) locked.push(protectedCell(sheet, row, column));
    });
  }
  if (locked[0] !== undefined) return locked[0];
  edit(workbook, "person", () => clearContents(workbook, sheet, box));
  return null;
}

function protectedCell(sheet: Sheet, row: number, column: number): string {
  return `${cellAddress(row, column)} was not changed: the sheet "${sheet.name}" is protected.`;
}
