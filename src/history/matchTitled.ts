/**
 * Which of some Key Activities is which of others, by reference and title: those of two quarters, or of a delivery plan
 * and a tracker sheet. From the surest to the least: same reference and title; the same title elsewhere; same reference
 * with the title reworded; nearly the same title elsewhere. Each takes part in one pair at most.
 */
import { allWords, isNearlySame, isReworded, subjectWords, titleKey } from "./titleWords";

export interface Titled {
  /** Canonical; null without one. */
  readonly ref: string | null;
  readonly title: string;
}

export interface Matching {
  /** For each of the later ones the index of the earlier one that it is; null for a new one. */
  readonly beforeOf: readonly (number | null)[];
  /** For each of the later ones the index of the earlier one whose number it has and that it is not. */
  readonly reusedFrom: readonly (number | null)[];
  /** How many times two titles were compared word by word. */
  readonly comparisons: number;
}

/** In about as many steps as there are Key Activities. */
export function matchTitled(before: readonly Titled[], after: readonly Titled[]): Matching {
  const matcher = new Matcher(before, after);
  matcher.matchSame(verbatim);
  matcher.matchSame(folded);
  matcher.matchMoved();
  matcher.matchReworded();
  matcher.matchNearlySame();
  return matcher.result();
}

type Key = (titled: Titled) => string | null;

const refOf: Key = ({ ref }) => ref;
const verbatim: Key = ({ ref, title }) => (ref === null ? null : `${ref} ${title}`);
const folded: Key = ({ ref, title }) => (ref === null ? null : `${ref} ${titleKey(title)}`);
const titleOf: Key = ({ title }) => titleKey(title) || null;

/** More that share a reference, or a rare word, than these are not looked at: the work stays in proportion. */
const MOST_ALIKE = 8;

class Matcher {
  private readonly beforeOf: (number | null)[];
  private readonly afterOf: (number | null)[];
  private readonly beforeByRef: ReadonlyMap<string, readonly number[]>;
  private readonly afterByRef: ReadonlyMap<string, readonly number[]>;
  private comparisons = 0;

  constructor(
    private readonly before: readonly Titled[],
    private readonly after: readonly Titled[],
  ) {
    this.beforeOf = after.map(() => null);
    this.afterOf = before.map(() => null);
    this.beforeByRef = indexBy(before, this.leftBefore(), refOf);
    this.afterByRef = indexBy(after, this.leftAfter(), refOf);
  }

  /** Same reference, same title: of several that have both, the first is the first. */
  matchSame(keyOf: Key): void {
    const waiting = indexBy(this.before, this.leftBefore(), keyOf);
    for (const [key, later] of indexBy(this.after, this.leftAfter(), keyOf)) {
      waiting.get(key)?.forEach((found, place) => this.pair(found, later[place]));
    }
  }

  /** The same title elsewhere, where no other one has it. */
  matchMoved(): void {
    const earlier = indexBy(this.before, this.leftBefore(), titleOf);
    for (const [title, later] of indexBy(this.after, this.leftAfter(), titleOf)) {
      const [found, ...rivals] = earlier.get(title) ?? [];
      if (found !== undefined && rivals.length === 0 && later.length === 1) this.pair(found, later[0]);
    }
  }

  /** The same reference, and a title that says the same in other words. */
  matchReworded(): void {
    const wordsBefore = once((index: number) => subjectWords(this.before[index]?.title ?? ""));
    for (const at of this.leftAfter()) {
      const { ref = null, title = "" } = this.after[at] ?? {};
      const candidates = ref === null ? [] : this.free(this.beforeByRef.get(ref) ?? []);
      if (candidates.length === 0) continue;
      const words = subjectWords(title);
      const found = candidates.find((each) => this.counted(isReworded(wordsBefore(each), words)));
      if (found !== undefined) this.pair(found, at);
    }
  }

  /** Nearly the same title under another reference, where each is the only one that the other could be. */
  matchNearlySame(): void {
    const wordsBefore = once((index: number) => allWords(this.before[index]?.title ?? ""));
    const byWord = new Map<string, number[]>();
    for (const each of this.leftBefore()) for (const word of wordsBefore(each)) addTo(byWord, word, each);
    const laterOf = new Map<number, number[]>();
    const unsure = new Set<number>();
    for (const at of this.leftAfter()) {
      const words = allWords(this.after[at]?.title ?? "");
      const like = withRareWord(words, byWord).filter((each) => this.counted(isNearlySame(wordsBefore(each), words)));
      if (like.length > 1) unsure.add(at);
      for (const each of like) addTo(laterOf, each, at);
    }
    for (const [found, [at, ...rivals]] of laterOf) {
      if (at !== undefined && rivals.length === 0 && !unsure.has(at)) this.pair(found, at);
    }
  }

  result(): Matching {
    const { beforeOf, comparisons } = this;
    return { beforeOf, reusedFrom: this.after.map(({ ref }, at) => this.reusedBy(at, ref)), comparisons };
  }

  /** A reference that stands twice on either sheet says nothing. */
  private reusedBy(at: number, ref: string | null): number | null {
    const [found, ...rivals] = ref === null ? [] : (this.beforeByRef.get(ref) ?? []);
    if (ref === null || found === undefined || rivals.length > 0 || this.beforeOf[at] === found) return null;
    return this.afterByRef.get(ref)?.length === 1 ? found : null;
  }

  private pair(found: number, at: number | undefined): void {
    if (at === undefined) return;
    this.beforeOf[at] = found;
    this.afterOf[found] = at;
  }

  private leftBefore(): number[] {
    return unset(this.afterOf);
  }

  private leftAfter(): number[] {
    return unset(this.beforeOf);
  }

  private free(before: readonly number[]): number[] {
    return before.slice(0, MOST_ALIKE).filter((index) => this.afterOf[index] === null);
  }

  private counted(answer: boolean): boolean {
    this.comparisons += 1;
    return answer;
  }
}

function unset(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, index) => (value === null ? index : []));
}

/** The indices by key, in order; those without a key are in none. */
function indexBy(all: readonly Titled[], indices: readonly number[], keyOf: Key): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const each of indices) {
    const titled = all[each];
    const key = titled === undefined ? null : keyOf(titled);
    if (key !== null) addTo(index, key, each);
  }
  return index;
}

function addTo<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Two titles that are nearly the same share one of the four rarest words of up to 22. */
const RAREST = 4;

function withRareWord(words: ReadonlySet<string>, byWord: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...words].flatMap((word) => {
    const list = byWord.get(word);
    return list === undefined || list.length > MOST_ALIKE ? [] : [list];
  });
  const rarest = lists.sort((a, b) => a.length - b.length).slice(0, RAREST);
  return [...new Set(rarest.flat())];
}

function once<T>(compute: (index: number) => T): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    const value = known.get(index) ?? compute(index);
    known.set(index, value);
    return value;
  };
}
