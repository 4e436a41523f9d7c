/** The cells that edits have touched, as they stand now. */
import type { CellBlock } from "../enforce/changedCells";
import type { CellValue, ValueType } from "../workbook/cells";
import { showNumbers } from "./read/numbers";
import type { Session } from "./session";

export interface EditedBlock {
  readonly block: CellBlock;
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly ValueType[])[];
}

/**
 * Reads the blocks of each sheet, by its id of this session, in one round trip, or two where numbers are among them; in
 * none where there are none.
 */
export async function readEdited(
  session: Session,
  edited: ReadonlyMap<string, readonly CellBlock[]>,
): Promise<Map<string, EditedBlock[]>> {
  const { context, sync } = session;
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
  const read = asked.map(({ sheetId, ranges }) => ({
    sheetId,
    blocks: ranges.map(({ block, range }) => ({
      block,
      values: range.values as CellValue[][],
      types: range.valueTypes,
    })),
  }));
  await showNumbers(
    session,
    read.flatMap(({ sheetId, blocks }) =>
      blocks.map(({ block: { top, left }, values, types }) => ({
        sheetId,
        firstRow: top,
        firstColumn: left,
        values,
        valueTypes: types,
        columns: null,
      })),
    ),
  );
  return new Map(read.map(({ sheetId, blocks }) => [sheetId, blocks]));
}
