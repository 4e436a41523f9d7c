/** Writes an image as PNG: 8 bits a channel, one IDAT chunk, no filters. Source: the PNG specification (W3C, 2003), sections 5 and 11. */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body) >>> 0, body.length + 4);
  return framed;
}

/** Colour types: red, green, blue and opacity; indexes into a palette. */
export const RGBA = 6;
export const PALETTE = 3;

/** `pixels`: rows from the top, a byte a channel of a pixel, `before`: chunks that go before the pixels. */
export function png(
  [width, height]: readonly [width: number, height: number],
  colourType: typeof RGBA | typeof PALETTE,
  pixels: Uint8Array,
  before: readonly Buffer[] = [],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourType;
  const stride = pixels.length / height;
  const rows = Buffer.alloc((stride + 1) * height);
  for (let row = 0; row < height; row++)
    rows.set(pixels.subarray(row * stride, (row + 1) * stride), row * (stride + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    ...before,
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** `pixels`: rows from the top, four bytes (red, green, blue, opacity) a pixel. */
export function encodePng(size: number, pixels: Uint8Array): Buffer {
  return png([size, size], RGBA, pixels);
}
