/** How priorities and objectives are named on summary sheets. */
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
