/** Text without odd white space. Loops, not patterns: linear on any text. */

export const ODDITY_TEXTS = {
  ends: "blanks at the beginning or end",
  doubled: "doubled blanks",
  lineEnds: "blanks at the end of a line",
  kinds: "blanks or line breaks of another kind",
  invisible: "characters that do not show",
  marks: "blanks before a mark",
  slashes: "blanks behind a slash",
} as const;
export type Oddity = keyof typeof ODDITY_TEXTS;

const SPACE = 0x20;
const TAB = 0x09;
const LINE_BREAK = 0x0a;

/** A character that is neither plain nor common in English text. Apart from the blanks: two patterns are quicker than one of both. */
const UNCOMMON = /[^\n -~¡-¬®-ÿ‐-‧€]/;
/** Doubled blanks, or one before a line break or a mark. */
const BLANKS = / [ \n,;:.!?]/;
/** “Chief Executive ; ICT”: a blank between a word and the mark that ends it, not “ratio 2 : 1”, “.NET” or “ . . .”. */
const BEFORE_MARK = /(\p{L} |[\d)”’] (?!:))([,;:.!?])(?=\s|$)(?! \.)/gu;
/** “Halloween/ Bonfire”: between two words, not behind an address or a path. */
const BEHIND_SLASH = /(?<=(?:^|[\s(])[\p{L}\d&'’-]+\/) (?=[\p{L}\d])/gu;

/** What is odd about the white space of a text, in the order of `ODDITY_TEXTS`. A line's indentation is not odd. */
export function oddities(text: string): Oddity[] {
  // Nearly every text is sound, and this says so several times faster than a look at each character.
  if (!UNCOMMON.test(text) && !BLANKS.test(text) && !text.includes("/ ") && text.trim() === text) return [];
  const found = new Set<Oddity>();
  let isIndentation = false;
  let last = -1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > SPACE && code < 0x7f) isIndentation = false;
    else if (isInvisible(code)) found.add("invisible");
    else if (code === LINE_BREAK) {
      if (last === SPACE || last === TAB) found.add("lineEnds");
      isIndentation = true;
    } else if (isOddBlank(code) && !(code === TAB && isIndentation)) found.add("kinds");
    else if (code === SPACE && last === SPACE && !isIndentation) found.add("doubled");
    else if (code !== SPACE && code !== TAB) isIndentation = false;
    last = code;
  }
  if (text.trim() !== text) found.add("ends");
  if (text.search(BEFORE_MARK) !== -1) found.add("marks");
  if (text.search(BEHIND_SLASH) !== -1) found.add("slashes");
  return (Object.keys(ODDITY_TEXTS) as Oddity[]).filter((oddity) => found.has(oddity));
}

/** The text with plain single blanks, and none at the ends; indentation and blank lines stay. */
export function tidied(text: string): string {
  let plain = "";
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isInvisible(code)) continue;
    if (!isOddBlank(code) || code === TAB) plain += text.charAt(at);
    else if (!isLineBreak(code)) plain += " ";
    else if (!(code === 0x0d && text.charCodeAt(at + 1) === LINE_BREAK)) plain += "\n";
  }
  return plain.trim().split("\n").map(tidiedLine).join("\n");
}

function tidiedLine(written: string): string {
  const words = written.trimStart();
  const indentation = written.slice(0, written.length - words.length);
  const parts = words.split(/[ \t]/).filter((part) => part !== "");
  if (parts.length === 0) return "";
  const line = parts.join(" ").replace(BEFORE_MARK, (_, before: string, mark: string) => before.trimEnd() + mark);
  return indentation + line.replace(BEHIND_SLASH, "");
}

function isLineBreak(code: number): boolean {
  return code === LINE_BREAK || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** A blank that is not the plain one, or a line break that is not Excel's. */
function isOddBlank(code: number): boolean {
  if (code < 0x80) return code === TAB || code === 0x0b || code === 0x0c || code === 0x0d;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Shows nothing. Not the joiner U+200D: it holds emoji together. */
function isInvisible(code: number): boolean {
  if (code < 0xa0) return (code < SPACE && (code < TAB || code > 0x0d)) || code >= 0x7f;
  return (
    code === 0xad ||
    code === 0x180e ||
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    code === 0x2060 ||
    code === 0xfeff
  );
}
