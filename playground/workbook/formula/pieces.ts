/** A formula cut into text literals, words (with the quoted sheet name and "!" before them as a piece of its own) and signs. */

const letter = /[\p{L}\d_.$\\]/u;

/** Joined again, the pieces are the formula. A sheet's name is a piece that ends in "!". */
export function formulaPieces(formula: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < formula.length;) {
    const end = endOfPiece(formula, at);
    pieces.push(formula.slice(at, end));
    at = end;
  }
  return pieces;
}

function endOfPiece(formula: string, start: number): number {
  const first = formula.charAt(start);
  if (first === '"') return endOfQuoted(formula, start, '"');
  if (first === "'") {
    const end = endOfQuoted(formula, start, "'");
    return formula.charAt(end) === "!" ? end + 1 : end;
  }
  let end = start;
  while (end < formula.length && letter.test(formula.charAt(end))) end++;
  if (end === start) return start + 1;
  return formula.charAt(end) === "!" ? end + 1 : end;
}

/** After the closing quote; a doubled quote is a part of the text. */
function endOfQuoted(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula.charAt(at) !== quote) at++;
    else if (formula.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return formula.length;
}
