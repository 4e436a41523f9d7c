/** Time of the pure core, on trackers tiled from the 2013/14 sample. CPU time, so that a busy machine counts for less. */
import { findings } from "../src/rules/engine";
import { RULES } from "../src/rules";
import { rollUp } from "../src/rollup/rollUp";
import { defaultSettings, readSettings, RULE_IDS, type RuleId, type Settings } from "../src/settings";
import { readTrackers } from "../src/tracker/readTrackers";
import type { TrackerWorkbook } from "../src/tracker/tracker";
import { tiledCells } from "./tiledTracker";

/** Fields of a Key Activity that stand in cells of the tiled tracker. */
export const CELLS_OF_ONE = 5;

export interface CoreTiming {
  readonly activities: number;
  /** Microseconds a cell, the least of the rounds. */
  readonly reading: number;
  readonly rules: number;
  readonly rollUp: number;
}

/** CPU microseconds of the fastest of several runs: the others were disturbed. */
export function leastTime(run: () => void, rounds = 5): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, user + system);
  }
  return least;
}

export function timeCore(activities: number): CoreTiming {
  const settings = defaultSettings();
  const cells = tiledCells(activities);
  const workbook = readTrackers(cells, settings);
  const perCell = (run: () => void) => leastTime(run) / (activities * CELLS_OF_ONE);
  return {
    activities,
    reading: perCell(() => readTrackers(cells, settings)),
    rules: perCell(() => findings(workbook, settings)),
    rollUp: perCell(() => workbook.trackers.map((tracker) => rollUp(tracker, settings))),
  };
}

/** Only this rule. */
function only(id: RuleId): Settings {
  const rules = Object.fromEntries(RULE_IDS.map((other) => [other, other === id ? "warning" : "off"]));
  const reading = readSettings({ rules });
  if (!reading.ok) throw new Error("The severities of the benchmark must be sound.");
  return reading.settings;
}

/** Microseconds a cell of each rule alone, dearest first. */
export function timeRules(workbook: TrackerWorkbook, cells: number): [RuleId, number][] {
  return (Object.keys(RULES) as RuleId[])
    .map((id): [RuleId, number] => {
      const settings = only(id);
      return [id, leastTime(() => findings(workbook, settings)) / cells];
    })
    .sort(([, a], [, b]) => b - a);
}
