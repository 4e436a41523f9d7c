/** Exceptions: every Red and Amber Key Activity, then the deferred and withdrawn ones, with what is being done. */
import { quartersAtStatus } from "../history/statusRun";
import type { StatusKind } from "../words/status";
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { fieldCell, referenceCell, statusCell, statusKindOf } from "./activityCells";
import { count, text } from "./cells";
import { objectiveCell, priorityCell } from "./headings";
import { subjectOf, type SummaryInput } from "./input";
import { ON_A4, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

/** The kinds that managers are asked about, most urgent first. */
const KINDS = ["red", "amber", "deferred", "withdrawn"] as const satisfies readonly StatusKind[];

const OBJECTIVE: PlanColumn = { heading: "Objective", kind: "text", width: 104 };

function columns(tracker: Tracker): readonly PlanColumn[] {
  const hasObjectives = tracker.objectives.length > 0;
  return [
    { heading: "Reference", kind: "link", width: 63 },
    { heading: "Key Activity", kind: "text", width: 130 },
    { heading: "Status", kind: "status", width: 68 },
    { heading: "Quarters at this status", kind: "count", width: 60 },
    { heading: "Priority", kind: "text", width: 84 },
    ...(hasObjectives ? [OBJECTIVE] : []),
    { heading: "Lead", kind: "text", width: 76 },
    { heading: "Progress", kind: "text", width: hasObjectives ? 252 : 310 },
    { heading: "Next steps", kind: "text", width: hasObjectives ? 180 : 220 },
  ];
}

export function exceptions(input: SummaryInput): SheetPlan {
  const { tracker } = input;
  const rows = KINDS.flatMap((kind) =>
    tracker.activities
      .filter((activity) => statusKindOf(activity) === kind)
      .map((activity) => row(input, activity, input.settings.summaries.fills)),
  );
  return {
    key: "Exceptions",
    name: "Exceptions",
    subject: subjectOf(tracker),
    table: "KaTrackerExceptions",
    columns: columns(tracker),
    rows,
    labelColumn: 0,
    note: null,
    print: ON_A4,
    charts: [],
    nothing: rows.length > 0 ? null : nothingText(tracker),
  };
}

function row({ tracker, trackers }: SummaryInput, activity: KeyActivity, fills: boolean): PlanRow {
  return [
    referenceCell(tracker, activity),
    text(activity.title.text),
    statusCell(activity, fills),
    count(quartersAtStatus(trackers, tracker, activity)),
    priorityCell(tracker, activity),
    ...(tracker.objectives.length > 0 ? [objectiveCell(tracker, activity)] : []),
    fieldCell(activity.lead),
    fieldCell(activity.progress),
    fieldCell(activity.nextSteps),
  ];
}

/** Says how many have no status: an empty list of exceptions must not read as good news. */
function nothingText({ activities }: Tracker): string {
  const unknown = activities.filter((activity) => statusKindOf(activity) === "missing").length;
  if (unknown === 0) return "No Key Activity is Red, Amber, deferred or withdrawn.";
  if (unknown === activities.length) return `None of the ${activities.length} Key Activities has a status.`;
  return `No status given for ${unknown} of ${activities.length} Key Activities; none of the others is Red, Amber, deferred or withdrawn.`;
}
