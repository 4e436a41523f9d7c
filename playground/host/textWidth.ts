/** How wide texts are and into how many lines they wrap: near enough to look at, not what Excel measures. */
import type { Font } from "../workbook/model";

/** Widths in ems, by likeness, of a plain sans serif such as Arial. */
const widths = new Map(
  (
    [
      ["ijl'’‘|", 0.24],
      [" ftI.,;:!/\\[]", 0.29],
      ['r-()“”"', 0.35],
      ["ckvxyzsJ", 0.51],
      ["ABCDEFGHKLNPRSTUVXYZ", 0.72],
      ["mwMOQ&", 0.84],
      ["W%@", 1.02],
    ] as const
  ).flatMap(([characters, width]) => [...characters].map((character) => [character, width] as const)),
);
const usualWidth = 0.56;
const boldFactor = 1.08;

/** Points that a text takes in one line. */
export function textWidth(text: string, { size, bold }: Font): number {
  let ems = 0;
  for (const character of text) ems += widths.get(character) ?? usualWidth;
  return ems * size * (bold ? boldFactor : 1);
}

/** Lines that a text takes in a column so many points wide: words stay whole, as far as they fit. */
export function lineCount(text: string, room: number, font: Font): number {
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, font), 0);
}

function paragraphLines(paragraph: string, room: number, font: Font): number {
  const blank = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, font);
    if (used > 0 && used + blank + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    while (used > room && room > 0) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

/** Points from one line to the next. */
export function lineHeight({ size }: Font): number {
  return Math.ceil(size * 1.3 * 4) / 4;
}
