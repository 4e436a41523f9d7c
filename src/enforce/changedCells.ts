/** Which cells an edit has changed, from the address that Excel gives for it. */
import { parseCellAddress } from "../workbook/address";

/** Zero-based, both ends included. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Blocks of "B5", "B5:C9" or "B5,D7:D9"; null for whole rows or columns, and for what is no address. */
export function changedBlocks(address: string): CellBlock[] | null {
  const blocks: CellBlock[] = [];
  for (const part of address.split(",")) {
    const [first = "", last = first] = part.slice(part.lastIndexOf("!") + 1).split(":");
    const start = parseCellAddress(first);
    const end = parseCellAddress(last);
    if (start === null || end === null) return null;
    blocks.push({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
  return blocks;
}

export function cellCountOf(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/** Whether it is one cell: what a person types, and no paste. */
export function isOneCell(blocks: readonly CellBlock[]): boolean {
  return cellCountOf(blocks) === 1;
}
