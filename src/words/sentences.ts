/** A text's sentences and list items, as words. */

/** Ends a sentence where a blank or nothing follows it. */
const STOPS = ".!?";
/** Ends one wherever it stands. */
const BREAKS = "\n\r;•";

/** Each sentence, list item or line with something in it, without its stop; linear. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text.charAt(at);
    const next = text.charAt(at + 1);
    const isStop = STOPS.includes(character) && (next === "" || next === " " || next === "\n" || next === "\r");
    if (!isStop && !BREAKS.includes(character)) continue;
    const sentence = text.slice(start, at).trim();
    if (sentence !== "") sentences.push(sentence);
    start = at + 1;
  }
  return sentences;
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
