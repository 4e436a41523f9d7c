/** Texts reduced to their words, so that list marks, stops and capitals do not tell them apart. */

const BEFORE = " -–—•*·";
const BEHIND = " .!:;,…";

/** "tbc" for "- TBC.": small letters, single blanks, no list mark before and no stop behind. */
export function plainWords(line: string): string {
  const words = line.toLowerCase().replace(/\s+/g, " ");
  let start = 0;
  let end = words.length;
  while (start < end && BEFORE.includes(words.charAt(start))) start += 1;
  while (end > start && BEHIND.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/** The plain words of each line that has any. */
export function plainLines(text: string): string[] {
  return text
    .split(/[\r\n]/)
    .map(plainWords)
    .filter((words) => words !== "");
}
