/** Formulas follow the cells that they speak of when cells are inserted, deleted or moved. */
import type { Box } from "./model";
import { absoluteAddress, isEntireColumn, isEntireRow, parseBox, splitSheet } from "./box";

/** A text literal, a part of a table, an address (with its sheet), or one other character or word. */
const pieces =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\d_.(!])|[\p{L}\d_.\\]+!?|[\s\S]/gu;

/**
 * The formula with each block on the sheet named `moved` put where `after` says: null where it is gone.
 * @param own name of the sheet that the formula stands on
 */
export function rewriteReferences(
  formula: string,
  own: string,
  moved: string,
  after: (box: Box) => Box | null,
): string {
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"')) return piece;
    const { sheet, rest } = splitSheet(piece);
    const box = parseBox(rest);
    if (!box || (sheet ?? own).toLowerCase() !== moved.toLowerCase()) return piece;
    const next = after(box);
    if (next === box) return piece;
    const prefix = piece.slice(0, piece.length - rest.length);
    return prefix + (next ? withDollarsOf(rest, next) : "#REF!");
  });
}

/** The address of the block with dollars where the old one had them. */
function withDollarsOf(before: string, box: Box): string {
  const [first = "", last = first] = before.split(":");
  const all = absoluteAddress(box).split(":");
  const corners = before.includes(":") && all.length === 1 ? [all[0] ?? "", all[0] ?? ""] : all;
  const whole = isEntireRow(box) || isEntireColumn(box);
  return corners
    .map((corner, index) => {
      const old = index === 0 ? first : last;
      if (whole) return old.startsWith("$") ? corner : corner.replaceAll("$", "");
      const [, column = "", row = ""] = /^\$([A-Z]+)\$(\d+)$/.exec(corner) ?? [];
      return `${old.startsWith("$") ? "$" : ""}${column}${old.slice(1).includes("$") ? "$" : ""}${row}`;
    })
    .join(":");
}
