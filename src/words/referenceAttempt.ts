/**
 * What tries to be a reference and is none, told apart from a title without one. A title may begin with any
 * word, so only what nobody would write for another reason counts: "KA" with a point, a dash or a digit after it;
 * "K.01.01", "AK 01.01" (a slip in the prefix, with both numbers there); "01.01" (the prefix left out).
 */
import { editDistance } from "./editDistance";
import { compiled, type ReferencePattern } from "./referencePattern";

/** The prefix, then white space or points, up to what should be the group. */
const withPrefixOf = compiled(({ prefix }) => new RegExp(`^${prefix}(?:[\\s.\\-‐‑–_:,]{1,3}|/?(?=\\d)|$)`, "i"));
/** Letters before two numbers: perhaps the prefix with one of them missing, added, swapped or mistyped, or with a blank in it. */
const LETTERED = /^([a-z]{1,7}|[a-z](?:\s[a-z]){1,6})[\s.-]{0,2}\d{1,2}\.\d{2}[a-z]?(?![a-z\d])/i;
const BARE = /^\d{2}\.\d{2}[a-z]?(?![a-z\d.,%])/i;
const WORD = /^\S+/;
/** Letters typed for digits: "lO.Ol". */
const LOOKALIKE = /^[oil\d]{1,3}[.,-][oil\d]{1,3}(?![a-z\d])/i;
/** What stands in for a number that is still to come: "KA TBC". */
const TO_COME = /^(?:tb[acd]|xx+|\?+)(?![a-z\d])/i;
const SECOND_NUMBER = /^\s\d{1,3}(?=\s|$)/;

/** Length of the attempt at the beginning of a text that is no reference; 0 when it makes none. */
export function attemptLength(text: string, pattern: ReferencePattern): number {
  const slip = readSlip(text, pattern) ?? BARE.exec(text);
  if (slip !== null) return lengthOf(WORD, text, slip[0].length);
  const [prefix] = withPrefixOf(pattern).exec(text) ?? [];
  if (prefix === undefined) return 0;
  const [word = ""] = WORD.exec(text.slice(prefix.length)) ?? [];
  const isNumber = /\d/.test(word) || LOOKALIKE.test(word) || TO_COME.test(word);
  if (!isNumber) {
    const { length } = pattern.prefix;
    return prefix.trim().length > length || text.trim().length === length ? prefix.trimEnd().length : 0;
  }
  const end = prefix.length + word.length;
  return /^\d+$/.test(word) ? lengthOf(SECOND_NUMBER, text, end) : end;
}

/** A prefix of one letter with a slip in it could be any other letter. */
const SHORTEST_WITH_SLIP = 2;

function readSlip(text: string, { prefix }: ReferencePattern): RegExpExecArray | null {
  const lettered = LETTERED.exec(text);
  const letters = (lettered?.[1] ?? "").replaceAll(/\s/g, "");
  const isNear = prefix.length >= SHORTEST_WITH_SLIP && Math.abs(letters.length - prefix.length) <= 1;
  return isNear && editDistance(letters.toLowerCase(), prefix.toLowerCase()) <= 1 ? lettered : null;
}

/** Where the pattern ends when it is looked for at `from`; `from` when it is not there. */
function lengthOf(pattern: RegExp, text: string, from: number): number {
  return from + (pattern.exec(text.slice(from))?.[0].length ?? 0);
}
