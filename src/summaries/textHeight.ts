/**
 * How high a text stands in a cell: the one place that estimates it. Excel measures on its own when it fits
 * rows; we need to know beforehand which texts its highest row (409 points) cannot hold.
 * Widths are those of Arial, the font of our sheets, rounded up: an estimate that is too low would hide a line.
 */

/** Font size of our sheets, in points. */
export const FONT_SIZE = 11;
/** Arial 11 stands 14.25 points high; printers' drivers round up. */
export const LINE_HEIGHT = 15;
/** Excel's highest row is 409 points; this leaves a line for its padding. */
export const MOST_LINES = Math.floor(409 / LINE_HEIGHT) - 1;
/** What Excel keeps free left and right of a text. */
const PADDING = 8;

/** Arial's widths in ems, by likeness, each of the widest of its group and a little more. */
const WIDTHS = new Map(
  (
    [
      ["ijl'’‘|", 0.24],
      [" ftI.,;:!/\\[]", 0.29],
      ['r-()“”"', 0.36],
      ["ckvxyzsJ", 0.52],
      ["ABCDEFGHKLNPRSTUVXYZ", 0.74],
      ["mwMOQ&", 0.85],
      ["W%@", 1.03],
    ] as const
  ).flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);
const USUAL_WIDTH = 0.57;
/** Of scripts whose characters are as wide as they are high, and of pictures. */
const FULL_WIDTH = 1.2;
const FIRST_FULL_WIDTH = 0x2e80;

/** Points that a character takes. */
function characterWidth(character: string): number {
  const isFull = (character.codePointAt(0) ?? 0) >= FIRST_FULL_WIDTH;
  return (WIDTHS.get(character) ?? (isFull ? FULL_WIDTH : USUAL_WIDTH)) * FONT_SIZE;
}

/**
 * Where the lines of a wrapped text begin, as offsets into it, in a column of `width` points: words are
 * kept whole unless one alone is wider than the column.
 */
export function lineStarts(text: string, width: number): number[] {
  const room = Math.max(width - PADDING, 2 * FONT_SIZE);
  const starts = [0];
  let used = 0;
  let afterBlank = 0;
  let usedAfterBlank = 0;
  let position = 0;
  for (const character of text) {
    const next = position + character.length;
    const size = characterWidth(character);
    if (character === "\n") {
      starts.push(next);
      used = usedAfterBlank = 0;
      afterBlank = next;
    } else if (character === " ") {
      // A blank at the end of a line hangs over its edge: it never begins the next line.
      used += size;
      usedAfterBlank = 0;
      afterBlank = next;
    } else {
      if (used + size > room && used > 0) {
        const wordFits = afterBlank > (starts.at(-1) ?? 0);
        starts.push(wordFits ? afterBlank : position);
        used = wordFits ? usedAfterBlank : 0;
        usedAfterBlank = used;
        afterBlank = starts.at(-1) ?? 0;
      }
      used += size;
      usedAfterBlank += size;
    }
    position = next;
  }
  return starts;
}
