/**
 * What texts can have in common: their whole wording, and long passages of it. A wording is known by a fingerprint
 * of its letters and digits, so that capitals, list marks, stops and white space do not tell two apart.
 */

/** Shorter texts are stock phrases that many may rightly use: "Continue service review.", "Report to Cabinet in May." */
export const SHORTEST_TEXT = 8;
/** An item or paragraph among others is worth comparing from this many words on. */
export const SHORTEST_PASSAGE = 20;

/** A line break, a bullet, or a dash between blanks: lists stand on lines of their own or run on in one. */
const ITEM = /[\n\r•]| [-–](?= )/g;
/** One of these is in every text with items. A look for them is quicker than the pattern, since each begins with what is rare. */
const MARKS = ["\n", "\r", "•", "- ", "– "];

/** The least length of so many words: a letter and a blank for each but the last. */
const lengthOf = (words: number): number => 2 * words - 1;

/**
 * Where passages can begin: the text itself, and each item that has room for `SHORTEST_PASSAGE` words. Cheap: it looks
 * at no words.
 */
export function passageStarts(text: string): number[] {
  if (text.length < lengthOf(SHORTEST_TEXT)) return [];
  const starts = [0];
  if (text.length < lengthOf(SHORTEST_PASSAGE) || !MARKS.some((mark) => text.includes(mark))) return starts;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(ITEM)) {
    if (start > 0 && index - start >= lengthOf(SHORTEST_PASSAGE)) starts.push(start);
    start = index + mark.length;
  }
  if (start > 0 && text.length - start >= lengthOf(SHORTEST_PASSAGE)) starts.push(start);
  return starts;
}

/** Fingerprints of the passages that begin at one of `passageStarts`: of the whole text, of a long item. Linear on any text. */
export function passagesAt(text: string, start: number): readonly string[] {
  const length = text.slice(start).search(ITEM);
  const end = length === -1 ? text.length : start + length;
  const item = start === 0 && end === text.length ? null : fingerprint(text, start, end, SHORTEST_PASSAGE);
  const whole = start === 0 ? wholeText(text) : null;
  return [...(whole === null ? [] : [whole]), ...(item === null || item === whole ? [] : [item])];
}

/** The fingerprint of all of a text; null where it has fewer than `SHORTEST_TEXT` words. */
export function wholeText(text: string): string | null {
  return fingerprint(text, 0, text.length, SHORTEST_TEXT);
}

/**
 * Of two numbers of 32 bits: two wordings that only look alike by chance are not met in a lifetime.
 * @returns null where there are fewer words.
 */
function fingerprint(text: string, start: number, end: number, fewest: number): string | null {
  let words = 0;
  let letters = 0x811c9dc5;
  let order = 0x9e3779b9;
  let inWord = false;
  for (let at = start; at <= end; at += 1) {
    const code = at === end ? 0 : folded(text.charCodeAt(at));
    if (code !== 0) {
      letters = Math.imul(letters ^ code, 0x01000193);
      inWord = true;
    } else if (inWord) {
      order = Math.imul(order ^ letters, 0x85ebca6b) ^ (letters >>> 15);
      words += 1;
      inWord = false;
    }
  }
  return words < fewest ? null : `${words}.${letters}.${order}`;
}

/** The code of a letter or digit, small where there are two cases; 0 for whatever else. */
function folded(code: number): number {
  if (code < FOLDED.length) return FOLDED[code] ?? 0;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || code === 0xfeff) return 0;
  return code;
}

const FOLDED = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
