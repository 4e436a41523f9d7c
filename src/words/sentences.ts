/** A text's sentences and list items, as words. */

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BLANK = 0x20;

/** True where a sentence, list item or line ends at a character. */
function isEnd(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case LINE_FEED:
    case RETURN:
    case 0x3b: // ;
    case 0x2022: // •
      return true;
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
      return at + 1 === text.length || isAfterStop(text.charCodeAt(at + 1));
    default:
      return false;
  }
}

/** A stop ends a sentence where a blank or nothing follows it: "v2.1" goes on. */
function isAfterStop(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === RETURN;
}

/** Where the sentence with this character begins, looked for no further back than `least`. */
export function sentenceStart(text: string, at: number, least = 0): number {
  let start = at;
  while (start > least && !isEnd(text, start - 1)) start -= 1;
  return start;
}

/** The place of what ends the sentence that begins at `from`: its stop or break, or the text's length. */
export function sentenceEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isEnd(text, end)) end += 1;
  return end;
}

/** The words of the first sentence from here on that has any; none where there is none. */
export function nextSentence(text: string, from: number): readonly string[] {
  for (let start = from; start < text.length;) {
    const end = sentenceEnd(text, start);
    const words = wordsOf(text.slice(start, end));
    if (words.length > 0) return words;
    start = end + 1;
  }
  return [];
}

/** The words in small letters; a hyphen parts two, an apostrophe does not. */
export function wordsOf(sentence: string): string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z\d']+/g) ?? []
  );
}
