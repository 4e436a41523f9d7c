/**
 * Settles the rows that could be headings: a text alone in its row, without prefix or code. What stands around it
 * tells: in real trackers the KAs' group changes at a heading, and headings of one sheet are of one build.
 */
import { joinBlanks } from "../words/blanks";
import { changesGroup, headingBlocks, type HeadingBlock } from "./headingBlocks";
import { couldBeHeading, readHeadingWords } from "./headings";
import { headingLevels, type HeadingLevels } from "./headingLevels";
import type { RowReading } from "./rowReading";
import { settleMarked } from "./markedRows";
import { titleEnd } from "./titleRows";

export type Level = "priority" | "objective";

/** The rows with every lone one settled: a heading, a repeated title, or a row of kind other. */
export function settleLoneRows(rows: readonly RowReading[], firstHeader: number): RowReading[] {
  const blocks = headingBlocks(rows);
  const levels = headingLevels(rows, blocks);
  const settled = [...rows];
  const titles = new Set<string>();
  for (const block of blocks) {
    const chosen = block.isFirst
      ? chooseInFirst(rows, block, blocks, levels)
      : chooseLevels(rows, block, block.headings, levels);
    settleMarked(rows, block, settled);
    for (const index of block.headings) {
      const row = rows[index];
      if (row?.kind !== "lone") continue;
      const name = joinBlanks(row.text, " ").toLowerCase();
      const level = chosen.get(index);
      if (level !== undefined) settled[index] = headingAt(row, level);
      else settled[index] = { ...parts(row), kind: index < firstHeader || titles.has(name) ? "title" : "other" };
      titles.add(name);
    }
  }
  return settled;
}

type LoneRow = Extract<RowReading, { kind: "lone" }>;

function parts({ row, columns }: RowReading) {
  return { row, columns };
}

function headingAt(lone: LoneRow, level: Level): RowReading {
  const words = readHeadingWords(lone.text);
  const heading = { priority: null, objective: null, further: "", [level]: words };
  return { ...lone, kind: "heading", heading };
}

function isMarked(row: RowReading | undefined, level: Level): boolean {
  if (row?.kind !== "heading") return false;
  return row.heading[level] !== null || (level === "objective" && row.heading.further !== "");
}

/**
 * In the first block, titles stand above the headings. Where no such heading follows further down, there is perhaps
 * none at all: the first text of the sheet is its title (unless a marked heading stands directly under it), and one
 * text over several groups of KAs is no heading of them.
 */
function chooseInFirst(
  rows: readonly RowReading[],
  block: HeadingBlock,
  blocks: readonly HeadingBlock[],
  levels: HeadingLevels,
): Map<number, Level> {
  const hasLater = blocks.some((other) => !other.isFirst && chooseLevels(rows, other, other.headings, levels).size > 0);
  if (!hasLater && !levels.isMarked && hasSeveralGroups(rows)) return new Map();
  const firstText = rows.findIndex(({ kind }) => kind !== "blank");
  const isTitle = !hasLater && rows[firstText + 1]?.kind !== "heading";
  const end = Math.max(isTitle ? firstText : -1, titleEnd(rows, block, levels));
  return chooseLevels(
    rows,
    block,
    block.headings.filter((index) => index > end),
    levels,
  );
}

function hasSeveralGroups(rows: readonly RowReading[]): boolean {
  const groups = rows.flatMap((row) =>
    row.kind === "activity" && row.reference.form === "read" ? [row.reference.reference.group] : [],
  );
  return groups.some((group) => group !== groups[0]);
}

/** Which lone rows of a block are headings, and of which level. */
function chooseLevels(
  rows: readonly RowReading[],
  block: HeadingBlock,
  positions: readonly number[],
  levels: HeadingLevels,
): Map<number, Level> {
  const chosen = new Map<number, Level>();
  if (block.isLast) return chosen;
  const lones = positions.filter((index) => isCandidate(rows, block, index));
  const last = lones.at(-1);
  if (last === undefined) return chosen;
  const objective = block.headings.find((index) => isMarked(rows[index], "objective"));
  const priority = block.headings.find((index) => isMarked(rows[index], "priority"));
  if (objective !== undefined) {
    // Over a coded objective stands its priority, unless the sheet's priorities say that they are one.
    const above = lones.filter((index) => index < objective).at(-1);
    if (above !== undefined && !levels.hasPrefix) chosen.set(above, "priority");
    return chosen;
  }
  if (priority !== undefined) {
    if (last > priority) chosen.set(last, "objective");
    return chosen;
  }
  const row = rows[last];
  const hasOwnRag = row?.kind === "lone" && row.stated !== null;
  if (levels.followGroups && !block.isFirst && !changesGroup(block) && !hasOwnRag) return chosen;
  chosen.set(last, levels.hasObjectives ? "objective" : "priority");
  const above = lones.at(-2);
  if (above !== undefined && levels.hasObjectives && !levels.hasPrefix) chosen.set(above, "priority");
  return chosen;
}

function isCandidate(rows: readonly RowReading[], block: HeadingBlock, index: number): boolean {
  const row = rows[index];
  if (row?.kind !== "lone" || !couldBeHeading(row.text)) return false;
  // A status word in the status column makes a KA of the row, unless a table or its leads begin below.
  return row.stated === null || row.stated !== row.columns.status || beginsBelow(rows, block, index);
}

function beginsBelow(rows: readonly RowReading[], block: HeadingBlock, index: number): boolean {
  let below = index + 1;
  while (below < block.end && ["blank", "passed"].includes(rows[below]?.kind ?? "")) below++;
  return rows[below]?.kind === "lead" || rows[below]?.kind === "header";
}
