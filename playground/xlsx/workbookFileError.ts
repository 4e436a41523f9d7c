/** A workbook file that cannot be opened or saved. The message is one plain sentence: what was expected, what was found, what to do. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";
}

/** For content inside the file that Excel itself would not have written. */
export function damaged(part: string, found: string): WorkbookFileError {
  return new WorkbookFileError(
    `Expected a sound Excel workbook; found ${found} in its part ${part}: open it in Excel, let Excel repair it, and save it again.`,
  );
}
