/**
 * Every match of a pattern in a text, in order: as `String.matchAll`, which makes a copy of the pattern each time, and that
 * is several times dearer than a look at a short text.
 * @param pattern with the flag g; it matches no empty text
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
