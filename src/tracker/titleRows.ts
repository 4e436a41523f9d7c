/** Where a sheet's title ends and its first heading begins. */
import type { HeadingBlock } from "./headingBlocks";
import { lastParagraph, type HeadingLevels } from "./headingLevels";
import type { RowReading } from "./rowReading";

/**
 * Position of the last row of the title, -1 without one. Lines that name the council, the report or its quarter
 * are title, and so is what stands above them. Otherwise the last lines before the table are its headings: as many
 * as the sheet has levels, as long as they stand together.
 */
export function titleEnd(rows: readonly RowReading[], block: HeadingBlock, levels: HeadingLevels): number {
  const told = lastIndex(rows, block.end, ({ kind }) => kind === "title");
  if (levels.isMarked) return told;
  const [first] = lastParagraph(rows, block).slice(levels.hasObjectives ? -2 : -1);
  return Math.max(told, first === undefined ? -1 : first - 1);
}

function lastIndex(rows: readonly RowReading[], end: number, is: (row: RowReading) => boolean): number {
  for (let index = end - 1; index >= 0; index--) {
    const row = rows[index];
    if (row !== undefined && is(row)) return index;
  }
  return -1;
}
