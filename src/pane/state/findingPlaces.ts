/** Under which priority of its sheet a finding stands. */
import type { Finding } from "../../rules/finding";
import type { Tracker } from "../../tracker/tracker";
import { parseCellAddress } from "../../workbook/address";

/** Index into `Tracker.priorities`; null when the finding stands under none. */
export type PriorityOf = (finding: Finding) => number | null;

/** Looks up by the worksheet rows of Key Activities and headings, which are gone through once. */
export function prioritiesByRow(tracker: Tracker): PriorityOf {
  const byRow = new Map<number, number | null>();
  const put = (cell: string, priority: number | null) => {
    const row = parseCellAddress(cell)?.row;
    if (row !== undefined) byRow.set(row, priority);
  };
  tracker.priorities.forEach((heading, index) => {
    put(heading.cell, index);
    if (heading.stated !== null) put(heading.stated.cell, index);
  });
  for (const objective of tracker.objectives) {
    put(objective.cell, objective.priority);
    if (objective.stated !== null) put(objective.stated.cell, objective.priority);
  }
  for (const { rows, priority } of tracker.activities) for (const row of rows) byRow.set(row, priority);
  return ({ cell }) => byRow.get((cell === null ? null : parseCellAddress(cell))?.row ?? -1) ?? null;
}
