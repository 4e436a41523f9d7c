/** Beginnings of words, looked for all at once: one look at each character, whatever their number. */

const LETTERS = 26;
const DEAD = -1;
const FOUND = -2;

export class WordStems {
  /** By state and letter the next state; a state for each beginning of a stem. */
  private readonly next: number[] = [];

  /** @param stems of small letters */
  constructor(stems: Iterable<string>) {
    this.addState();
    for (const stem of stems) this.add(stem);
  }

  /** True where a word of the text, in whatever case, begins with one of the stems. */
  isIn(text: string): boolean {
    const { next } = this;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = (text.charCodeAt(at) | 0x20) - 0x61;
      if (letter < 0 || letter >= LETTERS) state = 0;
      else if (state !== DEAD) {
        state = next[state * LETTERS + letter] ?? DEAD;
        if (state === FOUND) return true;
      }
    }
    return false;
  }

  private add(stem: string): void {
    let state = 0;
    for (let at = 0; at < stem.length; at += 1) {
      const place = state * LETTERS + stem.charCodeAt(at) - 0x61;
      const known = this.next[place] ?? DEAD;
      if (known === FOUND) return;
      if (at === stem.length - 1) this.next[place] = FOUND;
      else if (known === DEAD) this.next[place] = this.addState();
      state = this.next[place] ?? DEAD;
    }
  }

  private addState(): number {
    const state = this.next.length / LETTERS;
    for (let letter = 0; letter < LETTERS; letter += 1) this.next.push(DEAD);
    return state;
  }
}
