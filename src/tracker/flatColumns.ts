/** The flat form: one row a KA, with its priority and objective in columns instead of headings. */
import { cellAddress } from "../workbook/address";
import type { Place } from "./activityBuilder";
import type { HeadingList } from "./headingList";
import { readHeadingWords, readMarkedHeading } from "./headings";
import type { RowReading } from "./rowReading";
import { textIn } from "./sheetTexts";

/**
 * The place that a KA's own columns name. A blank cell goes on with the one above it (cells merged downwards show
 * their text once), but no objective goes on into another priority.
 */
export function placeInColumns(headings: HeadingList, { row, columns }: RowReading, above: Place): Place {
  let { priority, objective } = above;
  const priorityText = textIn(row, columns.priority);
  if (priorityText !== undefined && columns.priority !== undefined) {
    const words = readMarkedHeading(priorityText)?.priority ?? readHeadingWords(priorityText);
    priority = headings.priority(words, cellAddress(row.row, columns.priority));
    if (priority !== above.priority) objective = null;
  }
  const objectiveText = textIn(row, columns.objective);
  if (objectiveText !== undefined && columns.objective !== undefined) {
    const words = readMarkedHeading(objectiveText)?.objective ?? readHeadingWords(objectiveText);
    objective = headings.objective(words, priority, cellAddress(row.row, columns.objective));
  }
  return { priority, objective };
}
