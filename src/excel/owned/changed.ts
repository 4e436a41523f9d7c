/** Cells of our sheets that a person has changed since we wrote them. */
import { BEING_REWRITTEN } from "../../workbook/secondLine";
import type { SheetKey } from "../../summaries";
import { cellAddress } from "../../workbook/address";
import type { CellValue, SheetCells } from "../../workbook/cells";
import { JobError } from "../errors";
import { isAsWritten } from "./digest";
import type { WrittenRecord } from "./written";

/** Most cells that a message names. */
const MOST_NAMED = 8;

/** A cell that holds something which is not what we wrote; zero-based. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A sheet of ours that a person has changed. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly cells: readonly ChangedCell[];
}

/** A cell that was emptied holds no words to lose. */
export function changedCells(cells: SheetCells, key: SheetKey, written: WrittenRecord): ChangedCell[] {
  const records = [written.standing[key], written.coming[key]].filter((record) => record !== undefined);
  return cells.values.flatMap((values, rowIndex) =>
    values.flatMap((value, columnIndex) => {
      const row = cells.firstRow + rowIndex;
      const column = cells.firstColumn + columnIndex;
      const isOurs =
        value === "" ||
        (row === 1 && column === 0 && value === BEING_REWRITTEN) ||
        records.some((record) => isAsWritten(record, row, column, value));
      return isOurs ? [] : [{ row, column, value }];
    }),
  );
}

/** Nobody's words are wiped without being asked. `asked`: the cells, without what to do where nobody can be asked. */
class ChangedByPerson extends JobError {
  constructor(readonly asked: string) {
    super(
      "changedByPerson",
      `${asked} To have such a sheet rewritten, delete it; to keep it as it is, change its title in A1. Then run again.`,
    );
  }
}

/** @throws JobError that names the cells, where there are any. */
export function refuseChanged(sheets: readonly ChangedSheet[]): void {
  if (sheets.length === 0) return;
  const named = sheets.map(({ sheet, cells }) => `${cellsText(cells)} on “${sheet}”`).join("; ");
  throw new ChangedByPerson(
    `Someone has changed cells of summary sheets since they were written: ${named}. Nothing was written.`,
  );
}

function cellsText(cells: readonly ChangedCell[]): string {
  const addresses = cells.map(({ row, column }) => cellAddress(row, column));
  const rest = addresses.length - MOST_NAMED;
  return rest > 0 ? `${addresses.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : addresses.join(", ");
}
