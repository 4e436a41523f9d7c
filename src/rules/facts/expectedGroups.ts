/** Which group of references belongs under which heading. */
import type { NumberedSheet } from "./numberedSheet";

export interface ExpectedGroup {
  readonly group: number;
  /** The heading's code says so, or most Key Activities under it have it. */
  readonly because: "code" | "most";
}

/**
 * The group that each heading's Key Activities should have, by the heading's index; null where nothing says.
 * Where a heading stands on the sheet proves nothing. Codes count unless most Key Activities under several coded
 * headings have other groups: then the sheet's numbers mean something else ("CO 17" under priority 4). Where settings
 * say whose the group is, its codes count.
 */
export function expectedGroups(sheet: NumberedSheet): (ExpectedGroup | null)[] {
  const counts = countGroups(sheet);
  const codesCount = sheet.settings.group !== "detected" || codesAreGroups(sheet, counts);
  return sheet.headings.map(({ codeNumber }, index) => {
    if (codesCount && codeNumber !== null) return { group: codeNumber, because: "code" };
    const most = mostHave(counts[index] ?? new Map<number, number>());
    return most === null ? null : { group: most, because: "most" };
  });
}

/** How often each group stands under each heading. */
function countGroups(sheet: NumberedSheet): Map<number, number>[] {
  const counts = sheet.headings.map(() => new Map<number, number>());
  for (const { heading, reference } of sheet.activities) {
    const ofHeading = heading === null ? undefined : counts[heading];
    if (reference === null || ofHeading === undefined) continue;
    ofHeading.set(reference.group, (ofHeading.get(reference.group) ?? 0) + 1);
  }
  return counts;
}

function codesAreGroups(sheet: NumberedSheet, counts: readonly ReadonlyMap<number, number>[]): boolean {
  let headings = 0;
  let agreeing = 0;
  let all = 0;
  sheet.headings.forEach(({ codeNumber }, index) => {
    const ofHeading = counts[index];
    if (codeNumber === null || ofHeading === undefined || ofHeading.size === 0) return;
    headings += 1;
    agreeing += ofHeading.get(codeNumber) ?? 0;
    all += sum(ofHeading.values());
  });
  return headings === 1 || agreeing * 2 >= all;
}

/** The group that more than half have. */
function mostHave(counts: ReadonlyMap<number, number>): number | null {
  const all = sum(counts.values());
  for (const [group, count] of counts) if (count * 2 > all) return group;
  return null;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
