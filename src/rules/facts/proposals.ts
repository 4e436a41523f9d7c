/** References to suggest where one is missing, stands twice, or is of another group than its heading. */
import { isBlank } from "../../words/blanks";
import { readReference, writeReference, type Reference } from "../../words/reference";
import { textFix, type Fix } from "../finding";
import type { ExpectedGroup } from "./expectedGroups";
import type { NumberedActivity, NumberedSheet } from "./numberedSheet";
import type { TakenNumbers } from "./takenNumbers";

/** What proposals are made from. */
export interface Numbering {
  readonly sheet: NumberedSheet;
  readonly groupAbove: (activity: NumberedActivity) => ExpectedGroup | null;
  /** Of the sheet's whole year; taken as proposals are made, so that no two are the same. */
  readonly taken: TakenNumbers;
}

/**
 * Proposed references by the activity's index, in the order of the sheet. Of several that share a reference the
 * first one in its right group keeps it.
 */
export function proposals(numbering: Numbering): ReadonlyMap<number, Reference> {
  const kept = new Set<string>();
  const proposed = new Map<number, Reference>();
  for (const activity of numbering.sheet.activities) {
    const proposal = proposalFor(numbering, activity, kept);
    if (proposal === null) continue;
    numbering.taken.take(proposal);
    proposed.set(activity.index, proposal);
  }
  return proposed;
}

function proposalFor(numbering: Numbering, activity: NumberedActivity, kept: Set<string>): Reference | null {
  const { reference, ref, refAsWritten } = activity;
  const above = numbering.groupAbove(activity)?.group ?? null;
  if (reference === null || ref === null) {
    const group = above ?? groupAround(numbering.sheet, activity);
    return refAsWritten !== "" || group === null ? null : freeNumber(numbering, activity, group);
  }
  if (above !== null && above !== reference.group) {
    const moved = { ...reference, group: above };
    return numbering.taken.has(above, reference.number) ? freeNumber(numbering, activity, above) : moved;
  }
  if (!kept.has(ref)) {
    kept.add(ref);
    return null;
  }
  return reference.suffix === ""
    ? freeNumber(numbering, activity, reference.group)
    : numbering.taken.nextSuffix(reference);
}

/** Without a heading that says: the group that stands on both sides, or on the only side there is. */
function groupAround({ activities }: NumberedSheet, { index }: NumberedActivity): number | null {
  const before = activities[index - 1]?.reference?.group;
  const after = activities[index + 1]?.reference?.group;
  if (before !== undefined && after !== undefined && before !== after) return null;
  return before ?? after ?? null;
}

/** So many in a row without a number are a slip; more were never numbered. */
const LONGEST_RUN = 20;

/** The number left out here, where as many are left out as Key Activities have none; else the next free one. */
function freeNumber(
  { sheet: { activities }, taken }: Numbering,
  { index }: NumberedActivity,
  group: number,
): Reference {
  const hasNone = (at: number) => activities[at]?.reference === null && Math.abs(at - index) < LONGEST_RUN;
  let first = index;
  while (hasNone(first - 1)) first -= 1;
  let last = index;
  while (hasNone(last + 1)) last += 1;
  const before = activities[first - 1]?.reference;
  const after = activities[last + 1]?.reference;
  const start = before?.group === group ? before.number : 0;
  const fillsGap = after?.group === group && after.number === start + (last - first) + 2;
  const number = start + (index - first) + 1;
  return fillsGap && !taken.has(group, number) ? { group, number, suffix: "" } : taken.next(group);
}

/** The fix that puts a reference into its cell, in the sheet's style, with the title as it is. */
export function referenceFix(
  activity: NumberedActivity,
  reference: Reference,
  { style, settings }: Pick<NumberedSheet, "style" | "settings">,
): Fix {
  const { refCell, refCellText } = activity;
  const { rest } = readReference(refCellText, settings);
  const written = writeReference(reference, style);
  const joint = isBlank(written.slice(-1)) ? "" : " ";
  const after = isBlank(rest) ? written.trimEnd() : `${written}${joint}${rest}`;
  return textFix("suggested", refCell, refCellText, after);
}
