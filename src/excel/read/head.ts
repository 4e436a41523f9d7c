/** The first rows of a sheet: they show whether it may be a tracker, before its cells are read. */
import { readHeaderRow } from "../../tracker/headerRows";
import { rowTexts } from "../../tracker/sheetTexts";
import type { CellValue } from "../../workbook/cells";

/** Where the header row of a tracker stands. One further down or to the right is read as well, without its colours. */
export const HEAD = "A1:Z30";

/** Which one the sheet is of is not known yet, and which of its columns hold its own statuses goes by that. */
const QUARTERS = [null, 1, 2, 3, 4];

export interface TrackerHead {
  /** Zero-based worksheet columns of the statuses; none where it has no such column. */
  readonly statusColumns: readonly number[];
  /** Those of every column that it names. */
  readonly columns: readonly number[];
}

/** What the values of `HEAD` show; null where no header row of a tracker is among them. */
export function readHead(values: readonly (readonly CellValue[])[]): TrackerHead | null {
  const rows = rowTexts({ firstRow: 0, firstColumn: 0, values });
  const headers = rows.flatMap((row) => QUARTERS.flatMap((quarter) => readHeaderRow(row, quarter) ?? []));
  if (headers.length === 0) return null;
  const statuses = headers.flatMap(({ columns: { status } }) => (status === undefined ? [] : [status]));
  const columns = headers.flatMap((header) => Object.values(header.columns));
  return { statusColumns: [...new Set(statuses)], columns: [...new Set(columns)] };
}
