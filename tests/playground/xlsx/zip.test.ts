import { strToU8, unzipSync, zipSync } from "fflate";
import { inflate } from "../../../playground/xlsx/zip/inflate";
import { readZip } from "../../../playground/xlsx/zip/readZip";
import { writeZip, zipEntry } from "../../../playground/xlsx/zip/writeZip";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("what is written can be read by another program, and the other way round", () => {
  const contents = { "a.xml": "<a/>".repeat(50), "folder/é.xml": "x", "empty.bin": "" };
  const ours = writeZip(Object.entries(contents).map(([name, content]) => zipEntry(name, strToU8(content))));
  const theirs = zipSync(
    Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, strToU8(content)])),
  );
  const named = (zip: Uint8Array) =>
    Object.fromEntries(readZip(zip).map((entry) => [entry.name, text(inflate(entry))]));
  expect(Object.fromEntries(Object.entries(unzipSync(ours)).map(([name, bytes]) => [name, text(bytes)]))).toEqual(
    contents,
  );
  expect(named(ours)).toEqual(contents);
  expect(named(theirs)).toEqual(contents);
});

test("entries copied from one file to another keep their compressed bytes", () => {
  const before = readZip(zipSync({ "a.xml": strToU8("<a/>".repeat(500)) }, { level: 1 }));
  const after = readZip(writeZip(before));
  expect(after.map(({ compressed }) => [...compressed])).toEqual(before.map(({ compressed }) => [...compressed]));
});

test("the same entries give the same bytes on every day", () => {
  const make = () => writeZip([zipEntry("a.xml", strToU8("<a/>"))]);
  expect([...make()]).toEqual([...make()]);
  expect(readZip(make())[0]?.time).toBe(0x00210000);
});

/** A directory in 64-bit numbers, as programs write it that do not know the size beforehand. */
function zip64(content: Uint8Array): Uint8Array {
  const plain = writeZip([{ ...zipEntry("a.xml", content), method: 0, compressed: content }]);
  const from = plain.length - 22 - 46 - 5;
  const local = plain.slice(0, from);
  const bytes = new Uint8Array(from + 46 + 5 + 28 + 56 + 20 + 22);
  const view = new DataView(bytes.buffer);
  bytes.set(local);
  bytes.set(plain.slice(from, from + 51), from);
  for (const at of [20, 24, 42]) view.setUint32(from + at, 0xffffffff, true);
  view.setUint16(from + 30, 28, true);
  view.setUint16(from + 51, 1, true);
  view.setUint16(from + 53, 24, true);
  [content.length, content.length, 0].forEach((value, index) =>
    view.setBigUint64(from + 55 + 8 * index, BigInt(value), true),
  );
  const end = from + 79;
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 32, 1n, true);
  view.setBigUint64(end + 48, BigInt(from), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  view.setUint32(end + 76, 0x06054b50, true);
  view.setUint16(end + 86, 0xffff, true);
  view.setUint32(end + 92, 0xffffffff, true);
  return bytes;
}

test("a directory in 64-bit numbers", () => {
  const content = strToU8("<a>sixty-four</a>");
  expect(readZip(zip64(content)).map((entry) => [entry.name, text(inflate(entry))])).toEqual([
    ["a.xml", text(content)],
  ]);
});
