/** Exceptions: every Red and Amber Key Activity, then the deferred and withdrawn ones, with what is being done. */
import type { StatusKind } from "../words/status";
import type { KeyActivity, Tracker } from "../tracker/tracker";
import { kindOf, link, NOT_APPLICABLE, NOT_AVAILABLE, status, text } from "./cells";
import { objectiveCell, priorityCell } from "./headings";
import { subjectOf, type SummaryInput } from "./input";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "./plan";

/** The kinds that managers are asked about, most urgent first. */
const KINDS = ["red", "amber", "deferred", "withdrawn"] as const satisfies readonly StatusKind[];

const OBJECTIVE: PlanColumn = { heading: "Objective", kind: "text", width: 130 };

function columns(tracker: Tracker): readonly PlanColumn[] {
  return [
    { heading: "Reference", kind: "link", width: 72 },
    { heading: "Key Activity", kind: "text", width: 190 },
    { heading: "Status", kind: "status", width: 70 },
    { heading: "Priority", kind: "text", width: 120 },
    ...(tracker.objectives.length > 0 ? [OBJECTIVE] : []),
    { heading: "Lead", kind: "text", width: 90 },
    { heading: "Progress", kind: "text", width: 300 },
    { heading: "Next steps", kind: "text", width: 260 },
  ];
}

export function exceptions(input: SummaryInput): SheetPlan {
  const { tracker } = input;
  const rows = KINDS.flatMap((kind) =>
    tracker.activities
      .filter((activity) => activityKind(activity) === kind)
      .map((activity) => row(tracker, activity, input.settings.summaries.fills)),
  );
  return {
    key: "Exceptions",
    name: "Exceptions",
    subject: subjectOf(tracker),
    table: "KaTrackerExceptions",
    columns: columns(tracker),
    rows,
    nothing: rows.length > 0 ? null : nothingText(tracker),
  };
}

function activityKind(activity: KeyActivity): StatusKind | null {
  return activity.status === null ? null : kindOf(activity.status.reading);
}

function row(tracker: Tracker, activity: KeyActivity, fills: boolean): PlanRow {
  return [
    referenceCell(tracker, activity),
    text(activity.title.text),
    statusCell(activity, fills),
    priorityCell(tracker, activity),
    ...(tracker.objectives.length > 0 ? [objectiveCell(tracker, activity)] : []),
    fieldCell(activity.lead),
    fieldCell(activity.progress),
    fieldCell(activity.nextSteps),
  ];
}

/** The reference as the council writes it, leading to the Key Activity's row. */
function referenceCell(tracker: Tracker, activity: KeyActivity): PlanCell {
  const label = activity.refAsWritten.trim();
  return label === "" ? NOT_AVAILABLE : link(label, { sheet: tracker.sheet, cell: activity.cell });
}

function statusCell(activity: KeyActivity, fills: boolean): PlanCell {
  const reading = activity.status?.reading;
  const isKnown = reading?.form === "accepted" || reading?.form === "style";
  return isKnown ? status(reading.word, reading.kind, fills) : NOT_AVAILABLE;
}

/** A column that the tracker does not have is not applicable; a blank in one is not available. */
function fieldCell(field: KeyActivity["lead"]): PlanCell {
  return field === null ? NOT_APPLICABLE : text(field.text);
}

/** Says how many have no status: an empty list of exceptions must not read as good news. */
function nothingText({ activities }: Tracker): string {
  const unknown = activities.filter((activity) => activityKind(activity) === null).length;
  if (unknown === 0) return "No Key Activity is Red, Amber, deferred or withdrawn.";
  if (unknown === activities.length) return `None of the ${activities.length} Key Activities has a status.`;
  return `No status given for ${unknown} of ${activities.length} Key Activities; none of the others is Red, Amber, deferred or withdrawn.`;
}
