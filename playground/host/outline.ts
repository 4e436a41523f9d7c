/** Groups of rows and columns. The stand-in keeps their levels while it runs; those in a file stay there untouched. */
import { setHidden } from "../workbook/edits";
import type { Sheet, Workbook } from "../workbook/model";

export type Axis = "rows" | "columns";

/** Excel has eight levels: the seventh group inside another is the last. */
export const deepest = 7;

const kept = new WeakMap<Sheet, Readonly<Record<Axis, Map<number, number>>>>();

/** In how many groups each row or column lies; absent: in none. */
export function levelsOf(sheet: Sheet, axis: Axis): Map<number, number> {
  const levels = kept.get(sheet) ?? { rows: new Map<number, number>(), columns: new Map<number, number>() };
  kept.set(sheet, levels);
  return levels[axis];
}

const fields = { rows: "hiddenRows", columns: "hiddenColumns" } as const;

/** Hides what lies deeper than `shown` levels (1: the groups are all closed) and shows the rest of the grouped lines. */
export function showLevels(workbook: Workbook, sheet: Sheet, axis: Axis, shown: number): void {
  const grouped = [...levelsOf(sheet, axis)];
  const lines = (isHidden: boolean) => grouped.filter(([, level]) => level >= shown === isHidden).map(([line]) => line);
  setHidden(workbook, sheet, fields[axis], lines(true), true);
  setHidden(workbook, sheet, fields[axis], lines(false), false);
}

/** Closes or opens the groups that hold these lines. */
export function setDetails(
  workbook: Workbook,
  sheet: Sheet,
  axis: Axis,
  lines: readonly number[],
  isShown: boolean,
): void {
  const levels = levelsOf(sheet, axis);
  const grouped = lines.filter((line) => levels.has(line));
  setHidden(workbook, sheet, fields[axis], grouped, !isShown);
}
