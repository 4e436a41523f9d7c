/**
 * Links as HYPERLINK formulas: they travel in the same block as the other cells (some 60 bytes each), where
 * `range.hyperlink` costs a call of some 600 bytes for every row and Excel keeps at most 65,530 on a sheet.
 * These are the only formulas that we write, and their texts can never be more than texts.
 */

import { placeText } from "../place";

/** Longest text that a formula may hold between quotation marks. */
const LONGEST_LITERAL = 255;

/** A formula that shows `text` and leads to a cell of this workbook. */
export function linkFormula(text: string, sheet: string, cell: string): string {
  return `=HYPERLINK(${literal(`#${placeText(sheet, cell)}`)},${literal(text)})`;
}

/** The text between quotation marks, in pieces where it is long. */
function literal(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length || from === 0; from += LONGEST_LITERAL) {
    pieces.push(`"${text.slice(from, from + LONGEST_LITERAL).replaceAll('"', '""')}"`);
  }
  return pieces.join("&");
}
