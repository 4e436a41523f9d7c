/** What `--json` prints: one object whose keys are always there, null where there is nothing. */
import type { Validation } from "../src/job/job";
import type { Finding } from "../src/rules/finding";
import type { RollUp } from "../src/rollup/rollUp";
import type { Heading, KeyActivity, TextAt, Tracker } from "../src/tracker/tracker";

export const FORMAT = 1;

export interface CheckResult extends Validation {
  /** Names of our sheets as the job wrote them; kept only with `--save`. */
  readonly sheetsWritten: readonly string[];
  /** Requests that the host received. */
  readonly roundTrips: number;
}

export function toJson({ workbook, findings, rollUps, sheetsWritten, roundTrips }: CheckResult): object {
  return {
    format: FORMAT,
    workbook: workbook.name,
    trackers: workbook.trackers.map(trackerJson),
    findings: findings.map(findingJson),
    rollUp: rollUps.map(rollUpJson),
    sheetsWritten,
    roundTrips,
  };
}

function trackerJson(tracker: Tracker): object {
  const { sheet, period, rowsRead, activities } = tracker;
  return { sheet, period, rowsRead, activities: activities.map((activity) => activityJson(tracker, activity)) };
}

function activityJson({ priorities, objectives }: Tracker, activity: KeyActivity): object {
  const reading = activity.status?.reading;
  const known = reading?.form === "accepted" || reading?.form === "style" ? reading : null;
  const objective = headingAt(objectives, activity.objective);
  return {
    ref: activity.ref,
    refAsWritten: activity.refAsWritten,
    title: activity.title.text,
    status: known?.word ?? null,
    statusAsWritten: textOf(activity.status),
    statusKind: known?.kind ?? null,
    progress: textOf(activity.progress),
    nextSteps: textOf(activity.nextSteps),
    lead: textOf(activity.lead),
    portfolio: textOf(activity.portfolio),
    priority: headingAt(priorities, activity.priority)?.name ?? null,
    objective: objective?.code ?? objective?.name ?? null,
    cell: activity.cell,
  };
}

function headingAt(headings: readonly Heading[], index: number | null): Heading | null {
  return index === null ? null : (headings[index] ?? null);
}

/** null where the sheet has no such column. */
function textOf(field: TextAt | null): string | null {
  return field === null ? null : field.text;
}

function findingJson({ rule, severity, sheet, cell, ref, message, fix, dismissed }: Finding): object {
  return { rule, severity, sheet, cell, ref, message, fix: fix?.kind ?? null, dismissed };
}

function rollUpJson({ sheet, level, code, name, counts, suggested, stated, override, why }: RollUp): object {
  return { sheet, level, code, name, counts, suggested, stated, override, why };
}
