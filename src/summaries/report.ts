/** Report: every Key Activity in the columns of the printed appendix, a new page for each priority. */
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { fieldCell, referenceCell, statusCell } from "./activityCells";
import { text } from "./cells";
import { objectiveCell, priorityCell } from "./headings";
import { subjectOf, type SummaryInput } from "./input";
import { ON_A4, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

/** What the tracker has beside what every tracker has. */
interface Has {
  readonly objectives: boolean;
  readonly portfolio: boolean;
}

/** Points of all columns together: more would be printed in letters too small to read. */
const WIDTH = 1_010;

function columns({ objectives, portfolio }: Has): readonly PlanColumn[] {
  const objective = portfolio ? 84 : 112;
  const narratives = WIDTH - 411 - (objectives ? objective : 0) - (portfolio ? 74 : 0);
  return [
    { heading: "Priority", kind: "text", width: 84 },
    ...(objectives ? ([{ heading: "Objective", kind: "text", width: objective }] as const) : []),
    { heading: "Reference", kind: "link", width: 63 },
    { heading: "Key Activity", kind: "text", width: 120 },
    { heading: "Status", kind: "status", width: 68 },
    { heading: "Progress", kind: "text", width: Math.round(narratives * 0.6) },
    { heading: "Next steps", kind: "text", width: Math.round(narratives * 0.4) },
    ...(portfolio ? ([{ heading: "Portfolio", kind: "text", width: 74 }] as const) : []),
    { heading: "Lead", kind: "text", width: 76 },
  ];
}

export function report({ tracker, settings }: SummaryInput): SheetPlan {
  const has = {
    objectives: tracker.objectives.length > 0,
    portfolio: tracker.activities.some(({ portfolio }) => portfolio !== null),
  };
  const { fills, pageNumbers } = settings.summaries;
  return {
    key: "Report",
    name: "Report",
    subject: subjectOf(tracker),
    table: "KaTrackerReport",
    columns: columns(has),
    rows: tracker.activities.map((activity) => row(tracker, activity, has, fills)),
    labelColumn: has.objectives ? 2 : 1,
    note: null,
    print: { ...ON_A4, breakWhereChanges: 0, pageNumbers },
    charts: [],
    nothing: null,
  };
}

function row(tracker: Tracker, activity: KeyActivity, has: Has, fills: boolean): PlanRow {
  return [
    priorityCell(tracker, activity),
    ...(has.objectives ? [objectiveCell(tracker, activity)] : []),
    referenceCell(tracker, activity),
    text(activity.title.text),
    statusCell(activity, fills),
    fieldCell(activity.progress),
    fieldCell(activity.nextSteps),
    ...(has.portfolio ? [fieldCell(activity.portfolio)] : []),
    fieldCell(activity.lead),
  ];
}
