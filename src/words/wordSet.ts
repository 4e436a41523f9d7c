/** Words looked for all at once: one look at each character, whatever their number. */

/** Letters of the alphabet, what is no letter, and room so that a state's places begin at a round number. */
const ROOM = 32;
/** Places behind those of the letters. */
const NO_LETTER = 26;
const START = 0;
/** In a word that begins as none of them. */
const DEAD = ROOM;
/** Behind one of the words. */
const FOUND = 2 * ROOM;

/** By code, the place of its letter in whatever case. */
const PLACES = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const letter = (code | 0x20) - 0x61;
  return code >= 0x41 && letter >= 0 && letter < NO_LETTER ? letter : NO_LETTER;
});

export class WordSet {
  /** By state and place the next state; a state for each beginning of a word, as the place of its first letter. */
  private readonly next: Uint16Array;

  /** @param words of small letters */
  constructor(words: Iterable<string>) {
    const next: number[] = [];
    // START, DEAD and FOUND.
    for (let fixed = 0; fixed < 3; fixed += 1) addState(next);
    for (const word of words) next[addWord(next, word) + NO_LETTER] = FOUND;
    this.next = Uint16Array.from(next);
  }

  /** The place of the last letter of the first such word, in whatever case, that ends at or after `from`; -1 where none. */
  indexIn(text: string, from = 0): number {
    const { next } = this;
    const { length } = text;
    let state = START;
    for (let at = from; at < length; at += 1) {
      const code = text.charCodeAt(at);
      state = next[state + (code < 0x80 ? (PLACES[code] ?? NO_LETTER) : NO_LETTER)] ?? DEAD;
      if (state === FOUND) return at - 1;
    }
    return next[state + NO_LETTER] === FOUND ? length - 1 : -1;
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

/** Gives the state: from it each letter leads to DEAD until another is added, and what is no letter back to START. */
function addState(next: number[]): number {
  const state = next.length;
  for (let place = 0; place < ROOM; place += 1) next.push(place < NO_LETTER ? DEAD : START);
  return state;
}
