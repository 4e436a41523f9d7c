import { WorkbookFileError } from "../workbookFileError";
import type { ZipEntry } from "./entry";
import { checkNames } from "./names";

export const MOST_BYTES = 300 * 1024 * 1024;
export const MOST_FOLD = 200;

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN = 0xffffffff;

interface Directory {
  readonly count: number;
  readonly offset: number;
}

/**
 * The entries of a zip file, in the file's order, still compressed. Sizes are checked as declared, names for tricks,
 * and that no two entries share bytes; `inflate` checks the content. Throws WorkbookFileError.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let declared = 0;
  let packed = 0;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY) throw truncated();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw truncated();
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & 1) {
      throw new WorkbookFileError(
        `Expected a workbook without a password; found the part ${name} encrypted: save a copy without a password in Excel and open that.`,
      );
    }
    const method = view.getUint16(at + 10, true);
    if (method !== 0 && method !== 8) {
      throw new WorkbookFileError(
        `Expected a workbook compressed as Excel does it; found ${name} compressed by method ${method}: open the file in Excel and save it again.`,
      );
    }
    const sizes = readSizes(view, at, nameLength, extraLength);
    declared += sizes.size;
    packed += sizes.packed;
    const compressed = content(bytes, view, sizes.offset, sizes.packed);
    if (declared > MOST_BYTES || declared > MOST_FOLD * bytes.length) throw tooLarge(declared, bytes.length);
    if (packed > bytes.length) throw truncated();
    entries.push({
      name,
      method,
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      compressed,
      time: view.getUint32(at + 12, true),
    });
    at = next;
  }
  checkNames(entries.map((entry) => entry.name));
  return entries;
}

/** The central directory stands at the end of the file, behind a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): Directory {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - 65_535; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === UNKNOWN ? findDirectory64(view, at) : { count, offset };
  }
  throw truncated();
}

/** The same with 64-bit numbers, as streaming writers make it for small files too. */
function findDirectory64(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) throw truncated();
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) throw truncated();
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function readSizes(view: DataView, at: number, nameLength: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const end = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= end; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    for (const key of ["size", "packed", "offset"] as const) {
      if (sizes[key] !== UNKNOWN) continue;
      if (field + 8 > end) throw truncated();
      sizes[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return sizes;
}

function content(bytes: Uint8Array, view: DataView, offset: number, packed: number): Uint8Array {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw truncated();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > view.byteLength) throw truncated();
  return bytes.subarray(start, start + packed);
}

function truncated(): WorkbookFileError {
  return new WorkbookFileError(
    "Expected a whole Excel workbook (.xlsx); found a file that is cut short or damaged: get a fresh copy of it.",
  );
}

function tooLarge(declared: number, length: number): WorkbookFileError {
  const found = `${Math.ceil(declared / 1024 / 1024).toLocaleString("en-GB")} MB unpacked from a file of ${Math.ceil(length / 1024).toLocaleString("en-GB")} KB`;
  return new WorkbookFileError(
    `Expected a workbook that unpacks to at most 300 MB and 200 times its size; found ${found}: save the sheets you need as a smaller workbook.`,
  );
}
