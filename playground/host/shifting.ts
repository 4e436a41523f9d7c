/** Runs an insertion or deletion of cells, with Excel's error code where the sheet does not allow it. */
import { ShiftFault } from "../workbook/edits";
import { HostError } from "./errors";

const codes = {
  table: "InsertDeleteConflict",
  merge: "MergedRangeConflict",
  offSheet: "NonBlankCellOffSheet",
} as const;

export function shifting(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ShiftFault)) throw error;
    throw new HostError(codes[error.reason], "The attempted operation conflicts with what stands on the sheet.");
  }
}
