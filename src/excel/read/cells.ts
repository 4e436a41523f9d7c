/** Reads the cells of sheets, in blocks of rows that fit a payload: one round trip for any usual workbook. */
import { TITLES } from "../../summaries/ownMarks";
import type { CellValue, SheetCells, ValueType } from "../../workbook/cells";
import { isTooLarge, JobError } from "../errors";
import { inPayloads, type OnDone, type Part } from "../payload";
import type { Session } from "../session";
import { askLooks, looksBytes, type Looks } from "./looks";
import { showNumbers, type NumberedCells } from "./numbers";
import type { SheetOutline, UsedBlock } from "./outline";

/** Bytes of a cell in an answer, with its type: 50 to 60 on published trackers. */
const CELL_BYTES = 60;
/** On those of our own sheets where long texts stand in most columns: up to 170 on Leads. */
const LONG_CELL_BYTES = 180;
const LONG_TITLES = [TITLES.Exceptions, TITLES.Leads, TITLES.Report];
/** Beyond this many cells a sheet is no tracker that anybody typed, and reading it would take minutes. */
const MOST_CELLS = 4_000_000;

/** Some rows of one sheet. */
class RowBlock implements Part<RowBlock> {
  constructor(
    readonly sheet: SheetOutline,
    readonly block: UsedBlock,
    readonly withMerges: boolean,
  ) {}

  get bytes(): number {
    const isLong = LONG_TITLES.some((title) => this.sheet.title.startsWith(title));
    const cellBytes = isLong ? LONG_CELL_BYTES : CELL_BYTES;
    const cells = this.block.rows * (this.block.columns + 1) * cellBytes;
    return cells + looksBytes(this.sheet, this.block, this.withMerges);
  }

  halves(): readonly [RowBlock, RowBlock] | null {
    const { firstRow, rows } = this.block;
    if (rows < 2) return null;
    const upper = Math.ceil(rows / 2);
    return [
      this.part({ ...this.block, rows: upper }),
      this.part({ ...this.block, firstRow: firstRow + upper, rows: rows - upper }),
    ];
  }

  private part(block: UsedBlock): RowBlock {
    return new RowBlock(this.sheet, block, this.withMerges);
  }
}

/**
 * Values, types, hidden rows, fills and merged areas of the sheets, in their order. Excel fails on merged areas at
 * times; nothing but one rule needs them: then the cells are read once more without.
 */
export async function readCells(
  session: Session,
  sheets: readonly SheetOutline[],
  onDone?: OnDone,
): Promise<SheetCells[]> {
  try {
    return await readBlocks(session, sheets, true, onDone);
  } catch (error) {
    const isNoMatterOfMerges =
      error instanceof JobError || isTooLarge(error) || sheets.every(({ head }) => head === null);
    if (isNoMatterOfMerges) throw error;
    return readBlocks(session, sheets, false, onDone);
  }
}

async function readBlocks(
  session: Session,
  sheets: readonly SheetOutline[],
  withMerges: boolean,
  onDone?: OnDone,
): Promise<SheetCells[]> {
  const { context, sync } = session;
  const read = new Map(sheets.map((sheet) => [sheet.id, new Growing(sheet)]));
  const blocks = sheets.flatMap((sheet) =>
    sheet.used === null ? [] : [new RowBlock(sheet, checked(sheet, sheet.used), withMerges)],
  );
  await inPayloads(
    blocks,
    async (payload) => {
      const loaded = payload.map(({ sheet, block }) => {
        const worksheet = context.workbook.worksheets.getItem(sheet.id);
        const range = worksheet
          .getRangeByIndexes(block.firstRow, block.firstColumn, block.rows, block.columns)
          .load("values, valueTypes");
        const rows = range.getRowProperties({ rowHidden: true });
        return { sheet, block, range, rows, takeLooks: askLooks(worksheet, sheet, block, withMerges) };
      });
      await sync();
      for (const { sheet, block, range, rows, takeLooks } of loaded) {
        const hidden = rows.value.flatMap(({ rowHidden }, row) => (rowHidden ? [block.firstRow + row] : []));
        read.get(sheet.id)?.add(range.values as CellValue[][], range.valueTypes, hidden, takeLooks());
      }
    },
    onDone,
  );
  const all = [...read.values()];
  await showNumbers(
    session,
    all.flatMap((sheet) => sheet.numbered()),
  );
  return all.map((sheet) => sheet.cells());
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
  private readonly fills = new Map<string, string>();
  private readonly merges: string[] = [];

  constructor(private readonly sheet: SheetOutline) {}

  add(
    values: readonly CellValue[][],
    valueTypes: readonly ValueType[][],
    hidden: readonly number[],
    { fills, merges }: Looks,
  ): void {
    for (const row of values) this.values.push(row);
    for (const row of valueTypes) this.valueTypes.push(row);
    for (const row of hidden) this.hiddenRows.add(row);
    for (const [cell, colour] of fills) this.fills.set(cell, colour);
    for (const area of merges) this.merges.push(area);
  }

  /** Numbers in the columns of a tracker are asked about once more. */
  numbered(): NumberedCells[] {
    const { id, head, used } = this.sheet;
    if (head === null || used === null) return [];
    const { values, valueTypes } = this;
    const { firstRow, firstColumn } = used;
    return [{ sheetId: id, firstRow, firstColumn, values, valueTypes, columns: head.columns }];
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
      fills: this.fills,
      merges: this.merges,
      isProtected,
      isFiltered,
    };
  }
}
