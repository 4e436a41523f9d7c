/** How priorities and objectives are named on summary sheets. */
import type { RollUp } from "../rollup/rollUp";
import type { Heading, KeyActivity, Tracker } from "../tracker/tracker";
import { NOT_APPLICABLE, text } from "./cells";
import type { PlanCell } from "./plan";

/** "CA 1: Housing", "Housing" without a code. */
export function headingText(heading: Heading): string {
  if (heading.code === null) return heading.name;
  return heading.name === "" ? heading.code : `${heading.code}: ${heading.name}`;
}

/** The heading at an index of the tracker's list; not applicable where there is none. */
export function headingCell(headings: readonly Heading[], index: number | null): PlanCell {
  const heading = index === null ? undefined : headings[index];
  return heading === undefined ? NOT_APPLICABLE : text(headingText(heading));
}

export function priorityCell(tracker: Tracker, activity: KeyActivity): PlanCell {
  return headingCell(tracker.priorities, activity.priority);
}

export function objectiveCell(tracker: Tracker, activity: KeyActivity): PlanCell {
  return headingCell(tracker.objectives, activity.objective);
}

/** What a roll-up is of, in words. */
export function rollUpName(tracker: Tracker, { level, heading, name }: RollUp): string {
  const headings = level === "objective" ? tracker.objectives : tracker.priorities;
  const found = heading === null ? undefined : headings[heading];
  return found === undefined ? (name ?? "the council as a whole") : headingText(found);
}
