/** Header rows: the rows that name the columns. Trackers repeat them, with other labels or in other places. */
import { columnNamed, isTitleLabel, mayNameActivities, type NamedColumn } from "./columnLabels";
import type { RowTexts } from "./sheetTexts";
import type { ColumnName, HeaderRow } from "./tracker";

/** A tracker's first header row names at least this many of these, beside the activities. */
const NEEDED = 2;
const TELLING: readonly ColumnName[] = ["status", "progress", "nextSteps", "lead", "portfolio"];

/**
 * What a row names when read as a header row; null when it names no activities, or too little else.
 * @param quarter the sheet's, where it is known: of "Q2 Status" and "Q3 Status" it takes its own
 */
export function readHeaderRow(row: RowTexts, quarter: number | null, needed = NEEDED): HeaderRow | null {
  if (row.cells.length <= needed || !row.cells.some(({ text }) => mayNameActivities(text))) return null;
  const columns: Partial<Record<ColumnName, number>> = {};
  const labels: Partial<Record<ColumnName, string>> = {};
  const known: Partial<Record<ColumnName, NamedColumn>> = {};
  for (const { column, text } of row.cells) {
    const named = columnNamed(text);
    if (named === null || !isBetter(named, known[named.name], quarter)) continue;
    columns[named.name] = column;
    labels[named.name] = text;
    known[named.name] = named;
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

/** The better name goes first; then no quarter, the sheet's own, and of others the one furthest to the right. */
function isBetter(named: NamedColumn, known: NamedColumn | undefined, quarter: number | null): boolean {
  if (known === undefined || named.rank !== known.rank) return named.rank < (known?.rank ?? Infinity);
  if (known.quarter === null || known.quarter === quarter) return named.quarter === null && known.quarter !== null;
  return true;
}

/**
 * A header row that repeats an earlier one: it may name less, but nothing stands in it that is no label.
 * "Key Activities | Status | | | ".
 */
export function readRepeatedHeaderRow(row: RowTexts, quarter: number | null): HeaderRow | null {
  const header = readHeaderRow(row, quarter, 1);
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
