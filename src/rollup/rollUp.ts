/** Counts, suggested status and its sentence, for each objective, priority, portfolio, lead and the council. */
import type { RollUpSettings, Settings } from "../settings";
import type { Heading, KeyActivity, Tracker } from "../tracker/tracker";
import { activeOf, COLOUR_WORDS, countKinds, kindOf, totalOf, type ColourWord, type Counts, type Unit } from "./counts";
import { groupsOf, groupsWithoutObjective, type Group, type Level } from "./groups";
import { objectiveUnits, unitsUnder } from "./objectives";
import { ROLL_UP_METHODS } from "./methods";
import {
  ACTIVITY_WORDS,
  noneActiveSentence,
  OBJECTIVE_WORDS,
  tooFewSentence,
  whySentence,
  type UnitWords,
} from "./sentence";

export type { ColourWord, Counts } from "./counts";
export type { Level } from "./groups";

export interface RollUp {
  readonly sheet: string;
  readonly level: Level;
  /** "CA 1" for an objective with a code, else null. */
  readonly code: string | null;
  /** Heading's name, lead's or portfolio's text; null for the council. */
  readonly name: string | null;
  /** Index of the objective or priority in the tracker; null for the other levels. */
  readonly heading: number | null;
  readonly counts: Counts;
  /** KAs counted: the sum of `counts`. */
  readonly total: number;
  readonly suggested: ColourWord | null;
  /** The typed RAG, verbatim; null where none stands. */
  readonly stated: string | null;
  readonly override: Override | null;
  /** "Amber: 3 Amber and 1 Green over 4 active; Amber from half. Tipped by KA 01.01, …" */
  readonly why: string;
}

/** A stated status that differs from the suggested one, with its reason. */
export interface Override {
  readonly status: string;
  readonly reason: string;
  /** ISO date, "2024-07-31". */
  readonly date: string;
}

/** Objectives in the order of their priorities, then priorities, portfolios and leads by name, and the council. */
export function rollUp(tracker: Tracker, settings: Settings): RollUp[] {
  const units = tracker.activities.map(activityUnit);
  const over = (group: Group) => overActivities(group, units, settings.rollUp);
  const results = groupsOf(tracker).map(over);
  const objectives =
    settings.rollUp.basis === "objectives"
      ? objectiveUnits(tracker, results, groupsWithoutObjective(tracker).map(over))
      : null;
  return results.map((result) => {
    const { group, counts } = result;
    const beneath = objectives === null ? [] : unitsUnder(objectives, group);
    const { suggested, why } = beneath.length > 0 ? suggestion(beneath, settings.rollUp, OBJECTIVE_WORDS) : result;
    return {
      sheet: tracker.sheet,
      level: group.level,
      code: group.code,
      name: group.name,
      heading: group.heading,
      counts,
      total: group.members.length,
      suggested,
      stated: headingOf(tracker, group)?.stated?.text ?? null,
      override: null,
      why,
    };
  });
}

/** `all`: the units of all Key Activities, by their index. */
function overActivities(group: Group, all: readonly Unit[], settings: RollUpSettings) {
  const units: Unit[] = [];
  for (const { index } of group.members) {
    const unit = all[index];
    if (unit !== undefined) units.push(unit);
  }
  return { group, counts: countKinds(units), ...suggestion(units, settings, ACTIVITY_WORDS) };
}

interface Suggestion {
  readonly suggested: ColourWord | null;
  readonly why: string;
}

function suggestion(units: readonly Unit[], settings: RollUpSettings, words: UnitWords): Suggestion {
  const counts = countKinds(units);
  const active = activeOf(counts, settings.countAs);
  const total = totalOf(active);
  if (counts.missing > 0 && counts.missing >= total) {
    return { suggested: null, why: tooFewSentence(counts.missing, units.length, words) };
  }
  if (total === 0) return { suggested: null, why: noneActiveSentence(words) };
  const colour = ROLL_UP_METHODS[settings.method].colour(active, settings);
  return {
    suggested: colour === null ? null : COLOUR_WORDS[colour],
    why: whySentence({ units, counts, active }, colour, settings, words),
  };
}

function activityUnit(activity: KeyActivity): Unit {
  return { kind: kindOf(activity.status?.reading), label: () => activityLabel(activity) };
}

/** The reference as it stands on the sheet, without a full stop behind it; else the cell. */
function activityLabel({ refAsWritten, cell }: KeyActivity): string {
  if (refAsWritten === "") return `the Key Activity in ${cell}`;
  return refAsWritten.endsWith(".") ? refAsWritten.slice(0, -1) : refAsWritten;
}

function headingOf(tracker: Tracker, group: Group): Heading | undefined {
  if (group.heading === null) return undefined;
  return (group.level === "objective" ? tracker.objectives : tracker.priorities)[group.heading];
}
