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
  return joinedRuns(cells.map(({ column, row }) => ({ column, firstRow: row, lastRow: row })));
}

/** The same cells in as few runs as can be, in order. */
export function joinedRuns(runs: readonly ColumnRun[]): ColumnRun[] {
  const sorted = [...runs].sort((a, b) => a.column - b.column || a.firstRow - b.firstRow);
  const joined: ColumnRun[] = [];
  for (const run of sorted) {
    const last = joined.at(-1);
    if (last?.column !== run.column || run.firstRow > last.lastRow + 1) joined.push(run);
    else joined[joined.length - 1] = { ...last, lastRow: Math.max(last.lastRow, run.lastRow) };
  }
  return joined;
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
