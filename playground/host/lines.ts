/** The rows or columns of a block, one by one: for sizes and hiding. */
import type { Box } from "../workbook/model";
import { notImplemented } from "./errors";

/** More at once than this the stand-in does not touch line by line. */
const mostLines = 100_000;

export const rowsOf = (box: Box): number[] => lines(box.top, box.bottom);
export const columnsOf = (box: Box): number[] => lines(box.left, box.right);

function lines(from: number, to: number): number[] {
  if (to - from >= mostLines) throw notImplemented(`A property of ${to - from + 1} rows at once`);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
