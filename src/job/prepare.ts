/** Prepares a tracker sheet for typing, and takes that back. */
import { runCells, type ColumnRun } from "../enforce/areas";
import { preparationOf } from "../enforce/preparation";
import { JobError } from "../excel/errors";
import { inExcelAsOneStep } from "../excel/oneStep";
import { prepareSheet as prepare, unprepareSheet as unprepare, type Prepared } from "../excel/prepare/prepareSheet";
import { readWorkbook } from "../excel/read/workbook";
import type { Session } from "../excel/session";
import { readTrackers } from "../tracker/readTrackers";
import type { Tracker } from "../tracker/tracker";
import { settingsFor } from "./checkCells";
import type { JobOptions } from "./contract";
import { inTurn } from "./inTurn";

export type { Prepared } from "../excel/prepare/prepareSheet";

export interface PrepareOptions extends Pick<JobOptions, "settings" | "signal"> {
  /**
   * Which status cells' own rules, that somebody else has made, give way to the drop-down: none, all of them, or those
   * of the cells listed ("B5").
   */
  readonly replace: "none" | "all" | readonly string[];
}

/**
 * Gives a tracker sheet its drop-down, its colours and its input message; what else stands on it stays as it is. One step
 * to undo where Excel can. Run again, it writes nothing.
 * @throws JobError, whatever goes wrong; a protected or filtered sheet before anything is written.
 */
export async function prepareSheet(sheet: string, options: PrepareOptions): Promise<Prepared> {
  const { replace } = options;
  const cells = new Set(replace);
  const isReplaced = (run: ColumnRun) =>
    replace === "all" || (replace !== "none" && runCells(run).every((cell) => cells.has(cell)));
  return onTracker(`prepare ${sheet} ${String(replace)}`, sheet, options, (session, plan, around) =>
    prepare(session, plan, around, isReplaced),
  );
}

/**
 * Takes away what `prepareSheet` added, and nothing else.
 * @throws JobError, whatever goes wrong; a protected or filtered sheet before anything is written.
 */
export async function unprepareSheet(
  sheet: string,
  options: Pick<JobOptions, "settings" | "signal">,
): Promise<Prepared> {
  return onTracker(`unprepare ${sheet}`, sheet, options, unprepare);
}

type OnTracker = (
  session: Session,
  plan: Parameters<typeof prepare>[1],
  around: Parameters<typeof prepare>[2],
) => Promise<Prepared>;

/** Reads the sheet anew: rows may have moved since it was checked. Asked twice for the same, it runs once. */
async function onTracker(
  name: string,
  sheet: string,
  { settings: given, signal }: Pick<JobOptions, "settings" | "signal">,
  use: OnTracker,
): Promise<Prepared> {
  return inTurn(name, () =>
    inExcelAsOneStep(async (session) => {
      const { cells, outline } = await readWorkbook(session);
      const { settings } = settingsFor({ settings: given }, outline.kept);
      const { trackers } = readTrackers(cells, settings);
      const plan = preparationOf(trackerOf(trackers, sheet), settings);
      return use(session, plan, { outline, trackers: trackers.map((each) => each.sheet) });
    }, signal),
  );
}

function trackerOf(trackers: readonly Tracker[], sheet: string): Tracker {
  const tracker = trackers.find((each) => each.sheet === sheet);
  if (tracker !== undefined) return tracker;
  throw new JobError(
    "gone",
    `Expected “${sheet}” to be a tracker; found ${trackers.map((each) => `“${each.sheet}”`).join(", ") || "none"}. Nothing was written. Check again.`,
  );
}
