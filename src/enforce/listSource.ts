/** How a drop-down's list can be given to Excel. */

/** Excel takes no longer list that is written out. Source: "Excel specifications and limits"; Excel's own window. */
const LONGEST_LIST = 255;

/**
 * The words as a list that is written out; null where that cannot be: it is too long, or Excel would read a word as
 * something else (a comma ends it, blanks around it are lost, "=" begins a formula). Then they have to stand in cells.
 */
export function writtenOut(words: readonly string[]): string | null {
  const list = words.join(",");
  const isPlain = words.every((word) => !word.includes(",") && word === word.trim() && !word.startsWith("="));
  return isPlain && list.length <= LONGEST_LIST ? list : null;
}

/** Whether two lists offer the same, as Excel may give one back: with other blanks after its commas. */
export function isSameList(list: string, other: string): boolean {
  const words = (text: string) => text.split(",").map((word) => word.trim());
  return words(list).join(",") === words(other).join(",");
}
