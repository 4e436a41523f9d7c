/** Settles the priorities whose cell says more: "Council Priority: The Place", and an objective in the next line. */
import type { HeadingBlock } from "./headingBlocks";
import { readHeadingWords } from "./headings";
import type { RowReading } from "./rowReading";

type HeadingRow = Extract<RowReading, { kind: "heading" }>;

/** The lines after a priority's are its objective, unless its objective has a heading of its own below. */
export function settleMarked(rows: readonly RowReading[], block: HeadingBlock, settled: RowReading[]): void {
  let hasObjectiveBelow = false;
  for (const index of [...block.headings].reverse()) {
    const row = rows[index];
    if (row?.kind !== "heading") continue;
    settled[index] = settle(row, hasObjectiveBelow);
    hasObjectiveBelow = row.heading.priority === null;
  }
}

function settle(row: HeadingRow, hasObjectiveBelow: boolean): HeadingRow {
  const { priority, further } = row.heading;
  if (priority === null || further === "") return row;
  const heading = hasObjectiveBelow
    ? { ...row.heading, priority: { ...priority, name: `${priority.name} ${further}` }, further: "" }
    : { ...row.heading, objective: readHeadingWords(further), further: "" };
  return { ...row, heading };
}
