/**
 * What tries to be a reference and is none, told apart from a title without one. A title may begin with any
 * word, so only what nobody would write for another reason counts: "KA" with a point, a dash or a digit after it;
 * "K.01.01", "AK 01.01" (a slip in the prefix, with both numbers there); "01.01" (the prefix left out).
 */

/** The prefix, then white space or points, up to what should be the group. */
const WITH_PREFIX = /^ka(?:[\s.\-‐‑–_:,]{1,3}|(?=\d)|$)/i;
/** One letter missing, added, swapped or mistyped in "KA", before two numbers. */
const SLIP = /^(?:k|a|ak|k[a-z]|[a-z]a|[a-z]ka|k[a-z]a|ka[b-z])[\s.-]{0,2}\d{1,2}\.\d{2}[a-z]?(?![a-z\d])/i;
const BARE = /^\d{2}\.\d{2}[a-z]?(?![a-z\d.,%])/i;
const WORD = /^\S+/;
const SECOND_NUMBER = /^\s\d{1,3}(?=\s|$)/;

/** Length of the attempt at the beginning of a text that is no reference; 0 when it makes none. */
export function attemptLength(text: string): number {
  const slip = SLIP.exec(text) ?? BARE.exec(text);
  if (slip !== null) return lengthOf(WORD, text, slip[0].length);
  const [prefix] = WITH_PREFIX.exec(text) ?? [];
  if (prefix === undefined) return 0;
  const [word = ""] = WORD.exec(text.slice(prefix.length)) ?? [];
  const isNumber = /\d/.test(word);
  if (!isNumber) return prefix.trim().length > 2 || text.trim().length === 2 ? prefix.trimEnd().length : 0;
  const end = prefix.length + word.length;
  return /^\d+$/.test(word) ? lengthOf(SECOND_NUMBER, text, end) : end;
}

/** Where the pattern ends when it is looked for at `from`; `from` when it is not there. */
function lengthOf(pattern: RegExp, text: string, from: number): number {
  return from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
}
