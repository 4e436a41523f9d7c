/** The job: read, check, roll up, write. Ribbon, pane and command line all run it. */
import { readWorkbook, readWorkbookWithOwn } from "../excel/read/workbook";
import { inExcel } from "../excel/session";
import { writeSheets } from "../excel/write/writeSheets";
import { sheetPlans, type SheetPlan } from "../summaries";
import { checkCells } from "./checkCells";
import type { JobOptions, Outcome, Validation } from "./contract";
import { inTurn } from "./inTurn";

export { JobError } from "../excel/errors";
export { goToCell, openSheet } from "../excel/navigate";
export type { WrittenSheet } from "../excel/write/writeSheets";
export type { JobOptions, JobProgress, JobStep, Outcome, Validation } from "./contract";

/**
 * Reads and checks the open workbook, which stays as it is.
 * @throws JobError, whatever goes wrong.
 */
export async function validate(options: JobOptions): Promise<Validation> {
  return inTurn("validate", () =>
    inExcel(async (session) => {
      const { cells, outline } = await readWorkbook(session, reading(options));
      return checkCells(cells, outline.kept, options);
    }, options.signal),
  );
}

/**
 * Reads and checks the open workbook, then writes the summary sheets of the reported quarter. A workbook without a
 * tracker gets none.
 * @throws JobError, whatever goes wrong; its message says what was written.
 */
export async function validateAndRollUp(options: JobOptions): Promise<Outcome> {
  return inTurn("validateAndRollUp", () =>
    inExcel(async (session) => {
      const { cells, outline, own } = await readWorkbookWithOwn(session, reading(options));
      const validation = checkCells(cells, outline.kept, options);
      const plans = plansOf(validation);
      const sheets = await writeSheets(session, outline, own, plans, new Date(), writing(plans, options));
      return { ...validation, sheets };
    }, options.signal),
  );
}

/** The plans of the reported quarter's sheets. */
function plansOf({ workbook, reported, findings, rollUps, settings }: Validation): SheetPlan[] {
  if (reported === null) return [];
  return sheetPlans({
    tracker: reported,
    trackers: workbook.trackers,
    rollUps: rollUps.filter(({ sheet }) => sheet === reported.sheet),
    findings: findings.filter(({ sheet }) => sheet === null || sheet === reported.sheet),
    settings,
  });
}

function reading({ onProgress }: JobOptions): (done: number) => void {
  const text = "Reading the workbook";
  onProgress?.({ step: "reading", text, done: null });
  return (done) => onProgress?.({ step: "reading", text, done });
}

function writing(plans: readonly SheetPlan[], { onProgress }: JobOptions): (done: number) => void {
  const text = `Writing ${plans.length} sheets`;
  onProgress?.({ step: "writing", text, done: null });
  return (done) => onProgress?.({ step: "writing", text, done });
}
