/** Single cells as blocks: rectangles as large as they come. */
import type { Box } from "./model";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells side by side in a row become one block, and equal blocks under each other too; in reading order. */
export function blocksOf(cells: readonly Place[]): Box[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Box[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  const open = new Map<string, number>();
  const blocks: Box[] = [];
  for (const run of runs) {
    const key = `${run.left} ${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : blocks[index];
    if (index !== undefined && above?.bottom === run.top - 1) blocks[index] = { ...above, bottom: run.bottom };
    else {
      open.set(key, blocks.length);
      blocks.push(run);
    }
  }
  return blocks;
}
