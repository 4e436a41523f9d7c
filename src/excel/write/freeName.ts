/** Names that are still free. Excel takes names that differ in case alone for the same. */

function freeName(wanted: string, taken: readonly string[], numbered: (number: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = numbered(number);
  return name;
}

/** "Cover", or "Cover (2)" where somebody has one already. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (number) => `${wanted} (${number})`);
}

/** "KaTrackerCover", or "KaTrackerCover_2": a table's name has neither blanks nor brackets. */
export function freeTableName(wanted: string, taken: readonly string[]): string {
  return freeName(wanted, taken, (number) => `${wanted}_${number}`);
}
