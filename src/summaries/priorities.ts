/** Priorities: one row a priority, then one a objective under it: counts, shares, suggested and stated status, why. */
import type { Counts, RollUp } from "../rollup/rollUp";
import type { Heading, Tracker } from "../tracker/tracker";
import { count, kindOf, NOT_APPLICABLE, NOT_AVAILABLE, share, status, text } from "./cells";
import { headingCell } from "./headings";
import { COUNTED_KINDS, KIND_WORDS } from "./kinds";
import { subjectOf, type SummaryInput } from "./input";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "./plan";

/** Points for a kind's column: as narrow as the longest word of its heading, since there are sixteen to a page. */
const KIND_WIDTHS: Readonly<Record<keyof Counts, number>> = {
  red: 37,
  amber: 42,
  green: 39,
  complete: 57,
  notStarted: 44,
  deferred: 52,
  withdrawn: 63,
  missing: 41,
};

const COLUMNS: readonly PlanColumn[] = [
  { heading: "Priority", kind: "text", width: 92 },
  { heading: "Objective", kind: "text", width: 122 },
  { heading: "Key Activities", kind: "count", width: 57 },
  ...COUNTED_KINDS.map((kind) => ({ heading: KIND_WORDS[kind], kind: "count", width: KIND_WIDTHS[kind] }) as const),
  ...COUNTED_KINDS.map(
    (kind) => ({ heading: `${KIND_WORDS[kind]} share`, kind: "share", width: KIND_WIDTHS[kind] }) as const,
  ),
  { heading: "Suggested status", kind: "status", width: 65 },
  { heading: "Stated status", kind: "status", width: 54 },
  { heading: "Reason for difference", kind: "text", width: 84 },
  { heading: "Why", kind: "text", width: 180 },
];

export function priorities(input: SummaryInput): SheetPlan {
  const rows = rollUpsInOrder(input).map((rollUp) => row(input, rollUp));
  return {
    key: "Priorities",
    name: "Priorities",
    subject: subjectOf(input.tracker),
    table: "KaTrackerPriorities",
    columns: COLUMNS,
    rows,
    nothing: rows.length > 0 ? null : "The tracker has no priorities and no objectives.",
  };
}

/** Each priority before its objectives; objectives under no priority stand last. */
function rollUpsInOrder({ tracker, rollUps }: SummaryInput): RollUp[] {
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

function row({ tracker, settings }: SummaryInput, rollUp: RollUp): PlanRow {
  const isObjective = rollUp.level === "objective";
  const priority = isObjective ? priorityOf(tracker, rollUp) : rollUp.heading;
  const heading = (isObjective ? tracker.objectives : tracker.priorities)[rollUp.heading ?? -1];
  const { fills } = settings.summaries;
  return [
    headingCell(tracker.priorities, priority),
    isObjective ? headingCell(tracker.objectives, rollUp.heading) : NOT_APPLICABLE,
    count(rollUp.total),
    ...COUNTED_KINDS.map((kind) => count(rollUp.counts[kind])),
    ...COUNTED_KINDS.map((kind) => share(rollUp.counts[kind], rollUp.total)),
    suggestedCell(rollUp, fills),
    statedCell(rollUp, heading, fills),
    reasonCell(rollUp, heading),
    text(rollUp.why),
  ];
}

const SUGGESTED_KINDS = { Red: "red", Amber: "amber", Green: "green" } as const;

/** Nothing to suggest because nothing is active is not applicable; because statuses are missing, not available. */
function suggestedCell({ suggested, counts }: RollUp, fills: boolean): PlanCell {
  if (suggested !== null) return status(suggested, SUGGESTED_KINDS[suggested], fills);
  return counts.missing > 0 ? NOT_AVAILABLE : NOT_APPLICABLE;
}

function statedCell({ stated }: RollUp, heading: Heading | undefined, fills: boolean): PlanCell {
  if (stated === null || stated.trim() === "") return NOT_AVAILABLE;
  return status(stated, statedKind(heading), fills);
}

/** A difference without a reason is not available; without a difference there is none to give. */
function reasonCell(rollUp: RollUp, heading: Heading | undefined): PlanCell {
  if (rollUp.override !== null) return text(rollUp.override.reason);
  const stated = statedKind(heading);
  const differs = stated !== null && rollUp.suggested !== null && stated !== SUGGESTED_KINDS[rollUp.suggested];
  return differs ? NOT_AVAILABLE : NOT_APPLICABLE;
}

function statedKind(heading: Heading | undefined) {
  return heading?.stated ? kindOf(heading.stated.reading) : null;
}
