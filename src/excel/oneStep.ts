/** Several round trips as one step to undo. */
import { JobError } from "./errors";
import { inExcel, type Session } from "./session";

/** The requirement set that groups what can be undone. */
const GROUPING_API = "1.20";

/**
 * As `inExcel`; what `use` writes is one step to undo where Excel can group it. `use` may run a second time, and must
 * then go on where it stopped.
 * @throws JobError, whatever goes wrong.
 */
export async function inExcelAsOneStep<T>(use: (session: Session) => Promise<T>, signal?: AbortSignal): Promise<T> {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", GROUPING_API);
  return groupedWherePossible(canGroup, (mergeUndoGroup) => inExcel(use, signal, { mergeUndoGroup }));
}

/**
 * Runs grouped, and once more without where Excel fails in a way that it has no name for: some builds say that they
 * can group, and then cannot (OfficeDev/office-js #6711, #6491).
 */
export async function groupedWherePossible<T>(
  canGroup: boolean,
  run: (mergeUndoGroup: boolean) => Promise<T>,
): Promise<T> {
  if (!canGroup) return run(false);
  try {
    return await run(true);
  } catch (error) {
    if (!(error instanceof JobError) || error.kind !== "failed") throw error;
    return run(false);
  }
}
