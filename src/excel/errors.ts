/** What can go wrong in Excel, in our own words: the one place that knows Office's error codes. */

export type JobErrorKind =
  | "cancelled"
  | "cellEditMode"
  | "protectedStructure"
  | "protectedSheet"
  | "filteredSheet"
  | "changedByPerson"
  | "tooLarge"
  | "accessDenied"
  | "gone"
  | "failed";

/** `message`: what happened, what was and was not written, what to do; plain sentences for a person. */
export class JobError extends Error {
  override readonly name = "JobError";
  constructor(
    readonly kind: JobErrorKind,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** What stands in the workbook when something fails. */
export const NOTHING_WRITTEN = "Nothing was written.";
export const SHEETS_HALF_WRITTEN =
  "A summary sheet that says “Being rewritten” is incomplete; running again completes it. Your own sheets are as they were.";
export const FIXES_HALF_WRITTEN = "Some cells may have been fixed already; running again fixes the rest.";
export const REVERT_HALF_WRITTEN = "Some cells may be as they were already; reverting again does the rest.";
export const KEPT_PERHAPS = "It may be kept in the workbook already; checking again shows whether it is.";
export const PREPARED_IN_PART = "The sheet may be prepared in part; preparing it again does the rest.";
export const REMOVED_IN_PART = "Some of it may be removed already; removing it again does the rest.";
export const CORRECTED_PERHAPS = "What was just typed may stand in its accepted form already.";
/** What was written so far, as the end of a message. */
export type Written =
  | typeof NOTHING_WRITTEN
  | typeof SHEETS_HALF_WRITTEN
  | typeof FIXES_HALF_WRITTEN
  | typeof REVERT_HALF_WRITTEN
  | typeof KEPT_PERHAPS
  | typeof PREPARED_IN_PART
  | typeof REMOVED_IN_PART
  | typeof CORRECTED_PERHAPS;

const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Office's codes are not translated, its messages are. Source: "Error handling with the application-specific JavaScript APIs". */
const BY_CODE: Readonly<Record<string, readonly [kind: JobErrorKind, happened: string, toDo: string]>> = {
  InvalidOperationInCellEditMode: [
    "cellEditMode",
    "A cell is being edited.",
    "Press Enter in the cell, then run again.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "tooLarge",
    "A row is too large for Excel to take.",
    "Shorten its texts, then run again.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "tooLarge",
    "A row is too large for Excel to give.",
    "Shorten its texts, then run again.",
  ],
  AccessDenied: [
    "accessDenied",
    "Excel refused: the workbook or a sheet is protected or open for reading only.",
    "Unprotect it or open it for editing, then run again.",
  ],
  ItemNotFound: ["gone", "A sheet was removed or renamed while we were at work.", "Run again."],
  InvalidReference: ["gone", "Cells were removed while we were at work.", "Run again."],
  InvalidObjectPath: ["gone", "A sheet was removed while we were at work.", "Run again."],
  InvalidOrTimedOutSession: ["failed", "Excel’s session has ended.", "Open the workbook again, then run again."],
  ActivityLimitReached: ["failed", "Excel is too busy for add-ins just now.", "Wait a minute, then run again."],
  WriteNotSupportedWhenModalDialogOpen: ["failed", "A dialog is open in Excel.", "Close it, then run again."],
};

/** Office's code of an error, null for one that is not Office's. */
function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Whether a request or its answer was larger than Excel allows. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.includes(codeOf(error) ?? "");
}

/** Whether all was done and the answer alone was too large: asking again in halves would do it twice. */
export function isDoneAlready(error: unknown): boolean {
  return codeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Whether something that had just been there was no longer: somebody else is at work in the workbook too. */
export function isGone(error: unknown): boolean {
  return BY_CODE[codeOf(error) ?? ""]?.[0] === "gone";
}

/** Any error as one that a person can read; one that is so already stays as it is. */
export function jobErrorOf(error: unknown, written: Written): JobError {
  if (error instanceof JobError) return error;
  const code = codeOf(error);
  const [kind, happened, toDo] = BY_CODE[code ?? ""] ?? [
    "failed",
    `Excel could not do what was asked (${code ?? (error instanceof Error ? error.message : String(error))}).`,
    "Save the workbook, then run again.",
  ];
  return new JobError(kind, `${happened} ${written} ${toDo}`, error);
}
