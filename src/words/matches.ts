/**
 * Every match of a pattern in a text, in order: as `String.matchAll`, without the copy of the pattern that it makes each
 * time. For what rules ask of every text: there the copies are felt.
 * @param pattern with the flag g; it matches no empty text
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
