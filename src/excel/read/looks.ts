/** What a block of cells looks like beyond its values: the fills of its statuses, and its merged areas. */
import { cellAddress } from "../../workbook/address";
import type { SheetOutline, UsedBlock } from "./outline";

/** A cell's fill in an answer: {"format":{"fill":{"color":"#FFC000"}}}. */
const FILL_BYTES = 50;
/** A call for merged areas and its answer where there are none. */
const MERGES_BYTES = 700;
/** Excel fails above so many merged areas in a range: no block that is asked about has more cells than that. */
const MOST_AREAS = 512;

/** Bytes that `askLooks` of a block adds to an answer; its merged areas, which nobody knows before, not counted. */
export function looksBytes({ head }: SheetOutline, block: UsedBlock, withMerges: boolean): number {
  if (head === null) return 0;
  const merges = withMerges ? Math.ceil(block.rows / rowsAsked(block)) * MERGES_BYTES : 0;
  return block.rows * head.statusColumns.length * FILL_BYTES + merges;
}

export interface Looks {
  /** "#FFC000" by cell; a cell without a fill is not in it. */
  readonly fills: readonly (readonly [cell: string, colour: string])[];
  readonly merges: readonly string[];
}

/** Queues the questions about a block; what it gives takes the answers after the sync. */
export function askLooks(
  worksheet: Excel.Worksheet,
  { head }: SheetOutline,
  block: UsedBlock,
  withMerges: boolean,
): () => Looks {
  if (head === null) return () => ({ fills: [], merges: [] });
  const fills = head.statusColumns.map((column) => askFills(worksheet, block, column));
  const merges = withMerges ? askMerges(worksheet, block) : () => [];
  return () => ({ fills: fills.flatMap((take) => take()), merges: merges() });
}

/** Of a cell without a fill Excel says that it is white (OfficeDev/office-js #6218). */
const NO_FILL = "#FFFFFF";

function askFills(worksheet: Excel.Worksheet, { firstRow, rows }: UsedBlock, column: number) {
  const properties = worksheet
    .getRangeByIndexes(firstRow, column, rows, 1)
    .getCellProperties({ format: { fill: { color: true } } });
  return () =>
    properties.value.flatMap(([cell], row) => {
      const colour = cell?.format?.fill?.color?.toUpperCase() ?? "";
      return colour === "" || colour === NO_FILL ? [] : [[cellAddress(firstRow + row, column), colour] as const];
    });
}

function askMerges(worksheet: Excel.Worksheet, block: UsedBlock): () => string[] {
  const step = rowsAsked(block);
  const asked = Array.from({ length: Math.ceil(block.rows / step) }, (_, index) =>
    worksheet
      .getRangeByIndexes(
        block.firstRow + index * step,
        block.firstColumn,
        Math.min(step, block.rows - index * step),
        block.columns,
      )
      .getMergedAreasOrNullObject()
      // Not the areas' common address: Excel cuts it at 8,192 characters.
      .load("areas/items/address"),
  );
  return () =>
    asked.flatMap((merged) =>
      merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)),
    );
}

function rowsAsked({ columns }: UsedBlock): number {
  return Math.max(1, Math.floor(MOST_AREAS / columns));
}
