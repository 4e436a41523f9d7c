/** Lists of blocks and blocks with their sheet, as attributes, names and charts write them. */
import { absoluteAddress, boxAddress, parseBox, splitSheet } from "../workbook/box";
import type { Box } from "../workbook/model";

/** The blocks of "A1:B2 C3"; what is no block is left out. */
export function parseBoxes(text: string): Box[] {
  return text
    .split(/\s+/)
    .map(parseBox)
    .filter((box) => box !== null);
}

export function boxAddresses(boxes: readonly Box[]): string {
  return boxes.map(boxAddress).join(" ");
}

/** "'Q2 2013-14'!$A$1:$E$9": always quoted, which is always right. */
export function sheetBoxAddress(sheet: string, box: Box): string {
  return `'${sheet.replaceAll("'", "''")}'!${absoluteAddress(box)}`;
}

/** Sheet and block of "'Q2 2013-14'!$A$1:$E$9"; null for anything else. */
export function parseSheetBox(text: string): { readonly sheet: string; readonly box: Box } | null {
  const { sheet, rest } = splitSheet(text.trim());
  const box = sheet === null ? null : parseBox(rest);
  return sheet === null || !box ? null : { sheet, box };
}

/** Parts of a list between commas that stand in no quotes: "'a,b'!$A$1,'c'!$B$2". */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    if (at === text.length || (text[at] === "," && !quoted)) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return parts.filter((part) => part !== "");
}
