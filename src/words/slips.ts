/** Names that differ in one letter of one word: "Strategic Planing" for "Strategic Planning". */

/** One letter too many or too few makes another word of a short one: "Anne" and "Ann". */
const LEAST_FOR_LENGTH = 7;
/** So does another letter: "Police" and "Policy". */
const LEAST_FOR_LETTER = 8;
const LEAST_FOR_SWAP = 5;

/** True where the words are the same but for a slip in one; both in small letters. */
export function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, index) => (word === b[index] ? [] : index));
  const [only] = differing;
  return only !== undefined && differing.length === 1 && isWordSlip(a[only] ?? "", b[only] ?? "");
}

function isWordSlip(a: string, b: string): boolean {
  // “Team 1” and “Team 2” are two; and hardly anybody slips in a first letter, where “Hanna” and “Anna” differ.
  if (/\d/.test(a + b) || a.charAt(0) !== b.charAt(0)) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same += 1;
  if (short.length + 1 === long.length) {
    if (long.length < LEAST_FOR_LENGTH || short.slice(same) !== long.slice(same + 1)) return false;
    // “Michael” and “Michaela” are two people.
    return same < short.length || !/[ae]$/.test(long);
  }
  if (short.length !== long.length) return false;
  if (short.slice(same + 1) === long.slice(same + 1)) return long.length >= LEAST_FOR_LETTER && same + 1 < long.length;
  const isSwap = short.charAt(same) === long.charAt(same + 1) && short.charAt(same + 1) === long.charAt(same);
  return isSwap && long.length >= LEAST_FOR_SWAP && short.slice(same + 2) === long.slice(same + 2);
}

/** Names with as many words are compared; whoever has more is prose. */
const MOST_WORDS = 8;
/** Of those that share all letters but one. In one alphabet there are hardly more. */
const MOST_COMPARED = 40;

/**
 * Pairs of names that are a slip apart, near-linear in their number: only those are compared that share all words
 * but one, and all letters of that but one.
 * @param wordsOf a name's words, in small letters
 */
export function* slipPairs<T>(names: Iterable<T>, wordsOf: (name: T) => readonly string[]): Iterable<readonly [T, T]> {
  for (const [at, sharing] of sharingAllButOneWord(names, wordsOf)) {
    const byLetters = new Map<string, T[]>();
    for (const name of sharing) {
      for (const letters of withoutOneLetter(wordsOf(name)[at] ?? "")) {
        const known = byLetters.get(letters) ?? [];
        for (const other of known) if (isSlip(wordsOf(other), wordsOf(name))) yield [other, name];
        if (known.length < MOST_COMPARED) byLetters.set(letters, [...known, name]);
      }
    }
  }
}

function* sharingAllButOneWord<T>(
  names: Iterable<T>,
  wordsOf: (name: T) => readonly string[],
): Iterable<readonly [number, readonly T[]]> {
  const byOthers = new Map<string, { at: number; names: T[] }>();
  for (const name of names) {
    const words = wordsOf(name);
    if (words.length > MOST_WORDS) continue;
    for (let at = 0; at < words.length; at += 1) {
      if ((words[at] ?? "").length < LEAST_FOR_SWAP) continue;
      const others = [...words.slice(0, at), "*", ...words.slice(at + 1)].join(" ");
      const known = byOthers.get(others);
      if (known) known.names.push(name);
      else byOthers.set(others, { at, names: [name] });
    }
  }
  for (const { at, names: sharing } of byOthers.values()) if (sharing.length > 1) yield [at, sharing];
}

/** The word, and the word without each of its letters. */
function withoutOneLetter(word: string): ReadonlySet<string> {
  const letters = new Set([word]);
  for (let at = 0; at < word.length; at += 1) letters.add(word.slice(0, at) + word.slice(at + 1));
  return letters;
}
