/** A workbook file that cannot be opened or saved. The message is one plain sentence: what was expected, what was found, what to do. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(sentence: string) {
    super(inOneLine(sentence));
  }
}

const LONGEST = 400;

/** Names and texts from the file stand in sentences, and a file may call its parts and sheets anything. */
function inOneLine(sentence: string): string {
  const line = sentence.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST / 2)}…${line.slice(1 - LONGEST / 2)}`;
}

/** For content inside the file that Excel itself would not have written. */
export function damaged(part: string, found: string): WorkbookFileError {
  return new WorkbookFileError(
    `Expected a sound Excel workbook; found ${found} in its part ${part}: open it in Excel, let Excel repair it, and save it again.`,
  );
}
