/** Reasons for a difference that a person has typed into Priorities: each becomes an override. */
import { overriddenBy, type Overridden } from "../kept/overrides";
import { readReason } from "../kept/reason";
import type { RollUp } from "../rollup/rollUp";
import type { Tracker } from "../tracker/tracker";
import type { SheetCells } from "../workbook/cells";
import { cellText } from "./cells";
import { subjectOf } from "./input";
import { titleOf } from "./ownMarks";
import { TABLE_ROW } from "./plan";
import { nameCells, REASON_HEADING, rollUpsInOrder } from "./priorities";

/** Zero-based place of a cell. */
interface Place {
  readonly row: number;
  readonly column: number;
}

export interface TypedReason extends Place {
  readonly rollUp: RollUp;
  /** What the reason stands for. */
  readonly overridden: Overridden;
  readonly reason: string;
}

/**
 * Those among the changed cells of Priorities that are reasons: for a heading of the reported quarter whose stated status
 * is the one on the sheet and differs from the suggested one. Any other change is none of ours to understand.
 */
export function typedReasons(
  cells: SheetCells,
  changed: readonly Place[],
  tracker: Tracker,
  rollUps: readonly RollUp[],
): TypedReason[] {
  const at = (row: number, column: number) => cells.values[row - cells.firstRow]?.[column - cells.firstColumn] ?? "";
  const headings = (cells.values[TABLE_ROW - cells.firstRow] ?? []).map(String);
  const columnOf = (heading: string) => cells.firstColumn + headings.indexOf(heading);
  const reasonColumn = columnOf(REASON_HEADING);
  if (at(0, 0) !== titleOf("Priorities", subjectOf(tracker))) return [];
  const rows = rollUpsInOrder({ tracker, rollUps });
  return changed.flatMap(({ row, column }): TypedReason[] => {
    if (column !== reasonColumn || row <= TABLE_ROW) return [];
    const name = [at(row, columnOf("Priority")), at(row, columnOf("Objective"))];
    const found = rows.filter((rollUp) => nameCells(tracker, rollUp).every((cell, at) => cellText(cell) === name[at]));
    const rollUp = found[0];
    const reason = readReason(String(at(row, column)));
    if (rollUp === undefined || found.length > 1 || !reason.ok) return [];
    const overridden = overriddenBy(rollUp, tracker.period);
    const isStated = rollUp.stated === at(row, columnOf("Stated status"));
    return overridden !== null && isStated && differs(rollUp)
      ? [{ row, column, rollUp, overridden, reason: reason.reason }]
      : [];
  });
}

function differs({ stated, suggested }: RollUp): boolean {
  return stated !== null && stated.trim().toLowerCase() !== suggested?.toLowerCase();
}
