/**
 * What we wrote, cell by cell, small enough to keep in the workbook: so that a cell which a person has changed
 * since is known by its address and never wiped silently.
 */

/** Characters of a cell's digest: 24 bits, so that one change in 16 million goes unseen. */
const LENGTH = 4;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** The digests of a block of cells from A1: `columns` digests a row, one after another. */
export interface Digest {
  readonly columns: number;
  readonly cells: string;
}

/** A cell as it reads back: what Excel may change on the way (line breaks, the last digits of a share) is left out. */
export function digestText(value: string | number | boolean): string {
  if (typeof value === "number") return String(Number(value.toPrecision(12)));
  return String(value).replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

export function digestOf(rows: readonly (readonly (string | number | boolean)[])[]): Digest {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, column) => hash(digestText(row[column] ?? ""))),
  );
  return { columns, cells: cells.join("") };
}

/** Whether a value at a zero-based row and column is what the digest says was written there. */
export function isAsWritten(digest: Digest, row: number, column: number, value: string | number | boolean): boolean {
  if (column >= digest.columns) return false;
  const at = (row * digest.columns + column) * LENGTH;
  return digest.cells.slice(at, at + LENGTH) === hash(digestText(value));
}

// Looked up once: it is called for every character that we write.
const { imul } = Math;

/** FNV-1a, folded to 24 bits. */
export function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    bits = imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  let folded = (bits ^ (bits >>> 24)) & 0xffffff;
  let result = "";
  for (let character = 0; character < LENGTH; character++) {
    result += ALPHABET.charAt(folded & 63);
    folded >>>= 6;
  }
  return result;
}
