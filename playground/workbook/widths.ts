/**
 * Column widths: points in the model and in Office.js, characters of the default font in a file.
 * Source: ECMA-376 Part 1, 18.3.1.13 (`width = truncate(pixels / maximum digit width * 256) / 256`); the digits of
 * Calibri 11 are 7 pixels wide at 96 dots an inch.
 */
const digitPixels = 7;
const pointsPerPixel = 0.75;

/** Points of a file's `width` attribute: 48 for 9.140625 (the default 8.43 characters plus padding). */
export function widthFromFile(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / digitPixels)) / 256) * digitPixels);
  return pixels * pointsPerPixel;
}

/** A file's `width` attribute for so many points. */
export function widthToFile(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  return Math.trunc((pixels / digitPixels) * 256) / 256;
}
