/**
 * Every job against every fault at every round trip: whatever happens, nothing of the council's is lost, our sheets are
 * old, new or marked, what went wrong is a sentence, and the next run completes the work.
 */
import {
  failAt,
  meanwhile,
  refused,
  REFUSALS,
  slow,
  stopped,
  unanswered,
  type Fault,
} from "../../playground/host/faults";
import type { Host } from "../../playground/host/host";
import { deleteSheet, renameSheet, setValue } from "../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { applyFixes, applySafeFixes, revertFixes, safeFixes } from "../../src/job/fix";
import { JobError, validate, validateAndRollUp, type Checked } from "../../src/job/job";
import { dismiss, giveReason, saveSettings, undoDismissal, withdrawReason } from "../../src/job/keep";
import { BEING_REWRITTEN, SECOND_LINE } from "../../src/workbook/secondLine";
import { OPTIONS, addSheet, hosts, reopened, sheetOf, trackerWorkbook, valuesOf } from "../support/excelHost";

const start = hosts();
const COUNCIL = "Q1 2024-25";
const NOTES = "Notes";
const KEPT: typeof OPTIONS = { ...OPTIONS, settings: null };

/** A tracker that gives every job something to do, beside a sheet that is no tracker. */
function council(): Workbook {
  const workbook = trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA.01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA.01.02 Plant trees", "amber", "=slow  growth", "Hurry", "Parks"],
    ["KA.01.03 Mend roads", "green", "Done", "Rest", "Roads"],
    ["KA.01.04 Open a pool", "Deferred", "Waiting", "Wait", "Leisure"],
  ]);
  const notes = addSheet(workbook, NOTES);
  setValue(workbook, notes, 0, 0, "Ring the leisure team on Monday.");
  workbook.customXml.push({
    id: "{AAAAAAAA-0000-0000-0000-000000000001}",
    xml: '<other xmlns="urn:other">kept</other>',
  });
  return workbook;
}

interface Job {
  /** What has to stand in the workbook before. */
  readonly before?: () => Promise<unknown>;
  readonly run: (checked: Checked) => Promise<unknown>;
  /** Whether the work is done. */
  readonly isDone: (checked: Checked, workbook: Workbook) => boolean;
  /** Does what is still to do; the job itself unless said otherwise. */
  readonly again?: (checked: Checked) => Promise<unknown>;
}

const findingOf = (checked: Checked) => {
  const found = checked.findings.find(({ rule }) => rule === "status-style");
  if (found === undefined) throw new Error("Expected a status in another style; found none.");
  return found;
};
const headingOf = ({ rollUps }: Checked) => {
  const found = rollUps.find(({ level }) => level === "objective");
  if (found === undefined) throw new Error("Expected an objective; found none.");
  return found;
};
const dismissed = (checked: Checked) => checked.dismissals.length === 1;
const reasoned = (checked: Checked) => headingOf(checked).override?.reason === "It is weather alone.";
const safe = ({ findings }: Checked) => safeFixes(findings).length;
const hasSheets = (_: Checked, workbook: Workbook) =>
  ours(workbook).length >= 5 && ours(workbook).every((sheet) => secondLine(sheet).startsWith(SECOND_LINE));

/** Fixes twice over: a second fix of a cell shows when the first is made. */
async function fixAll(checked: Checked): Promise<void> {
  await applySafeFixes(checked, {});
  await applySafeFixes(await validate(KEPT), {});
}

let revertible: Awaited<ReturnType<typeof applyFixes>>["fixed"] = [];

const JOBS: Readonly<Record<string, Job>> = {
  validate: { run: () => validate(KEPT), isDone: () => true },
  "roll up": { run: () => validateAndRollUp(KEPT), isDone: hasSheets },
  "roll up again": {
    before: async () => validateAndRollUp(KEPT),
    run: () => validateAndRollUp(KEPT),
    isDone: hasSheets,
  },
  "fix one": {
    run: (checked) => applyFixes(safeFixes(checked.findings).slice(0, 1), {}),
    isDone: (checked) => safe(checked) < 3,
    again: fixAll,
  },
  "fix all safe": {
    run: (checked) => applySafeFixes(checked, {}),
    isDone: (checked) => safe(checked) === 0,
    again: fixAll,
  },
  revert: {
    before: async () => {
      revertible = (await applySafeFixes(await validate(KEPT), {})).fixed;
    },
    run: () => revertFixes(revertible, {}),
    isDone: (checked) => safe(checked) === 3,
  },
  dismiss: { run: (checked) => dismiss(checked, findingOf(checked), "House style.", {}), isDone: dismissed },
  "undo a dismissal": {
    before: async () => {
      const checked = await validate(KEPT);
      await dismiss(checked, findingOf(checked), "House style.", {});
    },
    run: (checked) => undoDismissal(checked, findingOf(checked), {}),
    isDone: (checked) => !dismissed(checked),
  },
  "save settings": {
    run: (checked) => saveSettings(checked, { ...checked.settings, rules: { "ref-gap": "warning" } }, {}),
    isDone: ({ settings }) => settings.rules["ref-gap"] === "warning",
  },
  override: { run: (checked) => giveReason(checked, headingOf(checked), "It is weather alone.", {}), isDone: reasoned },
  "withdraw a reason": {
    before: async () => {
      const checked = await validate(KEPT);
      await giveReason(checked, headingOf(checked), "It is weather alone.", {});
    },
    run: (checked) => withdrawReason(checked, headingOf(checked), {}),
    isDone: (checked) => !reasoned(checked),
  },
};

/** Faults that Excel or the network makes; whatever they do, the council's cells are as they were, or fixed. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "the request is lost": refused(REFUSALS.general),
  "the answer is lost": unanswered(REFUSALS.general),
  "something is gone half way": stopped(0.5, "ItemNotFound"),
  "Excel fails near the end": stopped(0.9, "GeneralException"),
};

/** The same again in other words: for one job that reads, one that writes sheets, one that writes cells and one that keeps. */
const MORE_FAULTS: Readonly<Record<string, Fault>> = {
  ...FAULTS,
  "it times out": refused(REFUSALS.timeout),
  "it times out when done": unanswered(REFUSALS.timeout),
  "a cell is being edited": refused(REFUSALS.cellEdit),
  "the request is too large": refused(REFUSALS.requestTooLarge),
  "the answer is too large": unanswered(REFUSALS.responseTooLarge),
  "access is denied at the first action": stopped(0, "AccessDenied"),
  "Excel is slow": slow(3),
};
const WITH_MORE = ["validate", "roll up", "fix all safe", "dismiss"];

const edits = (workbook: Workbook): void => {
  setValue(workbook, sheetOf(workbook, COUNCIL), 6, 1, "Red");
};

/** What somebody else does meanwhile. */
const MEANWHILE: Readonly<Record<string, (workbook: Workbook) => void>> = {
  "the tracker's sheet is deleted": (workbook) => {
    deleteSheet(workbook, sheetOf(workbook, COUNCIL));
  },
  "the tracker's sheet is renamed": (workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === COUNCIL);
    if (sheet !== undefined) renameSheet(workbook, sheet, "Quarter one");
  },
  "a cell of the tracker is edited": edits,
  "a sheet of ours is deleted": (workbook) => {
    const [first] = ours(workbook);
    if (first !== undefined) deleteSheet(workbook, first);
  },
  "cells are edited without end": (workbook) => {
    const notes = sheetOf(workbook, NOTES);
    for (let time = 0; time < 100; time++) setValue(workbook, notes, 1, 0, time);
  },
};

const ours = ({ sheets, names }: Workbook): Sheet[] =>
  sheets.filter(({ name }) => name !== COUNCIL && name !== NOTES && name !== "Quarter one" && names.length >= 0);
const secondLine = (sheet: Sheet): string => String(valuesOf(sheet)[1]?.[0] ?? "");

/** Everything of the council's that a job must leave alone; `cells` apart, because fixes change them. */
function standing(workbook: Workbook) {
  const sheets = workbook.sheets.filter((sheet) => !ours(workbook).includes(sheet));
  const rest = sheets.map(({ id: _, rows, changedCells: __, changedAspects: ___, ...sheet }) => ({
    ...sheet,
    styles: [...rows].map(([row, cells]) => [row, [...cells].map(([column, { style }]) => [column, style])]),
  }));
  return {
    cells: Object.fromEntries(sheets.map((sheet) => [sheet.name, valuesOf(sheet)])),
    rest,
    activeSheet: workbook.activeSheet,
    visibleNames: workbook.names.filter(({ name }) => !name.startsWith("_KaTracker")),
    foreignParts: workbook.customXml.filter(({ xml }) => !xml.includes("urn:key-activity-tracker")),
  };
}

/** A workbook as a job finds it, and how many round trips the job takes when nothing goes wrong. */
async function prepared(job: Job): Promise<{ workbook: Workbook; checked: Checked; host: Host; stop: () => void }> {
  const workbook = council();
  const { host, stop } = start(workbook);
  await job.before?.();
  return { workbook, checked: await validate(KEPT), host, stop };
}

async function roundTripsOf(
  job: Job,
): Promise<{ readonly trips: number; readonly after: ReturnType<typeof standing> }> {
  const { workbook, checked, host, stop } = await prepared(job);
  const before = host.roundTrips;
  await job.run(checked);
  stop();
  return { trips: host.roundTrips - before, after: standing(workbook) };
}

/** The error of a run; null when it went well. */
async function failureOf(run: () => Promise<unknown>): Promise<JobError | null> {
  try {
    await run();
    return null;
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    return error;
  }
}

/** Each cell is what it was or what the job makes of it; everything else is as it was. */
function expectWhole(
  workbook: Workbook,
  before: ReturnType<typeof standing>,
  after: ReturnType<typeof standing>,
): void {
  const now = standing(workbook);
  for (const [sheet, rows] of Object.entries(before.cells)) {
    const changed = after.cells[sheet] ?? rows;
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        expect([value, changed[rowIndex]?.[column]]).toContain(now.cells[sheet]?.[rowIndex]?.[column]);
      });
    });
  }
  expect({ ...now, cells: null }).toEqual({ ...before, cells: null });
  for (const sheet of ours(workbook)) {
    const line = secondLine(sheet);
    expect(line === "" || line === BEING_REWRITTEN || line.startsWith(SECOND_LINE) ? "" : line).toBe("");
  }
}

async function expectCompleted(job: Job, workbook: Workbook): Promise<void> {
  const { stop } = start(workbook);
  const checked = await validate(KEPT);
  if (!job.isDone(checked, workbook)) await (job.again ?? job.run)(checked);
  expect(job.isDone(await validate(KEPT), workbook)).toBe(true);
  stop();
}

/** Round trips at which something went wrong. */
let points = 0;

describe.each(Object.entries(JOBS))("%s", (name, job) => {
  test.each(Object.entries(WITH_MORE.includes(name) ? MORE_FAULTS : FAULTS))(
    "survives at every round trip that %s",
    async (__, fault) => {
      const { trips, after } = await roundTripsOf(job);
      expect(trips).toBeGreaterThan(0);
      for (let at = 1; at <= trips; at++) {
        const { workbook, checked, host, stop } = await prepared(job);
        const before = standing(workbook);
        failAt(host, at, fault);
        const failure = await failureOf(() => job.run(checked));
        if (failure !== null) expect(failure.message).toMatch(/^[A-Z“].*\.$/s);
        stop();
        expectWhole(workbook, before, after);
        await expectCompleted(job, workbook);
        points++;
      }
    },
  );

  test.each(Object.entries(MEANWHILE))("survives at every round trip that %s", async (__, happens) => {
    const { trips } = await roundTripsOf(job);
    for (let at = 1; at <= trips; at++) {
      const { workbook, checked, host, stop } = await prepared(job);
      let before = standing(workbook);
      failAt(
        host,
        at,
        meanwhile(() => {
          happens(workbook);
          before = standing(workbook);
        }),
      );
      const failure = await failureOf(() => job.run(checked));
      if (failure !== null) expect(failure.message).toMatch(/^[A-Z“].*\.$/s);
      stop();
      const now = standing(workbook);
      expect({ ...now, cells: null }).toEqual({ ...before, cells: null });
      expect(now.cells[NOTES]).toEqual(before.cells[NOTES]);
      // A cell that somebody edited before it was looked at is theirs. Excel has no write that asks what stands there.
      if (happens === edits && at === 1) expect(now.cells[COUNCIL]?.[6]?.[1]).toBe("Red");
      points++;
    }
  });
});

test("what was written is there after saving and opening again", async () => {
  const workbook = council();
  const { stop } = start(workbook);
  await validateAndRollUp(KEPT);
  stop();
  start(reopened(workbook));
  expect((await validate(KEPT)).sheets.length).toBeGreaterThanOrEqual(5);
});

test("at every round trip of every job, with every fault", () => {
  expect(points).toBeGreaterThan(9 * 3 * Object.keys(JOBS).length);
});
