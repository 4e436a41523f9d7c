/** Trackers read from grids, and what they say in a few words, for tests of reading. */
import { readTrackers } from "../../src/tracker/readTrackers";
import type { KeyActivity, Tracker, TrackerWorkbook } from "../../src/tracker/tracker";
import type { SheetCells } from "../../src/workbook/cells";
import { canonicalPattern } from "../../src/words/reference";
import { defaultVocabulary } from "../../src/words/status";
import { sheetCells, workbookCells, type Grid, type SheetOptions } from "./sheetCells";

const settings = { vocabulary: defaultVocabulary, reference: canonicalPattern, sheets: [] };

/** The workbook of one grid. */
export function readGrid(grid: Grid, options: SheetOptions = {}): TrackerWorkbook {
  return readSheets([sheetCells(grid, options)]);
}

export function readSheets(sheets: readonly SheetCells[]): TrackerWorkbook {
  return readTrackers(workbookCells(sheets), settings);
}

/** The one tracker that a grid holds. */
export function trackerIn(grid: Grid, options: SheetOptions = {}): Tracker {
  const { trackers } = readGrid(grid, options);
  const [tracker] = trackers;
  if (tracker === undefined || trackers.length > 1) throw new Error(`Expected one tracker; found ${trackers.length}.`);
  return tracker;
}

/** A KA with every field and the headings over it, in the words of the samples' data. */
export function spokenActivity(tracker: Tracker, activity: KeyActivity) {
  const priority = activity.priority === null ? null : tracker.priorities[activity.priority];
  const objective = activity.objective === null ? null : tracker.objectives[activity.objective];
  return {
    ref: activity.refAsWritten,
    title: activity.title.text,
    status: activity.status?.text ?? null,
    progress: activity.progress?.text ?? null,
    nextSteps: activity.nextSteps?.text ?? null,
    lead: activity.lead?.text ?? null,
    portfolio: activity.portfolio?.text ?? null,
    priority: priority?.name ?? null,
    objective: objective === null || objective === undefined ? null : spokenObjective(objective),
  };
}

export function spokenActivities(tracker: Tracker) {
  return tracker.activities.map((activity) => spokenActivity(tracker, activity));
}

function spokenObjective({ code, name, stated, leadOfficer, portfolioHolder }: Tracker["objectives"][number]) {
  return { code, name, publishedStatus: stated?.text ?? null, leadOfficer, portfolioHolder };
}
