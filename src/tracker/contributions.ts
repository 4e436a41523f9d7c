/** The outcomes that a delivery plan's KA says it contributes to: "Contributes to CO 1, 2 & 3", "CO 17-23", "CO 21, CO 20". */

const CONTRIBUTES = /\bcontribut(?:es?|ions?|ing)\s{1,3}to\b/gi;

/** The codes in canonical form ("CO 4"), a range as each of its codes; none where nothing is said. */
export function readContributions(text: string): string[] {
  const codes: string[] = [];
  for (const { index, 0: words } of text.matchAll(CONTRIBUTES)) {
    const from = index + words.length;
    codes.push(...readCodes(text.slice(from, from + LONGEST_LIST)));
  }
  return [...new Set(codes)];
}

/** No list of codes is longer. */
const LONGEST_LIST = 300;
/** Nor has a range more. */
const LONGEST_RANGE = 99;

type Token =
  | { readonly is: "filler" | "line" | "list" | "range" | "end" }
  | { readonly is: "prefix"; readonly prefix: string }
  | { readonly is: "number"; readonly value: number; readonly endsWell: boolean };

/** In this order: "and 5" is no code of a prefix AND. */
const SHAPES = [
  ["line", /[\r\n]+/y],
  ["filler", /(?:critical|council|outcomes?\b|:)/iy],
  ["list", /(?:[,;&/+]|and\b)/iy],
  ["range", /(?:[-‐‑–—]|to\b)/iy],
  ["prefix", /[a-z]{2,3}(?=[ .]{0,2}\d)/iy],
  ["number", /\d{1,3}(?!\d)/y],
] as const;
/** What follows a number of a list: the end, a joint or another prefix, not a word ("CO 11 - 2 new parks"). */
const GOES_ON = /[ \t]{0,3}(?:$|[^a-z \t]|and\b|to\b|[a-z]{2,3}[ .]{0,2}\d)/iy;
const BLANKS = /[^\S\r\n]*\.?/y;

function readCodes(text: string): string[] {
  const codes: string[] = [];
  let prefix: string | null = null;
  let last: number | null = null;
  /** What joins the next number to the last one; null where nothing does. */
  let joint: "prefix" | "list" | "range" | null = "list";
  for (const token of tokensIn(text)) {
    if (token.is === "end" || (token.is === "line" && joint !== "list")) break;
    if (token.is === "filler" && prefix !== null) break;
    if (token.is === "list") joint = "list";
    if (token.is === "range") joint = last === null ? null : "range";
    if (token.is === "prefix") {
      prefix = token.prefix;
      joint = joint === "range" ? "range" : "prefix";
    }
    if (token.is !== "number") continue;
    if (prefix === null || joint === null || (joint !== "prefix" && !token.endsWell)) break;
    const first = joint === "range" && last !== null && isRange(last, token.value) ? last + 1 : token.value;
    for (let number = first; number <= token.value; number += 1) codes.push(`${prefix} ${number}`);
    last = token.value;
    joint = null;
  }
  return codes;
}

function isRange(first: number, last: number): boolean {
  return first < last && last - first <= LONGEST_RANGE;
}

function* tokensIn(text: string): Iterable<Token> {
  let at = skip(text, 0);
  while (at < text.length) {
    const found = SHAPES.map(([is, shape]) => ({ is, words: matchAt(shape, text, at) })).find(
      ({ words }) => words !== null,
    );
    if (found === undefined || found.words === null) {
      yield { is: "end" };
      return;
    }
    const { is, words } = found;
    at = skip(text, at + words.length);
    if (is === "prefix") yield { is, prefix: words.toUpperCase() };
    else if (is === "number") yield { is, value: Number(words), endsWell: matchAt(GOES_ON, text, at) !== null };
    else yield { is };
  }
}

/** Position after blanks, and a full stop behind them ("CO. 4"). */
function skip(text: string, at: number): number {
  return at + (matchAt(BLANKS, text, at)?.length ?? 0);
}

/** What a sticky pattern matches at a position, null when it does not. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
