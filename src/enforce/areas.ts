/** Cells as few areas: runs of rows in a column. */
import { cellAddress } from "../workbook/address";

/** Rows of one column, both ends included; zero-based. */
export interface ColumnRun {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows that follow one another in a column are one run, so that a row inserted between two of them belongs to it. */
export function columnRuns(cells: readonly { readonly column: number; readonly row: number }[]): ColumnRun[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; firstRow: number; lastRow: number }[] = [];
  for (const { column, row } of sorted) {
    const run = runs.at(-1);
    if (run?.column === column && row <= run.lastRow + 1) run.lastRow = Math.max(run.lastRow, row);
    else runs.push({ column, firstRow: row, lastRow: row });
  }
  return runs;
}

/** "B5:B9", or "B5" for one cell. */
export function runAddress({ column, firstRow, lastRow }: ColumnRun): string {
  const first = cellAddress(firstRow, column);
  return firstRow === lastRow ? first : `${first}:${cellAddress(lastRow, column)}`;
}

/** Each cell of a run: "B5", "B6". */
export function runCells({ column, firstRow, lastRow }: ColumnRun): string[] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => cellAddress(firstRow + index, column));
}
