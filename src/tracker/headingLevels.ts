/** How a sheet's headings are built: which levels it has, and what tells them. */
import { changesGroup, type HeadingBlock } from "./headingBlocks";
import { couldBeHeading } from "./headings";
import type { RowReading } from "./rowReading";

export interface HeadingLevels {
  /** Some headings say what they are, by prefix or code. */
  readonly isMarked: boolean;
  /** Priorities say that they are one: "PRIORITY: …". */
  readonly hasPrefix: boolean;
  /** There is a level between priority and KA. */
  readonly hasObjectives: boolean;
  /** The KAs' group changes at headings, so that a text where it does not change is none. */
  readonly followGroups: boolean;
}

export function headingLevels(rows: readonly RowReading[], blocks: readonly HeadingBlock[]): HeadingLevels {
  const marked = rows.flatMap((row) => (row.kind === "heading" ? [row.heading] : []));
  const hasPrefix = marked.some(({ priority }) => priority !== null);
  const isCoded = marked.some(({ objective, further }) => objective !== null || further !== "");
  const isMarkedBlock = (block: HeadingBlock) => block.headings.some((index) => rows[index]?.kind === "heading");
  const between = blocks.filter(({ isFirst, isLast, headings }) => !isFirst && !isLast && headings.length > 0);
  const changing = between.filter(changesGroup).length;
  const unchanging = between.filter((block) => isMarkedBlock(block) && !changesGroup(block)).length;
  return {
    isMarked: marked.length > 0,
    hasPrefix,
    hasObjectives: isCoded || hasPrefix || hasPairs(rows, blocks),
    followGroups: changing > 0 && unchanging * 2 < changing,
  };
}

/** Two headings without prefix or code, one under the other, more than once: the upper is a priority. */
function hasPairs(rows: readonly RowReading[], blocks: readonly HeadingBlock[]): boolean {
  const pairs = blocks.filter((block) => !block.isLast && changesGroup(block) && lastParagraph(rows, block).length > 1);
  return pairs.length > 1;
}

/** Positions of the possible headings that stand together at the end of a block, without a blank row between them. */
export function lastParagraph(rows: readonly RowReading[], block: HeadingBlock): number[] {
  const lones = block.headings.filter((index) => {
    const row = rows[index];
    return row?.kind === "lone" && couldBeHeading(row.text);
  });
  const start = lones.filter((index) => rows[index - 1]?.kind === "blank").at(-1) ?? -1;
  return lones.filter((index) => index >= start);
}
