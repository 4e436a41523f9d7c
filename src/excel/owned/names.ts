/** The hidden workbook names by which our sheets are known, whatever they are called and wherever they stand. */
import { SHEET_KEYS, type SheetKey } from "../../summaries";
import { placeText } from "../place";

export function hiddenName(key: SheetKey): string {
  return `_KaTracker.${key}`;
}

const HIDDEN_NAMES: readonly string[] = SHEET_KEYS.map(hiddenName);

/** Whether a name is one of ours. */
export function isHiddenName(name: string): boolean {
  return HIDDEN_NAMES.includes(name);
}

/** Whether a name's formula refers to A1 of a sheet. Excel leaves quotation marks out where it can. */
export function refersToFirstCell(formula: string, sheet: string): boolean {
  return formula === `=${sheet}!$A$1` || formula === `=${placeText(sheet, "$A$1")}`;
}
