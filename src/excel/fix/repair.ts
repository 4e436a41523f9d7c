/** Repairs of the council's cells: what a fix writes, or what takes it back. */
import type { CellChange, Fix } from "../../rules/finding";

export interface SheetFix {
  readonly sheet: string;
  readonly fix: Fix;
}

/** All of it is done, or nothing. */
export interface Repair {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** Area to unmerge before the changes are written, "B4:B6"; null where nothing is merged. */
  readonly unmerge: string | null;
  /** Area to merge after they are written, where a fix that unmerged it is taken back; else null. */
  readonly merge: string | null;
}

/** Why a repair was not made, as the end of a finding's message. */
export type Refusal =
  | "its cell holds a formula"
  | "its cell holds a number, a date or an error"
  | "its text has mixed formatting"
  | "its cell has changed since it was read"
  | "its text would be longer than the 32,767 characters that a cell holds"
  | "its cells are not merged as they were"
  | "another fix of its cell was made first";

export interface RefusedFix extends Repair {
  readonly because: Refusal;
}

export interface FixOutcome {
  /** As they now stand; these can be taken back. */
  readonly fixed: readonly Repair[];
  readonly refused: readonly RefusedFix[];
}

export function repairOf({ sheet, fix }: SheetFix): Repair {
  return { sheet, changes: fix.changes, unmerge: fix.unmerge, merge: null };
}

/** What takes a repair back. */
export function reverse({ sheet, changes, unmerge, merge }: Repair): Repair {
  return {
    sheet,
    changes: changes.map(({ cell, before, after }) => ({ cell, before: after, after: before })),
    unmerge: merge,
    merge: unmerge,
  };
}
