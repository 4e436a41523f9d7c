/** Objectives as the things that are counted, where the settings' basis is objectives. */
import type { Tracker } from "../tracker/tracker";
import { kindOf, type ColourWord, type Counts, type Unit } from "./counts";
import type { Group } from "./groups";

export interface ObjectiveUnits {
  readonly all: readonly Unit[];
  readonly byPriority: ReadonlyMap<number, readonly Unit[]>;
}

/** What Key Activities gave: an objective's own, or those directly under a priority. */
interface GroupResult {
  readonly group: Group;
  readonly counts: Counts;
  readonly suggested: ColourWord | null;
}

const SUGGESTED_KINDS = { Red: "red", Amber: "amber", Green: "green" } as const;

/**
 * Each objective's status, stated or else suggested; one that has nothing active and nothing missing is left out. What
 * stands beside objectives, directly under a priority, counts as one more: a Red there would be hidden otherwise.
 */
export function objectiveUnits(
  tracker: Tracker,
  results: readonly GroupResult[],
  withoutObjective: readonly GroupResult[],
): ObjectiveUnits {
  const all: Unit[] = [];
  const byPriority = new Map<number, Unit[]>();
  for (const { group, counts, suggested } of results) {
    if (group.level !== "objective" || group.heading === null) continue;
    const objective = tracker.objectives[group.heading];
    const stated = kindOf(objective?.stated?.reading);
    const kind = stated === "missing" ? suggestedKind(suggested) : stated;
    if (kind === "missing" && counts.missing === 0) continue;
    const unit: Unit = { kind, label: () => group.code ?? group.name ?? "" };
    all.push(unit);
    const priority = objective?.priority ?? null;
    if (priority === null) continue;
    const siblings = byPriority.get(priority);
    if (siblings) siblings.push(unit);
    else byPriority.set(priority, [unit]);
  }
  for (const { group, counts, suggested } of withoutObjective) {
    const kind = suggestedKind(suggested);
    if (all.length === 0 || (kind === "missing" && counts.missing === 0)) continue;
    const place = group.name === null ? "under no priority" : `directly under ${group.name}`;
    const unit: Unit = { kind, label: () => `the Key Activities ${place}` };
    all.push(unit);
    if (group.heading !== null) byPriority.get(group.heading)?.push(unit);
  }
  return { all, byPriority };
}

function suggestedKind(suggested: ColourWord | null): Unit["kind"] {
  return suggested === null ? "missing" : SUGGESTED_KINDS[suggested];
}

/** The objectives that a group is rolled up from: those of a priority, all for the council, none for the rest. */
export function unitsUnder(objectives: ObjectiveUnits, group: Group): readonly Unit[] {
  if (group.level === "council") return objectives.all;
  return group.level === "priority" && group.heading !== null ? (objectives.byPriority.get(group.heading) ?? []) : [];
}
