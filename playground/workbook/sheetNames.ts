/** Sheet names: Excel's rules for them, and what happens to formulas when one changes. */
import { quoteSheet } from "./box";
import { formulaPieces } from "./formula/pieces";

/**
 * Why Excel would refuse this name; null when it takes it. 1-31 characters, none of : \ / ? * [ ], no apostrophe at
 * either end, not "History".
 */
export function sheetNameFault(name: string): string | null {
  if (name.length === 0) return "a sheet name cannot be blank";
  if (name.length > 31) return "a sheet name has at most 31 characters";
  if (/[:\\/?*[\]]/.test(name)) return "a sheet name has none of : \\ / ? * [ ]";
  if (name.startsWith("'") || name.endsWith("'")) return "a sheet name neither begins nor ends with an apostrophe";
  if (name.toLowerCase() === "history") return "Excel keeps the name History for itself";
  return null;
}

/** "Sheet2" where Sheet1 is taken, and so on: the name of a sheet added without one. */
export function freeSheetName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Puts something else for each mention of the sheet `from`. */
function replaceSheet(formula: string, from: string, to: string): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (!piece.endsWith("!") || piece.length < 2) return piece;
      const bare = piece.slice(0, -1);
      const name = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
      return name.toLowerCase() === from.toLowerCase() ? to : piece;
    })
    .join("");
}

export function renameSheetInFormula(formula: string, from: string, to: string): string {
  return replaceSheet(formula, from, `${quoteSheet(to)}!`);
}

/** The formula after the sheet was deleted: "=Cover!$A$1" becomes "=#REF!$A$1". */
export function withoutSheet(formula: string, sheet: string): string {
  return replaceSheet(formula, sheet, "#REF!");
}
