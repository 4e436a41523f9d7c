/** Header rows: the rows that name the columns. Trackers repeat them, with other labels or in other places. */
import { columnNamed, isTitleLabel, mayNameActivities } from "./columnLabels";
import type { RowTexts } from "./sheetTexts";
import type { ColumnName, HeaderRow } from "./tracker";

/** A tracker's first header row names at least this many of these, beside the activities. */
const NEEDED = 2;
const TELLING: readonly ColumnName[] = ["status", "progress", "nextSteps", "lead", "portfolio"];

/** What a row names when read as a header row; null when it names no activities, or too little else. */
export function readHeaderRow(row: RowTexts, needed = NEEDED): HeaderRow | null {
  if (row.cells.length <= needed || !row.cells.some(({ text }) => mayNameActivities(text))) return null;
  const columns: Partial<Record<ColumnName, number>> = {};
  const labels: Partial<Record<ColumnName, string>> = {};
  const ranks: Partial<Record<ColumnName, number>> = {};
  for (const { column, text } of row.cells) {
    const named = columnNamed(text);
    if (named === null || (ranks[named.name] ?? Infinity) <= named.rank) continue;
    columns[named.name] = column;
    labels[named.name] = text;
    ranks[named.name] = named.rank;
  }
  const title = columns.ref === undefined ? undefined : row.cells.find(({ text }) => isTitleLabel(text));
  if (columns.activity === undefined && title !== undefined) {
    columns.activity = title.column;
    labels.activity = title.text;
  }
  if (columns.activity === undefined) return null;
  if (TELLING.filter((name) => columns[name] !== undefined).length < needed) return null;
  return { row: row.row, columns, labels };
}

/**
 * A header row that repeats an earlier one: it may name less, but nothing stands in it that is no label.
 * "Key Activities | Status | | | ".
 */
export function readRepeatedHeaderRow(row: RowTexts): HeaderRow | null {
  const header = readHeaderRow(row, 1);
  return header !== null && row.cells.every(({ text }) => columnNamed(text) !== null || text.length < 40)
    ? header
    : null;
}

/** The columns in force under a header row: those it names, and of the earlier ones those whose label it leaves blank. */
export function columnsInForce(row: RowTexts, header: HeaderRow, earlier: HeaderRow["columns"]): HeaderRow["columns"] {
  const taken = new Set(row.cells.map(({ column }) => column));
  const left = Object.entries(earlier).filter(([, column]) => !taken.has(column));
  return { ...Object.fromEntries(left), ...header.columns };
}
