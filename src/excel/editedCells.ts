/** The cells that edits have touched, as they stand now. */
import type { CellBlock } from "../enforce/changedCells";
import type { CellValue, ValueType } from "../workbook/cells";
import type { Session } from "./session";

export interface EditedBlock {
  readonly block: CellBlock;
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly ValueType[])[];
}

/** Reads the blocks of each sheet, by its id of this session, in one round trip; in none where there are none. */
export async function readEdited(
  { context, sync }: Session,
  edited: ReadonlyMap<string, readonly CellBlock[]>,
): Promise<Map<string, EditedBlock[]>> {
  const asked = [...edited].map(([sheetId, blocks]) => ({
    sheetId,
    ranges: blocks.map((block) => ({
      block,
      range: context.workbook.worksheets
        .getItem(sheetId)
        .getRangeByIndexes(block.top, block.left, block.bottom - block.top + 1, block.right - block.left + 1)
        .load("values, valueTypes"),
    })),
  }));
  if (asked.length > 0) await sync();
  return new Map(
    asked.map(({ sheetId, ranges }) => [
      sheetId,
      ranges.map(({ block, range }) => ({
        block,
        values: range.values as CellValue[][],
        types: range.valueTypes,
      })),
    ]),
  );
}
