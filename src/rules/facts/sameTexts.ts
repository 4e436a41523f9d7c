/** Texts that are the same but for capitals, white space, list marks and stops. */
import { plainWords } from "../../words/plainWords";

/** Letters and digits that tell most texts apart. */
const ENOUGH = 24;

/**
 * A number from the first letters and digits of a text: the same for texts of the same words whatever their capitals, and
 * found in a moment. Two texts of one number need not be the same.
 * @param from where in the text to begin
 */
export function beginning(text: string, from = 0): number {
  let bits = 0x811c9dc5;
  let letters = 0;
  for (let at = from; at < text.length && letters < ENOUGH; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if ((code < 0x61 || code > 0x7a) && (code < 0x30 || code > 0x39)) continue;
    bits = Math.imul(bits ^ code, 0x01000193);
    letters += 1;
  }
  return (bits ^ (bits >>> 30)) & 0x3fffffff;
}

/** Those of a few items whose texts have the same words, with at least one other; in their order. */
export function* alike<T>(items: readonly T[], textOf: (item: T) => string): Iterable<readonly T[]> {
  const byWords = new Map<string, T[]>();
  for (const item of items) {
    const words = plainWords(textOf(item));
    const known = byWords.get(words);
    if (known) known.push(item);
    else byWords.set(words, [item]);
  }
  for (const [words, same] of byWords) if (words !== "" && same.length > 1) yield same;
}
