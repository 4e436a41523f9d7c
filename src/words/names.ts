/** The names in a lead or portfolio cell. */
import { matches } from "./matches";

/** A name in a text, and where it stands. */
export interface NamePlace {
  /** With single blanks. */
  readonly name: string;
  /** Position of its first character, and the position after its last. */
  readonly start: number;
  readonly end: number;
}

const BREAK = /[;\r\n]| \/ /g;
/** One name with single blanks, as nearly all are. */
const PLAIN = /^[^\s;]+(?: [^\s;/]+)*$/;

/**
 * Several names in one cell are parted by ";", a line break or " / ". A comma parts a name from its role, so it
 * parts nothing here. White space around and doubled inside a name is dropped.
 */
export function namePlaces(text: string): NamePlace[] {
  if (PLAIN.test(text)) return [{ name: text, start: 0, end: text.length }];
  const places: NamePlace[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const words = part.split(/\s/).filter((word) => word !== "");
    if (words.length === 0) return;
    const start = from + part.length - part.trimStart().length;
    places.push({ name: words.join(" "), start, end: start + part.trim().length });
  };
  for (const { 0: mark, index } of matches(text, BREAK)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return places;
}

/** A name given twice counts once. */
export function namesIn(text: string): string[] {
  const places = namePlaces(text);
  return places.length < 2 ? places.map(({ name }) => name) : [...new Set(places.map(({ name }) => name))];
}
