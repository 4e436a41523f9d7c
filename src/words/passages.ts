/**
 * What texts can have in common: their whole wording, and long passages of it. A wording is known by a fingerprint
 * of its letters and digits, so that capitals, list marks, stops and white space do not tell two apart.
 */

/** Shorter texts are stock phrases that many may rightly use: "Continue service review.", "Report to Cabinet in May." */
export const SHORTEST_TEXT = 8;
/** An item or paragraph among others is worth comparing from this many words on. */
export const SHORTEST_PASSAGE = 20;

export interface Passage {
  /** Where in the text it begins. */
  readonly start: number;
  readonly fingerprint: string;
}

export interface Passages {
  /** All of the text; null where it has fewer than `SHORTEST_TEXT` words. */
  readonly whole: Passage | null;
  /** Its long items and paragraphs, where it has several; each once. */
  readonly parts: readonly Passage[];
}

/** A line break, a bullet, or a dash between blanks: lists stand on lines of their own or run on in one. */
const ITEM = /[\n\r•]| [-–](?= )/g;

/**
 * Where passages can begin: the text itself, and each item that has room for `SHORTEST_PASSAGE` words. Cheap: it looks
 * at no words.
 */
export function passageStarts(text: string): number[] {
  // A letter and a blank for each word but the last.
  if (text.length < 2 * SHORTEST_TEXT - 1) return [];
  const starts = [0];
  if (text.length < 2 * SHORTEST_PASSAGE - 1) return starts;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ITEM)) {
    if (start > 0 && index - start >= 2 * SHORTEST_PASSAGE - 1) starts.push(start);
    start = index + mark.length;
  }
  if (start > 0 && text.length - start >= 2 * SHORTEST_PASSAGE - 1) starts.push(start);
  return starts;
}

/** The passages themselves, by their words; linear on any text. */
export function passagesOf(text: string): Passages {
  const whole = new Fingerprint(0);
  const parts = new Map<string, Passage>();
  let items = 0;
  let start = 0;
  const readItem = (end: number): void => {
    const part = new Fingerprint(start);
    for (let at = start; at < end; at += 1) {
      const code = folded(text.charCodeAt(at));
      part.add(code);
      whole.add(code);
    }
    part.add(0);
    whole.add(0);
    if (part.words > 0) items += 1;
    const passage = part.passage();
    if (part.words >= SHORTEST_PASSAGE && !parts.has(passage.fingerprint)) parts.set(passage.fingerprint, passage);
  };
  for (const { 0: mark, index } of text.matchAll(ITEM)) {
    readItem(index);
    start = index + mark.length;
  }
  readItem(text.length);
  return { whole: whole.words < SHORTEST_TEXT ? null : whole.passage(), parts: items > 1 ? [...parts.values()] : [] };
}

/** Two numbers of 32 bits: two wordings that only look alike by chance are not met in a lifetime. */
class Fingerprint {
  words = 0;
  private letters = 0x811c9dc5;
  private order = 0x9e3779b9;
  private inWord = false;

  constructor(private readonly start: number) {}

  /** @param code of a letter or digit; 0 for whatever parts words */
  add(code: number): void {
    if (code !== 0) {
      this.letters = Math.imul(this.letters ^ code, 0x01000193);
      this.inWord = true;
    } else if (this.inWord) {
      this.order = Math.imul(this.order ^ this.letters, 0x85ebca6b) ^ (this.letters >>> 15);
      this.words += 1;
      this.inWord = false;
    }
  }

  passage(): Passage {
    return { start: this.start, fingerprint: `${this.words}.${this.letters}.${this.order}` };
  }
}

/** The code of a letter or digit, small where there are two cases; 0 for whatever else. */
function folded(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code;
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code >= 0x30 && code <= 0x39) return code;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || code === 0xfeff) return 0;
  return code;
}
