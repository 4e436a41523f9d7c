/** Methods of Range that group rows and columns. */
import { isEntireColumn, isEntireRow } from "../../workbook/box";
import { oneOf } from "../arguments";
import type { Arguments } from "../define";
import { invalidOperation } from "../errors";
import { guardSheet } from "../guards";
import type { Area } from "../kinds";
import { columnsOf, rowsOf } from "../lines";
import { deepest, levelsOf, setDetails, type Axis } from "../outline";
import type { Session } from "../session";

const axes = { ByRows: "rows", ByColumns: "columns" } as const;

function linesOf({ box }: Area, args: Arguments): { readonly axis: Axis; readonly lines: readonly number[] } {
  const axis = axes[oneOf(["ByRows", "ByColumns"] as const, args[0])];
  // Whole columns are no rows to group, nor whole rows columns.
  if (axis === "rows" ? isEntireColumn(box) : isEntireRow(box)) throw invalidOperation("The range cannot be grouped.");
  return { axis, lines: axis === "rows" ? rowsOf(box) : columnsOf(box) };
}

/** One level more or less for each line. */
function change(area: Area, args: Arguments, by: 1 | -1): void {
  guardSheet(area.sheet);
  const { axis, lines } = linesOf(area, args);
  const levels = levelsOf(area.sheet, axis);
  for (const line of lines) {
    const level = Math.min(deepest, (levels.get(line) ?? 0) + by);
    if (level > 0) levels.set(line, level);
    else levels.delete(line);
  }
}

function details(area: Area, args: Arguments, { workbook }: Session, isShown: boolean): void {
  const { axis, lines } = linesOf(area, args);
  setDetails(workbook, area.sheet, axis, lines, isShown);
}

export const rangeOutline: Readonly<Record<string, (area: Area, args: Arguments, session: Session) => void>> = {
  group: (area, args) => change(area, args, 1),
  ungroup: (area, args) => change(area, args, -1),
  hideGroupDetails: (area, args, session) => details(area, args, session, false),
  showGroupDetails: (area, args, session) => details(area, args, session, true),
};
