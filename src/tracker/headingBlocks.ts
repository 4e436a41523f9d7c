/** Where headings can stand: between one KA and the next. And whether the KAs' group changes there. */
import type { RowReading } from "./rowReading";

/** The rows between two KAs (or before the first, or after the last) that hold what is or could be a heading. */
export interface HeadingBlock {
  /** Positions in the list of rows, all of them rows of kind heading or lone. */
  readonly headings: readonly number[];
  /** Positions of the rows before and after which the block stands. */
  readonly start: number;
  readonly end: number;
  readonly isFirst: boolean;
  /** No KA follows. */
  readonly isLast: boolean;
  /** The group that KAs have before and after; null where none can be told. */
  readonly groupBefore: number | null;
  readonly groupAfter: number | null;
}

/** So many KAs next to a block tell its group: one mistyped reference does not. */
const NEIGHBOURS = 3;

export function headingBlocks(rows: readonly RowReading[]): HeadingBlock[] {
  const runs = runsOfActivities(rows);
  return runs.slice(0, -1).map((run, index) => {
    const next = runs[index + 1];
    return {
      headings: run.headings,
      start: run.end,
      end: next?.start ?? rows.length,
      isFirst: index === 0,
      isLast: next === undefined || next.groups.length === 0,
      groupBefore: commonest(run.groups.slice(-NEIGHBOURS)),
      groupAfter: commonest(next?.groups.slice(0, NEIGHBOURS) ?? []),
    };
  });
}

/** Whether the group changes at the block; true where that cannot be told. */
export function changesGroup({ groupBefore, groupAfter }: HeadingBlock): boolean {
  return groupBefore === null || groupAfter === null || groupBefore !== groupAfter;
}

/** KAs without a heading between them, and the headings that follow the last one. */
interface Run {
  readonly start: number;
  end: number;
  /** Of each KA; null when its reference cannot be read. */
  readonly groups: (number | null)[];
  readonly headings: number[];
}

function runsOfActivities(rows: readonly RowReading[]): Run[] {
  let run: Run = { start: 0, end: 0, groups: [], headings: [] };
  const runs = [run];
  rows.forEach((row, index) => {
    if (row.kind === "heading" || row.kind === "lone") run.headings.push(index);
    if (row.kind !== "activity") return;
    if (run.headings.length > 0 || run.groups.length === 0) {
      run = { start: index, end: index, groups: [], headings: [] };
      runs.push(run);
    }
    run.end = index + 1;
    run.groups.push(row.reference.form === "read" ? row.reference.reference.group : null);
  });
  runs.push({ start: rows.length, end: rows.length, groups: [], headings: [] });
  return runs;
}

function commonest(groups: readonly (number | null)[]): number | null {
  const known = groups.filter((group) => group !== null);
  const count = (group: number) => known.filter((other) => other === group).length;
  return known.reduce<number | null>(
    (best, group) => (best === null || count(group) > count(best) ? group : best),
    null,
  );
}
