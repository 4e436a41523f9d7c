/** What preparing a tracker sheet means: a drop-down and colours for its statuses, a message for its references. */
import { numberedTracker } from "../rules/facts/numberedSheet";
import type { Alert, Settings } from "../settings";
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { parseCellAddress } from "../workbook/address";
import { writeReference } from "../words/reference";
import { columnRuns, type ColumnRun } from "./areas";
import { colouredColumns, type ColouredColumn } from "./colourRules";
import { offeredWords } from "./offeredWords";
import { alertText, messageText } from "./validationTexts";

export interface Preparation {
  readonly sheet: string;
  /** The Key Activities' status cells; none where the sheet has no status column. */
  readonly statuses: readonly ColumnRun[];
  /** What the drop-down offers. */
  readonly words: readonly string[];
  readonly alert: Alert;
  readonly alertText: string;
  readonly colours: readonly ColouredColumn[];
  readonly references: readonly ColumnRun[];
  readonly messageText: string;
}

export function preparationOf(tracker: Tracker, settings: Settings): Preparation {
  const { activities, sheet } = tracker;
  const { alert } = settings.enforcement;
  const statuses = activities.flatMap((activity) => rowsOf(activity, activity.status?.cell));
  const references = activities.flatMap((activity) => rowsOf(activity, activity.refCell).slice(0, 1));
  const { style } = numberedTracker(tracker, settings.reference);
  const isColumnOfItsOwn = tracker.headerRows.some(({ columns }) => columns.ref !== undefined);
  return {
    sheet,
    statuses: columnRuns(statuses),
    words: offeredWords(tracker, settings.vocabulary),
    alert,
    alertText: alertText(alert),
    colours: colouredColumns(statuses, settings.vocabulary),
    references: columnRuns(references),
    messageText: messageText(writeReference({ group: 1, number: 3, suffix: "" }, style).trim(), isColumnOfItsOwn),
  };
}

/** A Key Activity's cells in the column of one of them: more than one where it is split over rows. */
function rowsOf({ rows }: KeyActivity, cell: string | undefined): { column: number; row: number }[] {
  const place = parseCellAddress(cell ?? "");
  return place === null ? [] : rows.map((row) => ({ column: place.column, row }));
}
