/** The pure middle of the job: from cells to findings and roll-up. */
import { JobError } from "../excel/errors";
import { withDismissals } from "../kept/dismissals";
import type { Kept } from "../kept/kept";
import { withOverrides } from "../kept/overrides";
import { findings } from "../rules/engine";
import { rollUp } from "../rollup/rollUp";
import { defaultSettings, readSettingsText } from "../settings";
import { readTrackers } from "../tracker/readTrackers";
import type { Tracker, TrackerWorkbook } from "../tracker/tracker";
import type { WorkbookCells } from "../workbook/cells";
import { comparePeriods, formatPeriod, type Period } from "../words/period";
import type { JobOptions, Validation } from "./contract";

/**
 * Overrides go before findings: a stated status that differs with a reason is none.
 * @throws JobError when no tracker sheet is of the quarter that was asked for.
 */
export function checkCells(cells: WorkbookCells, kept: Kept, options: JobOptions): Validation {
  const { quarter, onProgress } = options;
  const { settings, settingsProblems } = settingsFor(options, kept);
  const workbook = readTrackers(cells, settings);
  const activities = workbook.trackers.reduce((sum, tracker) => sum + tracker.activities.length, 0);
  onProgress?.({ step: "checking", text: `Checking ${activities.toLocaleString("en-GB")} Key Activities`, done: null });
  const suggested = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  const { rollUps, lapsed } = withOverrides(suggested, kept, workbook.trackers);
  const found = findings(workbook, settings, { rollUps, settingsProblems });
  return {
    workbook,
    reported: quarter === null ? latest(workbook.trackers) : ofQuarter(workbook, quarter),
    settings,
    settingsProblems,
    kept,
    ...withDismissals(found, kept, cells),
    rollUps,
    lapsed,
  };
}

/** The settings that were given, else those that the workbook keeps; the defaults where they cannot be used. */
export function settingsFor(
  { settings }: Pick<JobOptions, "settings">,
  kept: Kept,
): Pick<Validation, "settings" | "settingsProblems"> {
  if (settings !== null) return { settings, settingsProblems: [] };
  if (kept.settings === null) return { settings: defaultSettings(), settingsProblems: [] };
  const reading = readSettingsText(kept.settings);
  if (reading.ok) return { settings: reading.settings, settingsProblems: [] };
  return { settings: defaultSettings(), settingsProblems: reading.problems };
}

/** The latest quarter's tracker; the first of several; one without a quarter only where none has any. */
function latest(trackers: readonly Tracker[]): Tracker | null {
  let found: Tracker | null = null;
  for (const tracker of trackers) {
    if (found === null || isLater(tracker.period, found.period)) found = tracker;
  }
  return found;
}

function isLater(period: Period | null, than: Period | null): boolean {
  return period !== null && (than === null || comparePeriods(period, than) > 0);
}

function ofQuarter({ trackers }: TrackerWorkbook, quarter: Period): Tracker | null {
  if (trackers.length === 0) return null;
  const found = trackers.find(({ period }) => period !== null && comparePeriods(period, quarter) === 0);
  if (found !== undefined) return found;
  const periods = trackers.map(({ period, sheet }) => (period === null ? `“${sheet}”` : formatPeriod(period)));
  throw new JobError(
    "gone",
    `Expected a tracker of ${formatPeriod(quarter)}; found ${periods.join(", ")}. Nothing was written. Choose one of these quarters.`,
  );
}
