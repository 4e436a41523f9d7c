import { deflateSync } from "fflate";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./entry";

/** 1 January 1980, the first day a zip can name: the same workbook gives the same bytes on every day. */
const FIRST_DAY = 0x00210000;

export function zipEntry(name: string, content: Uint8Array): ZipEntry {
  const deflated = deflateSync(content);
  const stored = deflated.length >= content.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc: crc32(content),
    size: content.length,
    compressed: stored ? content : deflated,
    time: FIRST_DAY,
  };
}

/** A zip file of the entries in their order. What was compressed before is copied, not compressed again. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const total = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length, 22);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    describe(view, at + 4, entry, name);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    describe(view, at + 6, entry, name);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that an entry's own header and the directory share. Bit 11: the name is UTF-8. */
function describe(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
