/** Words looked for all at once: one look at each character, whatever their number. */

/** Letters of the alphabet, and room so that a state's places begin at a round number. */
const ROOM = 32;
const START = 0;
/** In a word that begins as none of them. */
const DEAD = ROOM;

export class WordSet {
  /** By state and letter the next state; a state for each beginning of a word, as the place of its first letter. */
  private readonly next: Uint16Array;
  /** By state: 1 where the letters so far are one of the words. */
  private readonly isWord: Uint8Array;

  /** @param words of small letters */
  constructor(words: Iterable<string>) {
    const next: number[] = Array.from({ length: 2 * ROOM }, () => DEAD);
    const ends = new Set<number>();
    for (const word of words) ends.add(addWord(next, word));
    this.next = Uint16Array.from(next);
    this.isWord = Uint8Array.from(next, (_, place) => (ends.has(place) ? 1 : 0));
  }

  /** The place of the last letter of the first such word, in whatever case, that ends at or after `from`; -1 where none. */
  indexIn(text: string, from = 0): number {
    const { next, isWord } = this;
    const { length } = text;
    let state = START;
    for (let at = from; at < length; at += 1) {
      const letter = (text.charCodeAt(at) | 0x20) - 0x61;
      // What comes before "a" is a huge number then.
      if (letter >>> 0 < 26) state = next[state + letter] ?? DEAD;
      else if (isWord[state] === 1) return at - 1;
      else state = START;
    }
    return isWord[state] === 1 ? length - 1 : -1;
  }
}

/** Gives the state at the word's end. */
function addWord(next: number[], word: string): number {
  let state = START;
  for (let at = 0; at < word.length; at += 1) {
    const place = state + word.charCodeAt(at) - 0x61;
    const known = next[place] ?? DEAD;
    state = known === DEAD ? addState(next) : known;
    next[place] = state;
  }
  return state;
}

function addState(next: number[]): number {
  const state = next.length;
  for (let place = 0; place < ROOM; place += 1) next.push(DEAD);
  return state;
}
