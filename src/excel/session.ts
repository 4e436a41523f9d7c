/** One conversation with Excel: the one place that runs batches, counts on cancelling and names what went wrong. */
import { JobError, jobErrorOf, NOTHING_WRITTEN, type Written } from "./errors";

export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued: one round trip. Before anything is written it also looks whether to stop. */
  sync(): Promise<void>;
  /**
   * Says that writing begins, and what stands in the workbook should it fail from now on. Cancelling no longer
   * counts: Excel has no rollback, so that what is begun is finished.
   */
  beginWriting(written: Written): void;
}

/**
 * Runs `use` in one batch context. Waits while a cell is being edited (`delayForCellEdit`).
 * @throws JobError, whatever goes wrong.
 */
export async function inExcel<T>(
  use: (session: Session) => Promise<T>,
  signal?: AbortSignal,
  options: Pick<Excel.RunOptions, "mergeUndoGroup"> = {},
): Promise<T> {
  let written: Written = NOTHING_WRITTEN;
  const stopIfCancelled = () => {
    if (signal?.aborted && written === NOTHING_WRITTEN)
      throw new JobError("cancelled", "Cancelled. Nothing was written.");
  };
  try {
    stopIfCancelled();
    return await Excel.run({ ...options, delayForCellEdit: true }, async (context) =>
      use({
        context,
        sync: async () => {
          stopIfCancelled();
          await context.sync();
        },
        beginWriting: (state) => {
          stopIfCancelled();
          written = state;
        },
      }),
    );
  } catch (error) {
    throw jobErrorOf(error, written);
  }
}
