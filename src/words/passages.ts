/**
 * What texts can have in common: their whole wording, and long passages of it. A wording is known by a fingerprint
 * of its letters and digits, so that capitals, list marks, stops and white space do not tell two apart.
 */

/** Shorter texts are stock phrases that many may rightly use: "Continue service review.", "Report to Cabinet in May." */
export const SHORTEST_TEXT = 8;
/** An item or paragraph among others is worth comparing from this many words on. */
export const SHORTEST_PASSAGE = 20;

export interface Passages {
  /** Fingerprint of all of the text; null where it has fewer than `SHORTEST_TEXT` words. */
  readonly whole: string | null;
  /** Of its long items and paragraphs, where it has several; each once. */
  readonly parts: readonly string[];
}

/** One look at each character: linear on any text. */
export function passagesOf(text: string): Passages {
  const whole = new Fingerprint();
  let part = new Fingerprint();
  const parts = new Set<string>();
  let items = 0;
  const endPart = () => {
    if (part.words > 0) items += 1;
    if (part.words >= SHORTEST_PASSAGE) parts.add(part.text());
    if (part.words > 0) part = new Fingerprint();
  };
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = folded(text.charCodeAt(at));
    if (code !== 0) {
      whole.add(code);
      part.add(code);
      inWord = true;
      continue;
    }
    if (inWord) {
      whole.endWord();
      part.endWord();
      inWord = false;
    }
    if (beginsItem(text, at)) endPart();
  }
  if (inWord) {
    whole.endWord();
    part.endWord();
  }
  endPart();
  return { whole: whole.words < SHORTEST_TEXT ? null : whole.text(), parts: items > 1 ? [...parts] : [] };
}

/** Two numbers of 32 bits: two wordings that only look alike by chance are not met in a lifetime. */
class Fingerprint {
  words = 0;
  private letters = 0x811c9dc5;
  private order = 0x9e3779b9;

  add(code: number): void {
    this.letters = Math.imul(this.letters ^ code, 0x01000193);
  }

  endWord(): void {
    this.order = Math.imul(this.order ^ this.letters, 0x85ebca6b) ^ (this.letters >>> 15);
    this.words += 1;
  }

  text(): string {
    return `${this.words}.${this.letters}.${this.order}`;
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

/** A line break, a bullet, or a dash between blanks: lists stand on lines of their own or run on in one. */
function beginsItem(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0a || code === 0x0d || code === 0x2022) return true;
  return (code === 0x2d || code === 0x2013) && text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
}
