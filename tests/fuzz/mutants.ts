/** Saved workbooks with something wrong in them: in their bytes, in the parts of the zip, in the tokens of the XML. */
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Dice = fc.GeneratorValue;
type Parts = Record<string, Uint8Array>;
type Change<T> = (what: T, roll: Dice) => T;

/** 0 to `end`, which is left out. */
const upTo = (roll: Dice, end: number) => roll(fc.nat, { max: Math.max(0, end - 1) });
function pick<T>(roll: Dice, list: readonly T[]): T {
  return list[upTo(roll, list.length)] as T;
}

function withByte(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = byte;
  return copy;
}

const BYTES: readonly Change<Uint8Array>[] = [
  (bytes, roll) => withByte(bytes, upTo(roll, bytes.length), upTo(roll, 256)),
  // The directory stands at the end: most of what can go wrong in a zip is there.
  (bytes, roll) => withByte(bytes, bytes.length - 1 - upTo(roll, Math.min(1200, bytes.length)), upTo(roll, 256)),
  (bytes, roll) => bytes.slice(0, upTo(roll, bytes.length)),
  (bytes, roll) => {
    const at = upTo(roll, bytes.length);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + upTo(roll, 64))]);
  },
  (bytes, roll) => {
    const at = upTo(roll, bytes.length);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(0, upTo(roll, 64)), ...bytes.subarray(at)]);
  },
];

const ENTRIES: readonly Change<Parts>[] = [
  (parts, roll) => {
    const gone = pick(roll, Object.keys(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  },
  (parts, roll) => {
    const [one, other] = [pick(roll, Object.keys(parts)), pick(roll, Object.keys(parts))];
    return { ...parts, [one]: parts[other] as Uint8Array, [other]: parts[one] as Uint8Array };
  },
  (parts, roll) => ({ ...parts, [pick(roll, Object.keys(parts))]: new Uint8Array() }),
  (parts, roll) => ({ ...parts, [pick(roll, Object.keys(parts)).toUpperCase()]: strToU8("<a/>") }),
  (parts, roll) => ({ ...parts, [`../${pick(roll, Object.keys(parts))}`]: strToU8("<a/>") }),
];

const ODD = [
  "",
  "0",
  "-1",
  "1e309",
  "NaN",
  "4294967296",
  "99999999999999999999",
  "A1",
  "XFD1048577",
  "A1:XFD1048576",
  "rId1",
  "__proto__",
  "constructor",
  "&#0;",
  "&amp;&lt;",
  "\ud83d",
  "_xD800_",
  "../../xl/workbook.xml",
  "true",
  "=1+1",
  "a".repeat(40_000),
];
const TOKEN = /<[^<>]*>|[^<>]+/g;
const VALUE = /"[^"<]*"/g;

/** Something else between one pair of quotation marks, or between two tags. */
function valueChanged(xml: string, roll: Dice): string {
  const places = [...xml.matchAll(VALUE)];
  if (places.length === 0) return xml;
  const { 0: found, index } = pick(roll, places);
  return `${xml.slice(0, index)}"${pick(roll, ODD)}"${xml.slice(index + found.length)}`;
}

function tokensChanged(change: (tokens: string[], roll: Dice) => void): Change<string> {
  return (xml, roll) => {
    const tokens = xml.match(TOKEN) ?? [];
    if (tokens.length > 0) change(tokens, roll);
    return tokens.join("");
  };
}

const TOKENS: readonly Change<string>[] = [
  valueChanged,
  valueChanged,
  valueChanged,
  tokensChanged((tokens, roll) => tokens.splice(upTo(roll, tokens.length), 1 + upTo(roll, 3))),
  tokensChanged((tokens, roll) => {
    const at = upTo(roll, tokens.length);
    tokens.splice(at, 0, ...tokens.slice(at, at + 1 + upTo(roll, 6)));
  }),
  tokensChanged((tokens, roll) => {
    const [one, other] = [upTo(roll, tokens.length), upTo(roll, tokens.length)];
    [tokens[one], tokens[other]] = [tokens[other] ?? "", tokens[one] ?? ""];
  }),
  tokensChanged((tokens, roll) => (tokens[upTo(roll, tokens.length)] = pick(roll, ODD))),
  (xml, roll) => xml.slice(0, upTo(roll, xml.length)),
];

export function mutant(workbook: Uint8Array, roll: Dice): Uint8Array {
  const level = upTo(roll, 20);
  if (level < 5) return pick(roll, BYTES)(workbook, roll);
  let parts: Parts = unzipSync(workbook);
  if (level < 8) parts = pick(roll, ENTRIES)(parts, roll);
  else {
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    for (let changes = 1 + upTo(roll, 3); changes > 0; changes--) {
      const name = pick(roll, names);
      parts[name] = strToU8(pick(roll, TOKENS)(strFromU8(parts[name] as Uint8Array), roll));
    }
  }
  return zipSync(parts, { level: 1 });
}
