/** Two long texts that differ in a word: where they differ is what a message has to show. */
import { titleText } from "../../history/titleWords";
import { quoted } from "../messages";

/** Words that are shown before the first one that differs. */
const WORDS_BEFORE = 3;
/** Longer ones are shown from where they differ on. */
const SHORT = 70;

/** Both in quotation marks; of long ones what begins shortly before they differ in more than capitals and punctuation. */
export function quotedDifference(expected: string, found: string): readonly [expected: string, found: string] {
  if (expected.length <= SHORT && found.length <= SHORT) return [quoted(expected), quoted(found)];
  const ours = expected.split(" ");
  const theirs = found.split(" ");
  let same = 0;
  while (same < ours.length && titleText(ours[same] ?? "") === titleText(theirs[same] ?? "")) same += 1;
  const from = Math.max(0, same - WORDS_BEFORE);
  return [quoted(partFrom(ours, from)), quoted(partFrom(theirs, from))];
}

function partFrom(words: readonly string[], from: number): string {
  return (from > 0 ? "… " : "") + words.slice(from).join(" ");
}
