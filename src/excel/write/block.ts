/** Writes a block of cells in one call, or in as many as payloads demand. */
import { JobError } from "../errors";
import { CALL_BYTES, valueBytes, type Step } from "./step";

/** What a cell of Excel can hold. */
export const MOST_CHARACTERS = 32_767;

type Row = readonly (string | number)[];

/** `rows` with their first cell at a zero-based row and column of a sheet; all rows equally long. */
export function blockStep(sheet: string, firstRow: number, firstColumn: number, rows: readonly Row[]): Step {
  for (const row of rows) row.forEach(checkLength);
  return block(sheet, firstRow, firstColumn, rows);
}

function block(sheet: string, firstRow: number, firstColumn: number, rows: readonly Row[]): Step {
  return {
    bytes: CALL_BYTES + rows.reduce((sum, row) => sum + valueBytes(row) + 1, 0),
    queue: (workbook) => {
      const range = workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(firstRow, firstColumn, rows.length, rows[0]?.length ?? 1);
      range.values = rows.map((row) => [...row]);
    },
    halves: () => {
      if (rows.length < 2) return null;
      const middle = Math.ceil(rows.length / 2);
      return [
        block(sheet, firstRow, firstColumn, rows.slice(0, middle)),
        block(sheet, firstRow + middle, firstColumn, rows.slice(middle)),
      ];
    },
  };
}

/** Our texts continue on further rows long before this; nothing is ever cut. */
function checkLength(value: string | number): void {
  if (typeof value !== "string" || value.length <= MOST_CHARACTERS) return;
  throw new JobError(
    "tooLarge",
    `Expected texts of up to ${MOST_CHARACTERS.toLocaleString("en-GB")} characters, which is what a cell holds; found one of ` +
      `${value.length.toLocaleString("en-GB")}, beginning “${value.slice(0, 40)}”. Nothing was written. Shorten it, then run again.`,
  );
}
