/** The names in a lead or portfolio cell. */

/** A name in a text, and where it stands. */
export interface NamePlace {
  /** With single blanks. */
  readonly name: string;
  /** Position of its first character, and the position after its last. */
  readonly start: number;
  readonly end: number;
}

const BREAK = /[;\r\n]| \/ /g;

/**
 * Several names in one cell are parted by ";", a line break or " / ". A comma parts a name from its role, so it
 * parts nothing here. White space around and doubled inside a name is dropped.
 */
export function namePlaces(text: string): NamePlace[] {
  const places: NamePlace[] = [];
  let from = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const words = part.split(/\s/).filter((word) => word !== "");
    if (words.length === 0) return;
    const start = from + part.length - part.trimStart().length;
    places.push({ name: words.join(" "), start, end: start + part.trim().length });
  };
  for (const { 0: mark, index } of text.matchAll(BREAK)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return places;
}

/** A name given twice counts once. */
export function namesIn(text: string): string[] {
  return [...new Set(namePlaces(text).map(({ name }) => name))];
}
