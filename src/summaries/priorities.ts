/** Priorities: one row a priority, then one a objective under it: counts, shares, suggested and stated status, why. */
import type { RollUp } from "../rollup/rollUp";
import type { Heading, Tracker } from "../tracker/tracker";
import { kindOf } from "../words/status";
import { NOT_APPLICABLE, NOT_AVAILABLE, status, text } from "./cells";
import { COUNT_COLUMNS, countCells, SHARE_COLUMNS, shareCells } from "./countColumns";
import { headingCell } from "./headings";
import { subjectOf, type SummaryInput } from "./input";
import { ON_A3, type PlanCell, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";
import { SUGGESTED_KINDS, suggestedCell } from "./suggestedCell";

export const REASON_HEADING = "Reason for difference";

const NAME_COLUMNS: readonly PlanColumn[] = [
  { heading: "Priority", kind: "text", width: 110 },
  { heading: "Objective", kind: "text", width: 140 },
];
const STATUS_COLUMNS: readonly PlanColumn[] = [
  { heading: "Suggested status", kind: "status", width: 66 },
  { heading: "Stated status", kind: "status", width: 58 },
  { heading: REASON_HEADING, kind: "text", width: 100 },
  { heading: "Why", kind: "text", width: 190 },
];

export function priorities(input: SummaryInput): SheetPlan {
  const rows = rollUpsInOrder(input).map((rollUp) => row(input, rollUp));
  return {
    key: "Priorities",
    name: "Priorities",
    subject: subjectOf(input.tracker),
    table: "KaTrackerPriorities",
    columns: [...NAME_COLUMNS, ...COUNT_COLUMNS, ...SHARE_COLUMNS, ...STATUS_COLUMNS],
    rows,
    labelColumn: 0,
    note: null,
    print: ON_A3,
    charts: [],
    nothing: rows.length > 0 ? null : "The tracker has no priorities and no objectives.",
  };
}

/** Each priority before its objectives; objectives under no priority stand last. */
export function rollUpsInOrder({ tracker, rollUps }: Pick<SummaryInput, "tracker" | "rollUps">): RollUp[] {
  const objectives = rollUps.filter((rollUp) => rollUp.level === "objective");
  const under = (priority: number | null) => objectives.filter((rollUp) => priorityOf(tracker, rollUp) === priority);
  const ofPriority = (_: Heading, index: number) => [
    ...rollUps.filter((rollUp) => rollUp.level === "priority" && rollUp.heading === index),
    ...under(index),
  ];
  return [...tracker.priorities.flatMap(ofPriority), ...under(null)];
}

function priorityOf(tracker: Tracker, objective: RollUp): number | null {
  return objective.heading === null ? null : (tracker.objectives[objective.heading]?.priority ?? null);
}

/** What names a row: its priority and its objective. */
export function nameCells(tracker: Tracker, rollUp: RollUp): [priority: PlanCell, objective: PlanCell] {
  const isObjective = rollUp.level === "objective";
  const priority = isObjective ? priorityOf(tracker, rollUp) : rollUp.heading;
  return [
    headingCell(tracker.priorities, priority),
    isObjective ? headingCell(tracker.objectives, rollUp.heading) : NOT_APPLICABLE,
  ];
}

function row({ tracker, settings }: SummaryInput, rollUp: RollUp): PlanRow {
  const heading = (rollUp.level === "objective" ? tracker.objectives : tracker.priorities)[rollUp.heading ?? -1];
  const { fills } = settings.summaries;
  return [
    ...nameCells(tracker, rollUp),
    ...countCells(rollUp),
    ...shareCells(rollUp),
    suggestedCell(rollUp, fills),
    statedCell(rollUp, heading, fills),
    reasonCell(rollUp, heading),
    text(rollUp.why),
  ];
}

function statedCell({ stated }: RollUp, heading: Heading | undefined, fills: boolean): PlanCell {
  if (stated === null || stated.trim() === "") return NOT_AVAILABLE;
  return status(stated, kindOf(heading?.stated?.reading), fills);
}

/** A difference without a reason is not available; without a difference there is none to give. */
function reasonCell(rollUp: RollUp, heading: Heading | undefined): PlanCell {
  if (rollUp.override !== null) return text(rollUp.override.reason);
  const stated = kindOf(heading?.stated?.reading);
  const differs = stated !== "missing" && rollUp.suggested !== null && stated !== SUGGESTED_KINDS[rollUp.suggested];
  return differs ? NOT_AVAILABLE : NOT_APPLICABLE;
}
