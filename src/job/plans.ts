/** Which sheets the job writes, and what they are about: the reported quarter. */
import { lastQuarter } from "../history/earlierQuarters";
import type { DocumentFacts } from "../excel/write/properties";
import type { Finding } from "../rules/finding";
import { sheetPlans, type SheetPlan } from "../summaries";
import type { Settings } from "../settings";
import type { Tracker, TrackerWorkbook } from "../tracker/tracker";
import type { Validation } from "./contract";

/** The plans of the reported quarter's sheets; none where there is no tracker. */
export function plansOf({ workbook, reported, findings, rollUps, settings }: Validation): SheetPlan[] {
  if (reported === null) return [];
  return sheetPlans({
    tracker: reported,
    trackers: workbook.trackers,
    rollUps: rollUps.filter(({ sheet }) => sheet === reported.sheet),
    findings: findings.filter((finding) => isAbout(reported, workbook, finding)),
    settings,
  });
}

/** What the document is called where it has no title: not by its quarter, which will be another one. */
export function documentFacts({ summaries }: Settings): DocumentFacts {
  const council = summaries.council.trim();
  return council === ""
    ? { title: "Key Activities", author: null }
    : { title: `Key Activities of ${council}`, author: council };
}

/** A finding on the reported sheet or the workbook, on the year's plan, or on last quarter's sheet about what is gone. */
function isAbout(reported: Tracker, { trackers, plans }: TrackerWorkbook, { rule, sheet }: Finding): boolean {
  if (sheet === null || sheet === reported.sheet) return true;
  if (rule === "activity-dropped") return sheet === lastQuarter(trackers, reported)?.sheet;
  return plans.some((plan) => plan.sheet === sheet && plan.year !== null && plan.year === reported.period?.year);
}
