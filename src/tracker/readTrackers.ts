/** Reads a workbook's tracker sheets and delivery plans. They are found by what they hold, not by their names. */
import type { SheetCells, WorkbookCells } from "../workbook/cells";
import { readPeriod } from "../words/period";
import type { ReferencePattern } from "../words/reference";
import { readDeliveryPlan, readPlanHeader } from "./deliveryPlan";
import { readHeaderRow } from "./headerRows";
import { settleLoneRows } from "./loneRows";
import { isOwnSheet } from "./ownSheet";
import type { ReadingSettings } from "./readingSettings";
import { readRows, type RowReading } from "./rowReading";
import { periodInTitle } from "./sheetPeriod";
import { mappedHeader } from "./mappedHeader";
import { mergedAreas } from "./mergedAreas";
import { rowTexts, type RowTexts } from "./sheetTexts";
import type { HeaderRow, Tracker, TrackerWorkbook } from "./tracker";
import { TrackerBuilder } from "./trackerBuilder";

/**
 * The trackers and plans of a workbook, in tab order. Every cell is looked at once or twice, whatever the sheet
 * holds; nothing is thrown for a sheet that is neither: it is left alone.
 */
export function readTrackers(cells: WorkbookCells, settings: ReadingSettings): TrackerWorkbook {
  const trackers: Tracker[] = [];
  const plans = [];
  for (const sheet of cells.sheets) {
    if (isOwnSheet(sheet)) continue;
    const rows = rowTexts(sheet);
    const tracker = readTracker(sheet, rows, settings);
    if (tracker !== null) trackers.push(tracker);
    const plan = tracker === null ? readDeliveryPlan(sheet, rows, settings.reference) : null;
    if (plan !== null) plans.push(plan);
  }
  return { name: cells.name, trackers, plans, sheetsLookedAt: cells.sheets.map(({ name }) => name) };
}

/**
 * The tracker on a sheet; null when there is no header row of one, or no reference under it. Where a person has named the
 * columns, Key Activities without references will do.
 */
function readTracker(sheet: SheetCells, rows: readonly RowTexts[], settings: ReadingSettings): Tracker | null {
  const mapped = mappedHeader(sheet.name, rows, settings.sheets);
  const found = mapped ?? firstHeaderRow(rows);
  if (found === null) return null;
  const firstPosition = Math.max(found.row - sheet.firstRow, 0);
  const inTitle = periodInTitle(rows.slice(0, firstPosition));
  const inName = readPeriod(sheet.name);
  const quarter = (inTitle ?? inName)?.quarter ?? null;
  const first = mapped ?? ownHeaderRow(found, rows, quarter);
  const readings = readRows(rows, first, quarter, settings);
  if (mapped === null && !readings.some((reading) => isOurs(reading, settings.reference))) return null;
  const read = new TrackerBuilder(sheet, settings).read(settleLoneRows(readings, firstPosition));
  if (read.activities.length === 0) return null;
  return {
    sheet: sheet.name,
    period: inTitle ?? inName,
    periodInTitle: inTitle,
    periodInName: inName,
    rowsRead: rows.length,
    ...read,
    merges: mergedAreas(sheet),
    isProtected: sheet.isProtected,
    isFiltered: sheet.isFiltered,
  };
}

/** Whether a row's reference is one, or means to be: "01.01" numbers other things too. */
function isOurs(reading: RowReading, { prefix }: ReferencePattern): boolean {
  if (reading.kind !== "activity") return false;
  const { reference } = reading;
  if (reference.form === "none") return false;
  return reference.form === "read" || reference.asWritten.toLowerCase().startsWith(prefix.toLowerCase());
}

function firstHeaderRow(rows: readonly RowTexts[]): HeaderRow | null {
  for (const row of rows) {
    const header = readHeaderRow(row, null);
    if (header !== null && !isPlanOnly(row, header)) return header;
  }
  return null;
}

/** The header row again, with the sheet's own quarter in mind. */
function ownHeaderRow(found: HeaderRow, rows: readonly RowTexts[], quarter: number | null): HeaderRow {
  const row = rows.find((each) => each.row === found.row);
  return (row && readHeaderRow(row, quarter)) ?? found;
}

/** A plan may name leads and portfolios beside its outputs; what was done it does not say. */
function isPlanOnly(row: RowTexts, { columns }: HeaderRow): boolean {
  const isReported = [columns.status, columns.progress, columns.nextSteps].some((column) => column !== undefined);
  return !isReported && readPlanHeader(row) !== null;
}
