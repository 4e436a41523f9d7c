/**
 * What texts can have in common: their whole wording, and long passages of it. A wording is known by a fingerprint
 * of its letters and digits, so that capitals, list marks, stops and white space do not tell two apart.
 */

/** Shorter texts are stock phrases that many may rightly use: "Continue service review.", "Report to Cabinet in May." */
export const SHORTEST_TEXT = 8;
/** A sentence, or an item or paragraph of several, is worth comparing from this many words on. */
export const SHORTEST_PASSAGE = 16;
/** And from this many characters on, its end included: less has hardly that many words. */
const ROOM = 80;

/** What a sentence, list item or line ends with; lists stand on lines of their own or run on in one. */
const END = /[\n\r•]|[-–.?!] /g;
/** Of these, what only a sentence ends with. */
const STOPS = ".?!";

/** Where passages can begin: the text itself, and each item and sentence that has room for enough words. Cheap: it looks at no words. */
export function passageStarts(text: string): number[] {
  if (text.length < 2 * SHORTEST_TEXT - 1) return [];
  const starts = [0];
  if (text.length < ROOM) return starts;
  let item = 0;
  let sentence = 0;
  const add = (start: number, end: number) => {
    if (end - start >= ROOM && !starts.includes(start)) starts.push(start);
  };
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const end = END.lastIndex;
    add(sentence, end);
    sentence = end;
    if (STOPS.includes(match[0].charAt(0))) continue;
    add(item, end);
    item = end;
  }
  add(sentence, text.length);
  add(item, text.length);
  return starts;
}

/**
 * Fingerprints of the passages that begin at one of `passageStarts`: of the whole text, of a long item, of a long sentence.
 * Linear on any text.
 */
export function passagesAt(text: string, start: number): readonly string[] {
  const item = firstEnd(text, start, (mark) => !STOPS.includes(mark));
  const sentence = firstEnd(text, start, () => true);
  const passages = [
    start === 0 ? wholeText(text) : null,
    fingerprint(text, start, item, SHORTEST_PASSAGE),
    fingerprint(text, start, sentence, SHORTEST_PASSAGE),
  ];
  return [...new Set(passages.filter((passage) => passage !== null))];
}

function firstEnd(text: string, start: number, isEnd: (mark: string) => boolean): number {
  END.lastIndex = start;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    if (isEnd(match[0].charAt(0))) return END.lastIndex;
  }
  return text.length;
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
