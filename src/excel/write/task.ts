/** One summary sheet to be written, and what it meets in the workbook. */
import type { NameOutline, SheetOutline } from "../read/outline";
import type { LaidOutSheet } from "./laidOut";

export interface SheetTask {
  readonly sheet: LaidOutSheet;
  /** The sheet that is rewritten; null for a new one. */
  readonly existing: SheetOutline | null;
  /** False for a sheet that was never completed: it gets widths and print set-up as a new one does. */
  readonly isSetUp: boolean;
  /** The hidden name, where the workbook has one already: perhaps of a sheet that was deleted. */
  readonly name: NameOutline | null;
  /** Wanted name of the table, free in this workbook. */
  readonly tableName: string;
  /** What A2 says in the end. */
  readonly secondLine: string;
}
