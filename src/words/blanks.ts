/**
 * What counts as blank in a cell: white space of every kind, and characters that show nothing
 * (zero-width ones, soft hyphens, controls). Loops, not patterns: linear on any text.
 */

/** True for a character code that shows as nothing or as white space. */
export function isBlankCode(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true;
  if (code < 0x1680) return code === 0xad;
  return (
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Position of the first character at or after `from` that is not blank; the length when there is none. */
export function skipBlanks(text: string, from = 0): number {
  let at = from;
  while (at < text.length && isBlankCode(text.charCodeAt(at))) at++;
  return at;
}

export function isBlank(text: string): boolean {
  return skipBlanks(text) === text.length;
}

/** The text without blanks at either end. */
export function trimBlanks(text: string): string {
  const start = skipBlanks(text);
  let end = text.length;
  while (end > start && isBlankCode(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** The text with every run of blanks replaced by `by`, and none at either end. */
export function joinBlanks(text: string, by: "" | " "): string {
  let joined = "";
  let at = skipBlanks(text);
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isBlankCode(text.charCodeAt(end))) end++;
    joined += (joined === "" ? "" : by) + text.slice(at, end);
    at = skipBlanks(text, end);
  }
  return joined;
}
