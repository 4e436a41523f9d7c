/**
 * Seeded defects: real rows of the sample trackers, changed in one place or a few. Each defect must be caught by the rule
 * at the place it says; each near miss, which looks much like one, must not be. At least ten of both.
 */
import { findings } from "../../src/rules/engine";
import type { RuleId } from "../../src/rules";
import { readSettings, type Settings } from "../../src/settings";
import { rollUp } from "../../src/rollup/rollUp";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { KeyActivity } from "../../src/tracker/tracker";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import type { SheetCells, WorkbookCells } from "../../src/workbook/cells";
import { formatPeriod, previousQuarter } from "../../src/words/period";
import { SAMPLE_TRACKERS } from "../support/samples";
import { sheetCells } from "../support/sheetCells";
import { sampleCells } from "../support/workbookCells";

export type SampleName = "2013-14-q2" | "2020-21-q1" | "2021-22-q1" | "2024-25-q1";
/** "activity" is the whole text of the activity cell, reference and title. */
export type SeedField = "activity" | "status" | "progress" | "nextSteps" | "lead" | "portfolio";

export type SeedEdit =
  /** `ref` in canonical form, as the sample has it before any edit. */
  | { readonly ref: string; readonly field: SeedField; readonly to: string | ((text: string) => string) }
  | { readonly cell: string; readonly to: string | ((text: string) => string) };

export interface Seed {
  readonly sample: SampleName;
  readonly edits: readonly SeedEdit[];
  /** A copy of the sheet as the quarter directly before, so changed; `edits` are those of the later one. */
  readonly before?: readonly SeedEdit[];
  /** The delivery plan beside it (2024-25-q1 alone), so changed: by cell. */
  readonly plan?: readonly SeedEdit[];
  readonly settings?: object;
  /** What the edits cannot say: hidden rows, fills, merges. */
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
      expect(added(id, seed)).toEqual([]);
    });
  });
}

function label({ says, sample, edits, before = [], plan = [] }: Seed): string {
  if (says !== undefined) return `${sample}: ${says}`;
  const texts = [...edits, ...before, ...plan].map((edit) => {
    const place = "ref" in edit ? `${edit.ref} ${edit.field}` : edit.cell;
    return typeof edit.to === "string" ? `${place} = ${JSON.stringify(edit.to).slice(0, 70)}` : place;
  });
  return `${sample}: ${texts.join("; ")}`;
}

/** Where the rule reports something that it does not report without the edits. */
function added(id: RuleId, seed: Seed): string[] {
  const untouched = places(id, { ...seed, edits: [], before: seed.before && [], plan: seed.plan && [], sheet: {} });
  return places(id, seed).filter((place) => !untouched.includes(place));
}

function places(id: RuleId, seed: Seed): string[] {
  const settings = settingsOf(id, seed.settings ?? {});
  const workbook = readTrackers(cellsOf(seed), settings);
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  return findings(workbook, settings, { rollUps, settingsProblems: [] })
    .filter(({ rule }) => rule === id)
    .map(({ sheet, cell }) => placeText(sheet, cell));
}

const placeText = (sheet: string | null, cell: string | null): string => `${sheet ?? "workbook"} ${cell ?? "whole"}`;

/** The settings of the seed; a rule that is off by default is switched on. */
function settingsOf(id: RuleId, json: object): Settings {
  const reading = readSettings({ rules: { [id]: "warning" }, ...json });
  if (!reading.ok) throw new Error("The settings of a seed must be sound.");
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

function cellsOf({ sample: name, edits, before, plan, sheet = {} }: Seed): WorkbookCells {
  const later = trackerSheet(name);
  const sheets = [{ ...edited(later, edits), ...sheet }];
  if (before !== undefined) sheets.unshift(asQuarterBefore(edited(later, before)));
  if (plan !== undefined) sheets.push(edited(planSheet(), plan));
  return { name: "seeded.xlsx", sheets };
}

function sheetOf({ sample: name, on }: Caught): string | null {
  if (on === null) return null;
  if (on === "plan") return PLAN_SHEET;
  const later = trackerSheet(name);
  return on === "before" ? asQuarterBefore(later).name : later.name;
}

/** The sheet with title and name of the quarter before. */
function asQuarterBefore(sheet: SheetCells): SheetCells {
  const period = readTrackers({ name: "", sheets: [sheet] }, settingsOf("tracker-missing", {})).trackers[0]?.period;
  if (!period) throw new Error(`Expected a quarter on “${sheet.name}”; found none.`);
  const before = previousQuarter(period);
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
  return { ...sheetCells(values, sheet), name: formatPeriod(before).replace("/", "-") };
}

function edited(sheet: SheetCells, edits: readonly SeedEdit[]): SheetCells {
  if (edits.length === 0) return sheet;
  const tracker = readTrackers({ name: "", sheets: [sheet] }, settingsOf("tracker-missing", {})).trackers[0];
  const byCell = new Map(
    edits.map((edit) => ["ref" in edit ? fieldCell(tracker?.activities ?? [], edit) : edit.cell, edit.to]),
  );
  for (const cell of byCell.keys()) {
    const place = parseCellAddress(cell);
    if (place === null || sheet.values[place.row - sheet.firstRow]?.[place.column - sheet.firstColumn] === undefined) {
      throw new Error(`Expected a cell ${cell} on “${sheet.name}”; found none.`);
    }
  }
  const values = sheet.values.map((row, index) =>
    row.map((value, column) => {
      const to = byCell.get(cellAddress(sheet.firstRow + index, sheet.firstColumn + column));
      if (to === undefined) return value;
      return typeof to === "string" ? to : to(String(value));
    }),
  );
  const { firstRow, firstColumn, name, hiddenRows, isProtected, isFiltered } = sheet;
  return sheetCells(values, { firstRow, firstColumn, name, hiddenRows, isProtected, isFiltered });
}

function fieldCell(
  activities: readonly KeyActivity[],
  edit: { readonly ref: string; readonly field: SeedField },
): string {
  const activity = activities.find(({ ref }) => ref === edit.ref);
  const cell = edit.field === "activity" ? activity?.refCell : activity?.[edit.field]?.cell;
  if (cell === undefined) throw new Error(`Expected ${edit.ref} to have a cell for ${edit.field}; found none.`);
  return cell;
}
