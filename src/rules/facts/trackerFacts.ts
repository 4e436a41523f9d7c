/** A tracker sheet with what several rules need to know about it as a whole. */
import { compareQuarters, type QuarterComparison } from "../../history/compareQuarters";
import { lastQuarter, nextQuarter } from "../../history/earlierQuarters";
import type { Settings } from "../../settings";
import type { Tracker } from "../../tracker/tracker";
import { blankColumns, type Field } from "./blankColumns";
import { comparePlan, type PlanComparison } from "./planComparison";
import { colourCode, type ColourCode } from "./colourCode";
import type { WorkbookFacts } from "./workbookFacts";

export interface TrackerFacts {
  readonly tracker: Tracker;
  readonly settings: Settings;
  readonly workbook: WorkbookFacts;
  /** The header cell of each column that is blank from top to bottom. */
  readonly blankColumns: ReadonlyMap<Field, string>;
  /** What the fills of the statuses mean, as they stood when the sheet was read: one edit overturns no convention. */
  readonly colours: ColourCode;
  /** Last quarter beside this one; null where the workbook has no quarter directly before. */
  readonly history: QuarterComparison | null;
  /** This quarter beside the next one; null where the workbook has no quarter directly after. */
  readonly next: QuarterComparison | null;
  /** The delivery plans of its year beside this sheet; null without one. */
  readonly plan: PlanComparison | null;
}

export function trackerFacts(tracker: Tracker, workbook: WorkbookFacts): TrackerFacts {
  const { trackers } = workbook.workbook;
  const before = lastQuarter(trackers, tracker);
  const after = nextQuarter(trackers, tracker);
  return {
    tracker,
    settings: workbook.settings,
    workbook,
    blankColumns: blankColumns(tracker),
    colours: colourCode(tracker, workbook.settings.vocabulary),
    history: before === null ? null : compareQuarters(before, tracker),
    next: after === null ? null : compareQuarters(tracker, after),
    plan: comparePlan(workbook.workbook.plans, tracker),
  };
}
