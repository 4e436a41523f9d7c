/** A person's entries: what is typed or pasted goes into the workbook as one undo step, or is refused with a sentence. */
import { cellAddress } from "../../workbook/box";
import { clearContents, edit, setContents, type ContentWrite } from "../../workbook/edits";
import { parseFormula } from "../../workbook/formula/parse";
import { FormulaFault } from "../../workbook/formula/syntax";
import { forEachCell, styleIndexAt } from "../../workbook/read";
import { readEntered } from "../../workbook/typed";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import type { MergeIndex } from "./merges";
import type { Place } from "./places";

/** Null when it was done; else why not. Excel allows 32,767 characters in a cell. */
export type Refused = string | null;
const mostCharacters = 32_767;

export function enterText(workbook: Workbook, sheet: Sheet, { row, column }: Place, text: string): Refused {
  return enterBlock(workbook, sheet, { row, column }, [[text]], null);
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

function readWrite(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): ContentWrite | string {
  const style = workbook.styles[styleIndexAt(sheet, row, column)];
  const where = cellAddress(row, column);
  if (sheet.protection && style?.locked !== false) return protectedSentence(where, sheet);
  if (text.length > mostCharacters) {
    return `${where} was not changed: expected at most 32,767 characters; found ${text.length.toLocaleString("en-GB")}.`;
  }
  const entered = readEntered(text, style?.numberFormat ?? "General", workbook.date1904);
  switch (entered.kind) {
    case "empty":
      return { row, column, content: {} };
    case "quoted":
      return { row, column, content: { value: entered.value, quotePrefix: true } };
    case "value": {
      const format = entered.numberFormat === undefined ? {} : { numberFormat: entered.numberFormat };
      return { row, column, content: { value: entered.value }, ...format };
    }
    case "formula": {
      const fault = formulaFault(entered.formula);
      if (fault === null) return { row, column, content: { formula: entered.formula, value: 0 } };
      return `${where} was not changed: ${fault} For text, type an apostrophe (') before it.`;
    }
  }
}

function formulaFault(formula: string): string | null {
  try {
    parseFormula(formula);
    return null;
  } catch (error) {
    if (error instanceof FormulaFault) return `${formula} cannot be read as a formula.`;
    throw error;
  }
}

/** Empties the block; where it holds a locked cell of a protected sheet, nothing is emptied. */
export function clearBlock(workbook: Workbook, sheet: Sheet, box: Box): Refused {
  const locked: string[] = [];
  if (sheet.protection) {
    forEachCell(sheet, box, (cell, row, column) => {
      if (workbook.styles[cell.style]?.locked !== false) locked.push(cellAddress(row, column));
    });
  }
  if (locked[0] !== undefined) return protectedSentence(locked[0], sheet);
  edit(workbook, "person", () => clearContents(workbook, sheet, box));
  return null;
}

const protectedSentence = (cell: string, sheet: Sheet): string =>
  `${cell} was not changed: the sheet "${sheet.name}" is protected.`;
