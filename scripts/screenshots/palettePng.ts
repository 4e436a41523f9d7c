/** A picture of the screen in at most 256 colours: a third of the bytes, and nobody sees a difference. */
import type { Page } from "playwright-core";
import { chunk, PALETTE, png } from "../icons/png";

const MOST_COLOURS = 256;

/** `page`: any, to read the PNG with. */
export async function palettePng(page: Page, picture: Buffer): Promise<Buffer> {
  const { width, height, base64 } = await page.evaluate(async (source) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
    let binary = "";
    for (let at = 0; at < data.length; at += 32_768) binary += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { width: image.width, height: image.height, base64: btoa(binary) };
  }, picture.toString("base64"));
  const bytes = Buffer.from(base64, "base64");
  const colours = Uint32Array.from({ length: width * height }, (_, index) => bytes.readUInt32BE(index * 4) >>> 8);
  const palette = paletteOf(colours);
  const nearest = new Map<number, number>();
  const indexes = Uint8Array.from(colours, (colour) => {
    const known = nearest.get(colour);
    if (known !== undefined) return known;
    const index = nearestOf(colour, palette);
    nearest.set(colour, index);
    return index;
  });
  const entries = Buffer.from(palette.flatMap(channels));
  return png([width, height], PALETTE, indexes, [chunk("PLTE", entries)]);
}

/** These as they are, however like one another: a panel a shade lighter than the page stays one. */
const COMMONEST = 64;

/** The commonest colours, of the others none too like another; what is too like is decided by how many there is room for. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  for (let apart = 0; ; apart += 4) {
    const palette = common.slice(0, COMMONEST);
    for (const colour of common.slice(COMMONEST)) {
      if (palette.length > MOST_COLOURS) break;
      if (palette.every((each) => distance(each, colour) > apart)) palette.push(colour);
    }
    if (palette.length <= MOST_COLOURS) return palette;
  }
}

function nearestOf(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

/** Squared, over the channels. */
function distance(a: number, b: number): number {
  if (a === b) return -1;
  return ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
}

const channels = (colour: number): number[] => [colour >> 16, (colour >> 8) & 255, colour & 255];
