/** What protection forbids. */
import type { Sheet, Workbook } from "../workbook/model";
import { styleIndexAt } from "../workbook/read";
import { styleAt } from "../workbook/styles";
import { accessDenied } from "./errors";
import type { Areas } from "./kinds";

/** Adding, deleting, renaming, moving and hiding sheets. */
export function guardStructure(workbook: Workbook): void {
  if (workbook.structureProtected) throw accessDenied();
}

/** Values and formulas: on a protected sheet only unlocked cells can be written. */
export function guardContents(workbook: Workbook, { sheet, boxes }: Areas): void {
  if (!sheet.protection) return;
  for (const box of boxes) {
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        if (styleAt(workbook, styleIndexAt(sheet, row, column)).locked) throw accessDenied();
      }
    }
  }
}

/** Anything else on a protected sheet, unless its protection allows it by this option. */
export function guardSheet(sheet: Sheet, allowedBy: string | null = null): void {
  if (sheet.protection && !(allowedBy !== null && sheet.protection.options[allowedBy] === true)) throw accessDenied();
}
