/** Names that are spelt in more than one way: by capitals, marks, blanks or "&", by a letter that slipped, or run together. */
import { slipPairs } from "./slips";

/** How often each spelling stands. One with a stray ";" has it. */
export type SpellingCounts = ReadonlyMap<string, number>;

/** What is longer is prose, and no name. */
const LONGEST_NAME = 80;

/** Spellings of the same letters. */
interface Cluster {
  /** In small letters, without marks. */
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  readonly count: number;
  /** The one expected of these; null where each has a stray mark. */
  readonly best: string | null;
  readonly isListed: boolean;
}

/**
 * What is expected for each spelling that is not: one name, or two that were run together. Of several spellings it is
 * the listed one, else the commonest, of two as common the one that sorts first; a slip of one letter is one only where the
 * other is commoner. A listed spelling is always right.
 */
export function expectedSpellings(
  counts: SpellingCounts,
  listed: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const clusters = clustersOf(counts, listed);
  const slips = slipsAmong(clusters.values());
  const expected = new Map<string, readonly string[]>();
  for (const cluster of clusters.values()) {
    const right = slips.get(cluster)?.best ?? cluster.best;
    const names = twoNames(cluster, clusters) ?? (right === null ? [] : [right]);
    const [only] = names;
    if (only === undefined) continue;
    for (const written of cluster.spellings) {
      if (!listed.has(written) && (names.length > 1 || written !== only)) expected.set(written, names);
    }
  }
  return expected;
}

function clustersOf(counts: SpellingCounts, listed: ReadonlySet<string>): ReadonlyMap<string, Cluster> {
  const byLetters = new Map<string, string[]>();
  for (const written of [...counts.keys(), ...listed]) {
    if (written.length > LONGEST_NAME) continue;
    const letters = lettersOf(wordsOf(written));
    if (letters === "") continue;
    const known = byLetters.get(letters);
    if (known === undefined) byLetters.set(letters, [written]);
    else if (!known.includes(written)) known.push(written);
  }
  const clusters = new Map<string, Cluster>();
  for (const [letters, spellings] of byLetters) {
    const count = spellings.reduce((sum, written) => sum + (counts.get(written) ?? 0), 0);
    const best = bestOf(spellings, counts, listed);
    const isListed = spellings.some((written) => listed.has(written));
    clusters.set(letters, { words: wordsOf(best ?? spellings[0] ?? ""), spellings, count, best, isListed });
  }
  return clusters;
}

/** The words in small letters, without marks and accents; "&" is "and". */
function wordsOf(written: string): string[] {
  const plain = written.toLowerCase().replaceAll("&", " and ").replaceAll("'", "").replaceAll("’", "");
  return (
    plain
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** "Ward-Langman" has the letters of "Ward Langman"; "Team 1 2" and "Team 12" have not the same. */
function lettersOf(words: readonly string[]): string {
  return words.reduce((joined, word) => joined + (/\d$/.test(joined) && /^\d/.test(word) ? " " : "") + word, "");
}

function bestOf(spellings: readonly string[], counts: SpellingCounts, listed: ReadonlySet<string>): string | null {
  let best: string | null = null;
  for (const written of spellings) {
    if (listed.has(written)) return written;
    if (written.includes(";")) continue;
    const more = best === null ? 1 : (counts.get(written) ?? 0) - (counts.get(best) ?? 0);
    if (best === null || more > 0 || (more === 0 && written < best)) best = written;
  }
  return best;
}

/** The commoner cluster that each is a slip of. */
function slipsAmong(clusters: Iterable<Cluster>): ReadonlyMap<Cluster, Cluster> {
  const slips = new Map<Cluster, Cluster>();
  const set = (slip: Cluster, right: Cluster) => {
    const known = slips.get(slip);
    if (right.best === null) return;
    const more = known === undefined ? 1 : right.count - known.count;
    if (more > 0 || (more === 0 && right.best < (known?.best ?? ""))) slips.set(slip, right);
  };
  for (const [a, b] of slipPairs(clusters, ({ words }) => words)) {
    if (isRightBeside(a, b)) set(b, a);
    else if (isRightBeside(b, a)) set(a, b);
  }
  return slips;
}

function isRightBeside(right: Cluster, slip: Cluster): boolean {
  return !slip.isListed && (right.isListed || right.count > slip.count);
}

/** A name that stands elsewhere by itself, often enough to be one. */
const OFTEN = 2;
/** "Kate" and "Frow": each of the two has at least two words. */
const LEAST_WORDS = 2;

/** The two names that one is put together from, where both stand by themselves and more often; null where it is not. */
function twoNames(cluster: Cluster, clusters: ReadonlyMap<string, Cluster>): readonly [string, string] | null {
  const { words, count, isListed } = cluster;
  if (isListed) return null;
  const alone = (part: readonly string[]) => {
    const known = clusters.get(lettersOf(part));
    return known === undefined || (known.count <= Math.max(count, OFTEN - 1) && !known.isListed) ? null : known.best;
  };
  for (let at = LEAST_WORDS; at <= words.length - LEAST_WORDS; at += 1) {
    const first = alone(words.slice(0, at));
    const second = first === null ? null : alone(words.slice(at));
    if (first !== null && second !== null) return [first, second];
  }
  return null;
}
