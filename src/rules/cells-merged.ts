import type { KeyActivity, MergedArea, Tracker } from "../tracker/tracker";
import { cellAddress, parseCellAddress } from "../workbook/address";
import { isBlank } from "../words/blanks";
import { HEADER, row } from "./exampleCells";
import type { CellChange, Fix } from "./finding";
import type { Rule, RuleDoc } from "./rule";

export const cellsMerged: Rule<"one" | "several"> = {
  meta: {
    id: "cells-merged",
    family: "sheet",
    severity: "warning",
    fix: "suggested",
    title: "Merged cells",
    description: "Cells in the rows of Key Activities are merged.",
    messages: {
      one: "Expected single cells in a Key Activity's row; found {area} merged.",
      several: "Expected each Key Activity to have its own cells; found {area} merged over {count} Key Activities.",
    },
  },

  tracker: ({ tracker }, report) => {
    if (tracker.merges.length === 0) return;
    const columns = tracker.headerRows.flatMap((header) => Object.values(header.columns));
    const table = { left: Math.min(...columns), right: Math.max(...columns) };
    const byRow = new Map(tracker.activities.flatMap((activity) => activity.rows.map((each) => [each, activity])));
    for (const merged of tracker.merges) {
      const block = blockOf(merged);
      // What stands beside the table is no Key Activity's.
      if (block === null || block.left > table.right || block.right < table.left) continue;
      const activities = activitiesIn(block, byRow, tracker);
      const [first] = activities;
      if (first === undefined) continue;
      const data = { area: merged.area, count: activities.length };
      const cell = cellAddress(block.top, block.left);
      const fix = unmerged(merged, block, activities);
      report(activities.length === 1 ? "one" : "several", { cell, ref: first.ref, data, fix });
    }
  },
};

/** Zero-based worksheet rows and columns. */
interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function blockOf({ area }: MergedArea): Block | null {
  const [from = "", to = from] = area.split(":");
  const first = parseCellAddress(from);
  const last = parseCellAddress(to);
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The Key Activities with a row in the block, from top to bottom. */
function activitiesIn(
  { top, bottom }: Block,
  byRow: ReadonlyMap<number, KeyActivity>,
  { activities }: Tracker,
): KeyActivity[] {
  const end = Math.min(bottom, activities.at(-1)?.rows.at(-1) ?? -1);
  const found = new Set<KeyActivity>();
  for (let at = top; at <= end; at++) {
    const activity = byRow.get(at);
    if (activity !== undefined) found.add(activity);
  }
  return [...found];
}

/** Unmerges, and says in the row of each further Key Activity what it showed; null where that is no text. */
function unmerged({ area, text }: MergedArea, block: Block, activities: readonly KeyActivity[]): Fix | null {
  const further = activities.flatMap(({ rows: [first = 0] }) => (first > block.top ? [first] : []));
  if (further.length > 0 && text === null) return null;
  const repeated = text === null || isBlank(text) ? [] : further;
  const changes = repeated.map((at): CellChange => ({
    cell: cellAddress(at, block.left),
    before: "",
    after: text ?? "",
  }));
  return { kind: "suggested", changes, unmerge: area };
}

export const cellsMergedDoc = (): RuleDoc => ({
  why: "Merged cells cannot be sorted or filtered, a screen reader loses its place in them, and only the first of the rows that they cover holds the value: the others count as blank. Headings that are merged across the table are fine. The fix unmerges the cells and repeats the text in the row of each Key Activity that it stood for.",
  good: [
    {
      says: "A heading over the whole width",
      cells: [HEADER, ["PRIORITY: Homes", "", "", "", ""], row("KA.01.01 Build homes")],
      merges: ["A2:E2"],
    },
  ],
  bad: [
    {
      says: "One priority for two Key Activities",
      cells: [
        [...HEADER, "Priority"],
        [...row("KA.01.01 Build homes"), "Homes"],
        [...row("KA.01.02 Mend roofs"), ""],
      ],
      merges: ["F2:F3"],
      found: ["F2"],
    },
    {
      says: "Progress over two columns",
      cells: [HEADER, row("KA.01.01 Build homes", "Complete", "All 100 homes built.", "")],
      merges: ["C2:D2"],
      found: ["C2"],
    },
  ],
});
