/**
 * Numbers among a tracker's texts, as Excel shows them: a date that was typed as one is 45747 to Excel and "31/03/2025" to
 * whoever typed it. Asked for only where there are some, in one round trip more.
 */
import type { CellValue, ValueType } from "../../workbook/cells";
import { inPayloads, type Part } from "../payload";
import type { Session } from "../session";

/** Cells that were read. `values` gets the texts. */
export interface NumberedCells {
  readonly sheetId: string;
  /** Zero-based row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: CellValue[][];
  readonly valueTypes: readonly (readonly ValueType[])[];
  /** Zero-based worksheet columns that hold texts; null: any may. */
  readonly columns: readonly number[] | null;
}

/** A call for a range, its path and its reference. */
const CALL_BYTES = 700;
/** A shown number in an answer. */
const TEXT_BYTES = 30;

/** Numbers one below another. */
class Run implements Part<Run> {
  constructor(
    readonly cells: NumberedCells,
    /** Zero-based worksheet row and column of the first. */
    readonly row: number,
    readonly column: number,
    readonly rows: number,
  ) {}

  get bytes(): number {
    return CALL_BYTES + this.rows * TEXT_BYTES;
  }

  halves(): readonly [Run, Run] | null {
    const upper = Math.ceil(this.rows / 2);
    if (this.rows < 2) return null;
    return [
      new Run(this.cells, this.row, this.column, upper),
      new Run(this.cells, this.row + upper, this.column, this.rows - upper),
    ];
  }

  /** A number that a format hides stays a number. */
  take(texts: readonly (readonly string[])[]): void {
    const { values, firstRow, firstColumn } = this.cells;
    texts.forEach(([text = ""], index) => {
      const row = values[this.row - firstRow + index];
      if (row !== undefined && text.trim() !== "") row[this.column - firstColumn] = text;
    });
  }
}

/** Puts what Excel shows in the place of numbers. */
export async function showNumbers({ context, sync }: Session, read: readonly NumberedCells[]): Promise<void> {
  await inPayloads(read.flatMap(runsIn), async (runs) => {
    const asked = runs.map((run) => ({
      run,
      range: context.workbook.worksheets
        .getItem(run.cells.sheetId)
        .getRangeByIndexes(run.row, run.column, run.rows, 1)
        .load("text"),
    }));
    await sync();
    for (const { run, range } of asked) run.take(range.text);
  });
}

function runsIn(cells: NumberedCells): Run[] {
  const { valueTypes, firstRow, firstColumn } = cells;
  const width = valueTypes[0]?.length ?? 0;
  const columns = cells.columns ?? Array.from({ length: width }, (_, index) => firstColumn + index);
  return columns.flatMap((column) => {
    const runs: Run[] = [];
    let start = -1;
    for (let index = 0; index <= valueTypes.length; index++) {
      const type = valueTypes[index]?.[column - firstColumn];
      const isNumber = type === "Double" || type === "Integer";
      if (isNumber && start < 0) start = index;
      if (isNumber || start < 0) continue;
      runs.push(new Run(cells, firstRow + start, column, index - start));
      start = -1;
    }
    return runs;
  });
}
