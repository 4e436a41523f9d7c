/** Time of the pure core, on trackers tiled from the 2013/14 sample. CPU time, so that a busy machine counts for less. */
import { Checks, copyToEdit } from "../src/rules/checks";
import { findings } from "../src/rules/engine";
import { rollUp } from "../src/rollup/rollUp";
import { defaultSettings, readSettings, RULE_IDS, type RuleId, type Settings } from "../src/settings";
import { ActivityRows } from "../src/tracker/editedActivity";
import { readTrackers } from "../src/tracker/readTrackers";
import type { TrackerWorkbook } from "../src/tracker/tracker";
import { HOSTILE_TEXTS } from "./hostile";
import { cellsOf, HEADINGS, tiledCells } from "./tiledTracker";

/** Fields of a Key Activity that stand in cells of the tiled tracker. */
const CELLS_OF_ONE = 5;

const ROUNDS = 8;
/** A small tracker is done so quickly that it takes more rounds for an undisturbed one. */
const ROUNDS_OF_ONE = 200_000;

export interface CoreTiming {
  readonly activities: number;
  /** Microseconds a cell, the least of the rounds. */
  readonly reading: number;
  readonly rules: number;
  readonly rollUp: number;
}

/** CPU microseconds of the fastest of several runs: the others were disturbed, or not yet compiled. */
function leastTime(run: () => void, rounds: number): number {
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
  const rounds = Math.max(ROUNDS, ROUNDS_OF_ONE / activities);
  const perCell = (run: () => void) => leastTime(run, rounds) / (activities * CELLS_OF_ONE);
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

/** Microseconds of looking again after one edit of a field; the tracker is checked once before. */
export function timeEdit(activities: number): number {
  const settings = defaultSettings();
  const workbook = copyToEdit(readTrackers(tiledCells(activities), settings));
  const [tracker] = workbook.trackers;
  const cell = tracker?.activities[activities >> 1]?.progress?.cell;
  if (tracker === undefined || cell === undefined) throw new Error("Expected a tracker with progress; found none.");
  const checks = new Checks(workbook, settings);
  const rows = new ActivityRows(tracker);
  let round = 0;
  const edit = () => {
    const text = `Work on part ${round++} is going on as planned.`;
    const edited = rows.edited(cell, text, false, settings.vocabulary);
    if (edited !== null) checks.edit(tracker.sheet, edited, []);
  };
  edit();
  return (
    leastTime(() => {
      for (let time = 0; time < EDITS; time++) edit();
    }, ROUNDS) / EDITS
  );
}

const EDITS = 200;

/** Milliseconds of each rule on a sheet whose every Key Activity holds one hostile text in every field; the dearest text. */
export function timeHostile(): { rule: RuleId; milliseconds: number; text: string }[] {
  const texts = Object.entries(HOSTILE_TEXTS).map(([name, text]) => ({ name, workbook: hostileWorkbook(text) }));
  return RULE_IDS.map((rule) => {
    const settings = only(rule);
    const times = texts.map(({ name, workbook }) => ({
      text: name,
      time: leastTime(() => findings(workbook, settings), 3),
    }));
    const dearest = times.reduce((a, b) => (b.time > a.time ? b : a));
    return { rule, milliseconds: dearest.time / 1000 / HOSTILE_ROWS, text: dearest.text };
  }).sort((a, b) => b.milliseconds - a.milliseconds);
}

const HOSTILE_ROWS = 4;

function hostileWorkbook(text: string): TrackerWorkbook {
  const rows = Array.from({ length: HOSTILE_ROWS }, (_, row) => [
    `KA.01.0${row + 1} ${text}`.slice(0, 32_767),
    "Green",
    text,
    text,
    text,
  ]);
  return readTrackers(cellsOf([HEADINGS, ...rows]), defaultSettings());
}
