/** Words as a translation might have them: longer, and with marks above and below the letters. */

const LETTERS: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  i: "î",
  n: "ñ",
  o: "ö",
  s: "š",
  u: "ů",
  w: "ŵ",
  y: "ŷ",
  A: "Å",
  C: "Ç",
  E: "Ê",
  I: "Ï",
  N: "Ñ",
  O: "Ø",
  S: "Š",
  U: "Ü",
  W: "Ŵ",
  Y: "Ŷ",
};
/** Welsh runs a quarter to a third longer than English. */
const LONGER = 0.35;

function pseudoText(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const accented = [...text].map((letter) => LETTERS[letter] ?? letter).join("");
  const more = "ŵŷ".repeat(Math.ceil((text.length * LONGER) / 2));
  return text.includes(" ") ? `${accented} ${more.replace(/.{6}/gu, "$& ").trimEnd()}` : accented + more;
}

/** The same words, lists, groups and functions that make words, of longer words. */
export function pseudo<T>(words: T): T {
  return pseudoOf(words) as T;
}

function pseudoOf(words: unknown): unknown {
  if (typeof words === "string") return pseudoText(words);
  if (typeof words === "function") {
    return (...given: unknown[]) => pseudoOf((words as (...all: unknown[]) => unknown)(...given));
  }
  if (Array.isArray(words)) return words.map(pseudoOf);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudoOf(value)]));
}
