/** How hostile files are made. */
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../../../playground/xlsx/zip/crc32";
import type { ZipEntry } from "../../../../playground/xlsx/zip/entry";
import { writeZip } from "../../../../playground/xlsx/zip/writeZip";
import { MAIN, OFFICE, smallParts, type Parts, type SmallWorkbook } from "./packages";

export interface HostileFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** What the one sentence says; null where the file can be read after all. */
  readonly refusal: RegExp | null;
}

export const text = (cell: string, content: string) => `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
export const row = (number: number, texts: readonly string[]) =>
  `<row r="${number}">${texts.map((each, column) => text(`${"ABCDE".charAt(column)}${number}`, each)).join("")}</row>`;

/** A tracker with one Key Activity, in rows 1 to 5. */
export const TRACKER = [
  row(1, ["Key Activities, Quarter 1 2024/25"]),
  row(3, ["Key Activity", "Status", "Progress", "Next Steps", "Lead Officer"]),
  row(4, ["PRIORITY: A safe place"]),
  row(5, ["KA.01.01 Build homes", "Green", "Begun", "Go on", "Housing"]),
].join("");

export const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

interface Around extends Partial<SmallWorkbook> {
  /** Rows under the tracker; what stands before and behind the rows. */
  readonly rows?: string;
  readonly before?: string;
  readonly after?: string;
}

/** The parts of a workbook with the tracker and what is put round it. */
export function tracker({ rows = "", before = "", after = "", ...workbook }: Around = {}): Record<string, string> {
  const sheet = `${before}<sheetData>${TRACKER}${rows}</sheetData>${after}`;
  return smallParts({ sheets: { "Q1 2024-25": sheet }, ...workbook });
}

export function entry(name: string, content: string | Uint8Array, deflated = true): ZipEntry {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const compressed = deflated ? new Uint8Array(deflateRawSync(bytes)) : bytes;
  return { name, method: deflated ? 8 : 0, crc: crc32(bytes), size: bytes.length, compressed, time: 0x00210000 };
}

export const entries = (parts: Parts) => Object.entries(parts).map(([name, content]) => entry(name, content));
export const zip = (parts: Parts) => writeZip(entries(parts));

/** With so much ballast that what is hostile stays within 200-fold. */
export function ballast(parts: Parts, bytes: number): Uint8Array {
  const noise = new Uint8Array(bytes).map((_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 24);
  return writeZip([...entries(parts), entry("xl/media/image1.bin", noise, false)]);
}

export const replaced = (parts: Parts, part: string, from: string, to: string): Parts => {
  const before = parts[part] ?? "";
  if (!before.includes(from)) throw new Error(`Expected ${from} in ${part}; found none.`);
  return { ...parts, [part]: before.replace(from, to) };
};

export const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
export const relations = (content: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
export const names = (content: string) => ({ afterSheets: `<definedNames>${content}</definedNames>` });

export const SHEET = "xl/worksheets/sheet1.xml";
export const PLAIN_NAMES = /whose parts have plain names of their own; found /;
export const DOCUMENT_TYPE = /^Expected plain XML in the part .*; found a document type or entity declaration/;
export const OWN_PART = /^Expected each sheet, table and chart to have a part of its own; found .* used for two/;
export const MISSING = /^Expected the part .* in the workbook; found it missing/;
export const WHOLE =
  /^Expected a whole Excel workbook.*; found .*(?:cut short or damaged|of another size than it declares)/;
export const DECLARATION = '<?xml version="1.0"?>';
export const LAUGHS = `<!DOCTYPE l [<!ENTITY a "haha">${times(9, (n) => `<!ENTITY ${"bcdefghij".charAt(n)} "${`&${"abcdefghi".charAt(n)};`.repeat(10)}">`)}]>`;
export const EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
export const PARAMETER =
  '<!DOCTYPE x SYSTEM "https://example.org/x.dtd" [<!ENTITY % p SYSTEM "https://example.org/y">%p;]>';

export const bytesOf = (what: string, refusal: RegExp | null, bytes: () => Uint8Array): HostileFile => ({
  what,
  bytes,
  refusal,
});
export const file = (what: string, refusal: RegExp | null, parts: () => Parts) =>
  bytesOf(what, refusal, () => zip(parts()));

/** The directory of a zip with one of its fields changed for every entry. */
export function redirected(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
  }
  return bytes;
}

export function utf16(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le"));
}

export function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

export const strict = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      content
        .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    ]),
  );
