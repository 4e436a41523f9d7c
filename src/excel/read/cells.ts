/** Reads the cells of sheets, in blocks of rows that fit a payload: one round trip for any usual workbook. */
import type { CellValue, SheetCells, ValueType } from "../../workbook/cells";
import { JobError } from "../errors";
import { inPayloads, type OnDone, type Part } from "../payload";
import type { Session } from "../session";
import type { SheetOutline, UsedBlock } from "./outline";

/** Bytes of a cell in an answer, with its type: 50 to 60 on published trackers. */
const CELL_BYTES = 60;
/** Beyond this many cells a sheet is no tracker that anybody typed, and reading it would take minutes. */
const MOST_CELLS = 4_000_000;

/** Some rows of one sheet. */
class RowBlock implements Part<RowBlock> {
  constructor(
    readonly sheet: SheetOutline,
    readonly block: UsedBlock,
  ) {}

  get bytes(): number {
    return this.block.rows * (this.block.columns * CELL_BYTES + CELL_BYTES);
  }

  halves(): readonly [RowBlock, RowBlock] | null {
    const { firstRow, rows } = this.block;
    if (rows < 2) return null;
    const upper = Math.ceil(rows / 2);
    return [
      new RowBlock(this.sheet, { ...this.block, rows: upper }),
      new RowBlock(this.sheet, { ...this.block, firstRow: firstRow + upper, rows: rows - upper }),
    ];
  }
}

/** Values, types and hidden rows of the sheets, in their order. */
export async function readCells(
  { context, sync }: Session,
  sheets: readonly SheetOutline[],
  onDone?: OnDone,
): Promise<SheetCells[]> {
  const read = new Map(sheets.map((sheet) => [sheet.id, new Growing(sheet)]));
  const blocks = sheets.flatMap((sheet) =>
    sheet.used === null ? [] : [new RowBlock(sheet, checked(sheet, sheet.used))],
  );
  await inPayloads(
    blocks,
    async (payload) => {
      const loaded = payload.map(({ sheet, block }) => {
        const range = context.workbook.worksheets
          .getItem(sheet.id)
          .getRangeByIndexes(block.firstRow, block.firstColumn, block.rows, block.columns)
          .load("values, valueTypes");
        return { sheet, block, range, rows: range.getRowProperties({ rowHidden: true }) };
      });
      await sync();
      for (const { sheet, block, range, rows } of loaded) {
        const hidden = rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [block.firstRow + row] : []));
        read.get(sheet.id)?.add(range.values as CellValue[][], range.valueTypes, hidden);
      }
    },
    onDone,
  );
  return [...read.values()].map((sheet) => sheet.cells());
}

/** @throws JobError when the sheet is larger than anything that could be a tracker. */
function checked(sheet: SheetOutline, used: UsedBlock): UsedBlock {
  const cells = used.rows * used.columns;
  if (cells <= MOST_CELLS) return used;
  throw new JobError(
    "tooLarge",
    `Expected sheets of up to ${MOST_CELLS.toLocaleString("en-GB")} cells; found ${cells.toLocaleString("en-GB")} on “${sheet.name}”. ` +
      "Nothing was written. Delete what stands far below or beside its content, then run again.",
  );
}

/** A sheet's cells while its blocks come in. */
class Growing {
  private readonly values: CellValue[][] = [];
  private readonly valueTypes: ValueType[][] = [];
  private readonly hiddenRows = new Set<number>();

  constructor(private readonly sheet: SheetOutline) {}

  add(values: readonly CellValue[][], valueTypes: readonly ValueType[][], hidden: readonly number[]): void {
    for (const row of values) this.values.push(row);
    for (const row of valueTypes) this.valueTypes.push(row);
    for (const row of hidden) this.hiddenRows.add(row);
  }

  cells(): SheetCells {
    const { id, name, used, isProtected, isFiltered } = this.sheet;
    return {
      id,
      name,
      firstRow: used?.firstRow ?? 0,
      firstColumn: used?.firstColumn ?? 0,
      values: this.values,
      valueTypes: this.valueTypes,
      hiddenRows: this.hiddenRows,
      isProtected,
      isFiltered,
    };
  }
}
