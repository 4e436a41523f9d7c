/** Texts reduced to their words, so that list marks, stops and capitals do not tell them apart. */
import { isBlank, joinBlanks } from "../../words/blanks";

const LIST_MARKS = "-–—•*·";
const ENDS = ".!:;,…";

/** "tbc" for "- TBC.": small letters, single blanks, no list mark before and no stop behind. */
export function plainWords(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && (LIST_MARKS.includes(line.charAt(start)) || isBlank(line.charAt(start)))) start++;
  while (end > start && (ENDS.includes(line.charAt(end - 1)) || isBlank(line.charAt(end - 1)))) end--;
  return joinBlanks(line.slice(start, end), " ").toLowerCase();
}

/** The plain words of each line that has any. */
export function plainLines(text: string): string[] {
  return text
    .split(/[\r\n]/)
    .map(plainWords)
    .filter((words) => words !== "");
}
