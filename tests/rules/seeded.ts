/**
 * Seeded defects: real rows of the sample trackers, changed in one place or a few. Each defect must be caught by the rule
 * at the place it says; each near miss, which looks much like one, must not be. At least ten of both.
 */
import { findings } from "../../src/rules/engine";
import type { Finding, Fix } from "../../src/rules/finding";
import { RULES, type RuleId } from "../../src/rules";
import { readSettings, readSettingsText, type Settings } from "../../src/settings";
import { rollUp } from "../../src/rollup/rollUp";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { KeyActivity, Tracker } from "../../src/tracker/tracker";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import type { SheetCells, WorkbookCells } from "../../src/workbook/cells";
import { formatPeriod, previousQuarter, type Period } from "../../src/words/period";
import { SAMPLE_TRACKERS } from "../support/samples";
import { sheetCells } from "../support/sheetCells";
import { sampleCells } from "../support/workbookCells";

export type SampleName = "2013-14-q2" | "2020-21-q1" | "2021-22-q1" | "2024-25-q1";
/** "activity" is the whole text of the activity cell, reference and title. */
export type SeedField = "activity" | "status" | "progress" | "nextSteps" | "lead" | "portfolio";

export type SeedEdit =
  /** `ref` in canonical form, as the sample has it before any edit. */
  | { readonly ref: string; readonly field: SeedField; readonly to: string | ((text: string) => string) }
  /** Under the used range and beside it too. */
  | { readonly cell: string; readonly to: string | ((text: string) => string) }
  /** Every cell of the sheet whose text is like this: all headers of a column. */
  | { readonly texts: RegExp; readonly to: string | ((text: string) => string) };

export interface Seed {
  readonly sample: SampleName;
  readonly edits: readonly SeedEdit[];
  /** A copy of the sheet as the quarter directly before, so changed; `edits` are those of the later one. */
  readonly before?: readonly SeedEdit[];
  /** That quarter is of this sample instead: the council's own next year, with its own rewording. */
  readonly beforeSample?: SampleName;
  /** A copy as the quarter before that one, so changed. */
  readonly earlier?: readonly SeedEdit[];
  /** The delivery plan beside it (2024-25-q1 alone), so changed: by cell. */
  readonly plan?: readonly SeedEdit[];
  readonly settings?: object;
  /** Settings that the workbook keeps, as text. */
  readonly keptSettings?: string;
  /** Cells that Excel reports as errors. */
  readonly errors?: readonly string[];
  /** What the edits cannot say: the name, hidden rows, fills, merges. */
  readonly sheet?: Partial<SheetCells>;
  readonly says?: string;
}

export interface Caught extends Seed {
  /** Cell of the finding that must be there and is not there without the edits; null for a sheet or the workbook. */
  readonly at: string | null;
  /** Its sheet, where it is not the (later) tracker: "before" for the earlier quarter, "plan" for the plan, null for the workbook. */
  readonly on?: "before" | "plan" | null;
}

export function seeded(
  id: RuleId,
  { caught, spared }: { readonly caught: readonly Caught[]; readonly spared: readonly Seed[] },
): void {
  describe(`${id}, seeded into real rows`, () => {
    test("at least ten defects and ten near misses", () => {
      expect(Math.min(caught.length, spared.length)).toBeGreaterThanOrEqual(10);
    });

    test.each(caught.map((seed) => [label(seed), seed] as const))("caught: %s", (_, seed) => {
      expect(added(id, seed)).toContain(placeText(sheetOf(seed), seed.at));
    });

    test.each(spared.map((seed) => [label(seed), seed] as const))("spared: %s", (_, seed) => {
      expect(added(id, seed, editedPlaces(seed))).toEqual([]);
    });

    if (RULES[id].meta.fix === null) return;
    test.each(caught.map((seed) => [label(seed), seed] as const))("repaired where it has a fix: %s", (_, seed) => {
      const settings = settingsOf(id, seed.settings ?? {});
      const cells = cellsOf(seed);
      const place = placeText(sheetOf(seed), seed.at);
      const at = (each: Finding) => each.rule === id && placeText(each.sheet, each.cell) === place;
      for (const { sheet, fix } of findingsOf(id, seed).filter(at)) {
        if (fix !== null) expect(findingsIn(repaired(cells, sheet, fix), settings).some(at)).toBe(false);
      }
    });
  });
}

function label({ says, sample, edits, before = [], plan = [] }: Seed): string {
  if (says !== undefined) return `${sample}: ${says}`;
  const texts = [...edits, ...before, ...plan].map((edit) => {
    const place = "ref" in edit ? `${edit.ref} ${edit.field}` : "cell" in edit ? edit.cell : String(edit.texts);
    return typeof edit.to === "string" ? `${place} = ${JSON.stringify(edit.to).slice(0, 70)}` : place;
  });
  return `${sample}: ${texts.join("; ")}`;
}

/** Where the rule reports something that it does not report without the edits; at `looked` whatever it reports. */
function added(id: RuleId, seed: Seed, looked: readonly string[] = []): string[] {
  const untouched = untouchedPlaces(id, seed);
  return places(id, seed).filter((place) => looked.includes(place) || !untouched.includes(place));
}

const untouchedFound = new Map<string, readonly string[]>();

/** What the rule reports without the edits: found once for seeds of the same sheets and settings. */
function untouchedPlaces(id: RuleId, seed: Seed): readonly string[] {
  const { sample: name, beforeSample, settings } = seed;
  const before = seed.before && [];
  const earlier = seed.earlier && [];
  const plan = seed.plan && [];
  const untouched: Seed = { sample: name, edits: [], before, beforeSample, earlier, plan, settings };
  const key = JSON.stringify([id, untouched]);
  const known = untouchedFound.get(key) ?? places(id, untouched);
  untouchedFound.set(key, known);
  return known;
}

/** The cells of the later sheet that a seed edits one by one. */
function editedPlaces({ sample: name, edits, sheet }: Seed): string[] {
  const later = trackerSheet(name);
  const { activities } = trackerIn(later);
  return edits.flatMap((edit) =>
    "texts" in edit ? [] : placeText(sheet?.name ?? later.name, cellToEdit(activities, edit)),
  );
}

function findingsIn(cells: WorkbookCells, settings: Settings, keptSettings = "{}"): Finding[] {
  const workbook = readTrackers(cells, settings);
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  const kept = readSettingsText(keptSettings);
  return findings(workbook, settings, { rollUps, settingsProblems: kept.ok ? [] : kept.problems });
}

/** The workbook with a fix made. */
function repaired({ sheets, ...workbook }: WorkbookCells, name: string | null, fix: Fix): WorkbookCells {
  const change = (sheet: SheetCells): SheetCells => {
    const values = sheet.values.map((row) => [...row]);
    for (const { cell, before, after } of fix.changes) {
      const place = parseCellAddress(cell);
      const row = values[(place?.row ?? 0) - sheet.firstRow];
      const column = (place?.column ?? 0) - sheet.firstColumn;
      // Seeds merge cells that hold something; Excel empties all but the first.
      if (fix.unmerge === null) expect(String(row?.[column])).toBe(before);
      if (row !== undefined) row[column] = after;
    }
    const valueTypes = sheetCells(values).valueTypes;
    return { ...sheet, values, valueTypes, merges: sheet.merges.filter((area) => area !== fix.unmerge) };
  };
  return { ...workbook, sheets: sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

const found = new WeakMap<Seed, readonly Finding[]>();

/** What all rules find; looked for once. */
function findingsOf(id: RuleId, seed: Seed): readonly Finding[] {
  const known = found.get(seed) ?? findingsIn(cellsOf(seed), settingsOf(id, seed.settings ?? {}), seed.keptSettings);
  found.set(seed, known);
  return known;
}

function places(id: RuleId, seed: Seed): string[] {
  return findingsOf(id, seed)
    .filter(({ rule }) => rule === id)
    .map(({ sheet, cell }) => placeText(sheet, cell));
}

const placeText = (sheet: string | null, cell: string | null): string => `${sheet ?? "workbook"} ${cell ?? "whole"}`;

const settingsRead = new Map<string, Settings>();

/** The settings of the seed; a rule that is off by default is switched on. */
function settingsOf(id: RuleId, json: object): Settings {
  const key = JSON.stringify([id, json]);
  const known = settingsRead.get(key);
  if (known !== undefined) return known;
  const reading = readSettings({ rules: { [id]: "warning" }, ...json });
  if (!reading.ok) throw new Error("The settings of a seed must be sound.");
  settingsRead.set(key, reading.settings);
  return reading.settings;
}

const read = new Map<string, WorkbookCells>();

/** Samples are read from disk once. */
function sample(name: string): WorkbookCells {
  const known = read.get(name) ?? sampleCells(`harborough-${name}.xlsx`);
  read.set(name, known);
  return known;
}

function trackerSheet(name: SampleName): SheetCells {
  const known = SAMPLE_TRACKERS.find((each) => each.sample === `harborough-${name}`);
  const sheet = sample(name).sheets.find((each) => each.name === known?.sheet);
  if (sheet === undefined) throw new Error(`Expected a tracker sheet in the sample ${name}; found none.`);
  return sheet;
}

const PLAN_SHEET = "Delivery plan 2024-25";

function planSheet(): SheetCells {
  const sheet = sample("all").sheets.find(({ name }) => name === PLAN_SHEET);
  if (sheet === undefined) throw new Error(`Expected a sheet “${PLAN_SHEET}”; found none.`);
  return sheet;
}

function cellsOf(seed: Seed): WorkbookCells {
  const { sample: name, edits, before, beforeSample = name, earlier, plan, errors = [], sheet = {} } = seed;
  const later = trackerSheet(name);
  const sheets = [{ ...withErrors(edited(later, edits), errors), ...sheet }];
  if (before !== undefined) sheets.unshift(asQuarterBefore(edited(trackerSheet(beforeSample), before), later));
  if (earlier !== undefined) sheets.unshift(asQuarterBefore(asQuarterBefore(edited(later, earlier))));
  if (plan !== undefined) sheets.push(edited(planSheet(), plan));
  return { name: "seeded.xlsx", sheets };
}

function sheetOf({ sample: name, on, sheet }: Caught): string | null {
  if (on === null) return null;
  if (on === "plan") return PLAN_SHEET;
  const later = trackerSheet(name);
  return on === "before" ? asQuarterBefore(later).name : (sheet?.name ?? later.name);
}

/** The sheet with title and name of the quarter before a later sheet's. */
function asQuarterBefore(sheet: SheetCells, later = sheet): SheetCells {
  const before = previousQuarter(periodOf(later));
  const period = periodOf(sheet);
  const inTitle = new RegExp(`Quarter ${period.quarter}`);
  const year = period.year.slice(0, 4);
  const values = sheet.values.map((row, index) =>
    index > 2
      ? row
      : row.map((value) =>
          typeof value === "string" && inTitle.test(value)
            ? `Quarter ${before.quarter}, ${before.year}`
            : typeof value === "string" && value.includes(year)
              ? ""
              : value,
        ),
  );
  return { ...sheet, values, name: formatPeriod(before).replace("/", "-") };
}

const sheetsRead = new WeakMap<SheetCells, Pick<Tracker, "period" | "activities">>();

/** A sheet as it stands, read once. A plan is no tracker. */
function trackerIn(sheet: SheetCells): Pick<Tracker, "period" | "activities"> {
  const known = sheetsRead.get(sheet);
  if (known !== undefined) return known;
  const { trackers } = readTrackers({ name: "", sheets: [sheet] }, settingsOf("tracker-missing", {}));
  const [tracker = { period: null, activities: [] }] = trackers;
  sheetsRead.set(sheet, tracker);
  return tracker;
}

function periodOf(sheet: SheetCells): Period {
  const { period } = trackerIn(sheet);
  if (period === null) throw new Error(`Expected a quarter on “${sheet.name}”; found none.`);
  return period;
}

/** So many rows under the used range can be written. */
const MARGIN = 10;

function edited(sheet: SheetCells, edits: readonly SeedEdit[]): SheetCells {
  if (edits.length === 0) return sheet;
  const { activities } = trackerIn(sheet);
  const byCell = new Map(
    edits.flatMap((edit) => {
      const cells = "texts" in edit ? cellsLike(sheet, edit.texts) : [cellToEdit(activities, edit)];
      return cells.map((cell) => [cell, edit.to] as const);
    }),
  );
  const values = sheet.values.map((row) => [...row]);
  for (const [cell, to] of byCell) {
    const place = parseCellAddress(cell);
    if (place === null) throw new Error(`Expected a cell; found ${cell}.`);
    const row = place.row - sheet.firstRow;
    const column = place.column - sheet.firstColumn;
    while (values.length <= row && row < sheet.values.length + MARGIN) values.push([]);
    const cells = values[row];
    const before = cells?.[column];
    if (cells === undefined || (typeof to !== "string" && before === undefined))
      throw new Error(`Expected a cell ${cell} on “${sheet.name}”; found none.`);
    cells[column] = typeof to === "string" ? to : to(String(before));
  }
  const { firstRow, firstColumn, name, hiddenRows, fills, merges, isProtected, isFiltered } = sheet;
  return sheetCells(values, { firstRow, firstColumn, name, hiddenRows, fills, merges, isProtected, isFiltered });
}

function cellsLike({ values, firstRow, firstColumn, name }: SheetCells, like: RegExp): string[] {
  const cells = values.flatMap((row, index) =>
    row.flatMap((value, column) =>
      like.test(String(value)) ? cellAddress(firstRow + index, firstColumn + column) : [],
    ),
  );
  if (cells.length === 0) throw new Error(`Expected cells like ${String(like)} on “${name}”; found none.`);
  return cells;
}

function withErrors(sheet: SheetCells, errors: readonly string[]): SheetCells {
  const valueTypes = sheet.valueTypes.map((row, index) =>
    row.map((type, column) =>
      errors.includes(cellAddress(sheet.firstRow + index, sheet.firstColumn + column)) ? ("Error" as const) : type,
    ),
  );
  return { ...sheet, valueTypes };
}

function cellToEdit(activities: readonly KeyActivity[], edit: Exclude<SeedEdit, { readonly texts: RegExp }>): string {
  if ("cell" in edit) return edit.cell;
  const activity = activities.find(({ ref }) => ref === edit.ref);
  const cell = edit.field === "activity" ? activity?.refCell : activity?.[edit.field]?.cell;
  if (cell === undefined) throw new Error(`Expected ${edit.ref} to have a cell for ${edit.field}; found none.`);
  return cell;
}
