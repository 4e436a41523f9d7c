/** A tracker sheet with what several rules need to know about it as a whole. */
import { compareQuarters, type QuarterComparison } from "../../history/compareQuarters";
import { lastQuarter } from "../../history/earlierQuarters";
import type { Settings } from "../../settings";
import type { Tracker } from "../../tracker/tracker";
import { blankColumns, type Field } from "./blankColumns";
import type { WorkbookFacts } from "./workbookFacts";

export interface TrackerFacts {
  readonly tracker: Tracker;
  readonly settings: Settings;
  readonly workbook: WorkbookFacts;
  /** The header cell of each column that is blank from top to bottom. */
  readonly blankColumns: ReadonlyMap<Field, string>;
  /** Last quarter beside this one; null where the workbook has no quarter directly before. */
  readonly history: QuarterComparison | null;
}

export function trackerFacts(tracker: Tracker, workbook: WorkbookFacts): TrackerFacts {
  const before = lastQuarter(workbook.workbook.trackers, tracker);
  return {
    tracker,
    settings: workbook.settings,
    workbook,
    blankColumns: blankColumns(tracker),
    history: before === null ? null : compareQuarters(before, tracker),
  };
}
