/** A tracker's Key Activity after one of its cells was edited, without reading the sheet again. */
import { parseCellAddress } from "../workbook/address";
import { readStatus, type Vocabulary } from "../words/status";
import type { KeyActivity, TextAt, Tracker } from "./tracker";

const FIELDS = ["status", "progress", "nextSteps", "lead", "portfolio"] as const;

/** Finds the Key Activity of a row at once. */
export class ActivityRows {
  private readonly byRow = new Map<number, number>();

  constructor(private readonly tracker: Tracker) {
    for (const { rows, index } of tracker.activities) for (const row of rows) this.byRow.set(row, index);
  }

  /** The Key Activity of a row; undefined where there is none, or it is split over several. */
  at(row: number): KeyActivity | undefined {
    const index = this.byRow.get(row);
    const activity = index === undefined ? undefined : this.tracker.activities[index];
    return activity?.rows.length === 1 ? activity : undefined;
  }

  /**
   * The Key Activity as it reads with that text in the cell; null where the cell is no field of one: a heading, a reference
   * with its title, a row that is new or split. Then the sheet has to be read again.
   */
  edited(cell: string, text: string, isError: boolean, vocabulary: Vocabulary): KeyActivity | null {
    const place = parseCellAddress(cell);
    const activity = place === null ? undefined : this.at(place.row);
    if (activity === undefined) return null;
    const field = FIELDS.find((name) => activity[name]?.cell === cell);
    if (field === undefined) return null;
    const at: TextAt = { cell, text, isError };
    if (field !== "status") return { ...activity, [field]: at };
    if (activity.status === null) return null;
    return { ...activity, status: { ...activity.status, ...at, reading: readStatus(text, vocabulary) } };
  }
}
