/** Texts that are the same but for capitals, white space, list marks and stops. */
import { plainWords } from "./plainWords";

/** Letters and digits that tell most texts apart. */
const ENOUGH = 24;

/** The first letters and digits of a text, in small letters: the same for texts of the same words, and cheap. */
export function beginning(text: string): string {
  let start = "";
  for (let at = 0; at < text.length && start.length < ENOUGH; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) start += String.fromCharCode(code);
  }
  return start;
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
