/** Fonts as the browser has them, and how wide their letters are. */
import type { Font } from "../../workbook/model";

/** Fonts of the same measures, for machines without Microsoft's. */
const stands: Readonly<Record<string, string>> = {
  Calibri: "Carlito",
  Cambria: "Caladea",
  Arial: '"Liberation Sans"',
  "Times New Roman": '"Liberation Serif"',
};

export function fontFamily(name: string): string {
  const own = `"${name.replaceAll('"', "")}"`;
  const stand = stands[name];
  return [own, ...(stand === undefined ? [] : [stand]), '"Segoe UI"', "Arial", "sans-serif"].join(", ");
}

const sample = "Work with partners to deliver the agreed programme; report on progress by December 2013. ";
const known = new Map<string, number>();

/** Mean width of a letter of running English, as a share of the font's size. */
export function meanLetter(font: Font): number {
  const key = `${font.bold ? "bold " : ""}100px ${fontFamily(font.name)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const pen = document.createElement("canvas").getContext("2d");
  if (pen) pen.font = key;
  const width = pen ? pen.measureText(sample).width / sample.length / 100 : 0.5;
  known.set(key, width);
  return width;
}
