/**
 * Every job against every fault at every round trip: whatever happens, nothing of the council's is lost, our sheets are
 * old, new or marked, what went wrong is a sentence, and the next run completes the work.
 */
import { EXCELS, type ExcelKind } from "../../playground/host/excels";
import {
  failAt,
  failFrom,
  failWhere,
  meanwhile,
  refused,
  REFUSALS,
  slow,
  stopped,
  unanswered,
  type Fault,
} from "../../playground/host/faults";
import type { Host } from "../../playground/host/host";
import {
  deleteSheet,
  insertCells,
  protectStructure,
  renameSheet,
  setSheetField,
  setValue,
} from "../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { watchChanges } from "../../src/excel/watch";
import { applyFixes, applySafeFixes, revertFixes, safeFixes } from "../../src/job/fix";
import { JobError, validate, validateAndRollUp, type Checked } from "../../src/job/job";
import { dismiss, giveReason, saveSettings, undoDismissal, withdrawReason } from "../../src/job/keep";
import { BEING_REWRITTEN, SECOND_LINE } from "../../src/workbook/secondLine";
import { OPTIONS, addSheet, copyOf, hosts, reopened, sheetOf, trackerWorkbook, valuesOf } from "../support/excelHost";

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

/** What goes wrong at a request, 1 for the first. */
type Trouble = (host: Host, at: number) => void;

const once =
  (fault: Fault): Trouble =>
  (host, at) => {
    failAt(host, at, fault);
  };

/** Faults that Excel or the network makes; whatever they do, the council's cells are as they were, or fixed. */
const FAULTS: Readonly<Record<string, Trouble>> = {
  "the request is lost": once(refused(REFUSALS.general)),
  "the answer is lost": once(unanswered(REFUSALS.general)),
  "something is gone half way": once(stopped(0.5, "ItemNotFound")),
  "Excel fails near the end": once(stopped(0.9, "GeneralException")),
  "the connection is lost": (host, at) => {
    failFrom(host, at, refused(REFUSALS.general));
  },
};

/** The same again in other words: for one job that reads, one that writes sheets, one that writes cells and one that keeps. */
const MORE_FAULTS: Readonly<Record<string, Trouble>> = {
  ...FAULTS,
  "the session times out": once(refused(REFUSALS.session)),
  "the session times out when all is done": once(unanswered(REFUSALS.session)),
  "Excel is too busy": once(refused(REFUSALS.tooBusy)),
  "a dialog is open": once(refused(REFUSALS.dialogOpen)),
  "the add-in may not write": once(refused(REFUSALS.noCapability)),
  "a cell is being edited": once(refused(REFUSALS.cellEdit)),
  "the request is too large": once(refused(REFUSALS.requestTooLarge)),
  "the answer is too large": once(unanswered(REFUSALS.responseTooLarge)),
  "access is denied at the first action": once(stopped(0, "AccessDenied")),
  "Excel is slow": once(slow(3)),
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
  "a row is put in above": (workbook) => {
    insertCells(workbook, sheetOf(workbook, COUNCIL), { top: 4, left: 0, bottom: 4, right: 16_383 }, "Down");
  },
  "the tracker's sheet is protected": (workbook) => {
    protect(workbook, sheetOf(workbook, COUNCIL));
  },
  "our sheets and the workbook are protected": (workbook) => {
    for (const sheet of ours(workbook)) protect(workbook, sheet);
    protectStructure(workbook, true);
  },
  "cells are edited without end": (workbook) => {
    storm(workbook);
  },
};

const protect = (workbook: Workbook, sheet: Sheet): void => {
  setSheetField(workbook, sheet, "protection", { hasPassword: false, options: {} });
};

function storm(workbook: Workbook): void {
  const notes = sheetOf(workbook, NOTES);
  for (let time = 0; time < 100; time++) setValue(workbook, notes, 1, 0, time);
}

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

interface Beginning {
  readonly workbook: Workbook;
  readonly checked: Checked;
}
const beginnings = new Map<Job, Beginning>();

/** A workbook as a job finds it, checked. */
async function beginningOf(job: Job): Promise<Beginning> {
  const known = beginnings.get(job);
  if (known !== undefined) return known;
  const workbook = council();
  const { stop } = start(workbook);
  await job.before?.();
  const beginning = { workbook, checked: await validate(KEPT) };
  stop();
  beginnings.set(job, beginning);
  return beginning;
}

/** The same on a host of its own. */
async function prepared(job: Job, excel?: ExcelKind): Promise<Beginning & { host: Host; stop: () => void }> {
  const { workbook, checked } = await beginningOf(job);
  const copy = copyOf(workbook);
  return { workbook: copy, checked, ...start(copy, excel) };
}

interface Course {
  readonly trips: number;
  readonly after: ReturnType<typeof standing>;
}
const courses = new Map<Job, Course>();

/** How the job goes when nothing goes wrong. */
async function courseOf(job: Job): Promise<Course> {
  const known = courses.get(job);
  if (known !== undefined) return known;
  const { workbook, checked, host, stop } = await prepared(job);
  const before = host.roundTrips;
  await job.run(checked);
  stop();
  const course = { trips: host.roundTrips - before, after: standing(workbook) };
  courses.set(job, course);
  return course;
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
  if (!job.isDone(checked, workbook)) {
    await (job.again ?? job.run)(checked);
    expect(job.isDone(await validate(KEPT), workbook)).toBe(true);
  }
  stop();
}

/** Round trips at which something went wrong. */
let points = 0;

describe.each(Object.entries(JOBS))("%s", (name, job) => {
  test.each(Object.entries(WITH_MORE.includes(name) ? MORE_FAULTS : FAULTS))(
    "survives at every round trip that %s",
    async (__, trouble) => {
      const { trips, after } = await courseOf(job);
      expect(trips).toBeGreaterThan(0);
      for (let at = 1; at <= trips; at++) {
        const { workbook, checked, host, stop } = await prepared(job);
        const before = standing(workbook);
        trouble(host, at);
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
    const { trips } = await courseOf(job);
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
      if (happens === MEANWHILE["a row is put in above"] && at === 1) expect(now.cells).toEqual(before.cells);
      points++;
    }
  });

  test.each(Object.entries(EXCELS))("is done on the Excel that is called %s", async (__, excel) => {
    const { workbook, checked, stop } = await prepared(job, excel);
    await job.run(checked);
    const isDone = job.isDone(await validate(KEPT), workbook);
    stop();
    expect(isDone).toBe(true);
  });

  test("is done while the pane watches a storm of edits", async () => {
    const { workbook, checked, host, stop } = await prepared(job);
    let heard = 0;
    await watchChanges(() => heard++);
    // Watching asks Excel about each edit: a storm at every request would have no end.
    failWhere(
      host,
      meanwhile(() => {
        storm(workbook);
      }),
      (received) => received <= 3,
    );
    await job.run(checked);
    const isDone = job.isDone(await validate(KEPT), workbook);
    stop();
    expect(isDone).toBe(true);
    expect(heard).toBeGreaterThan(0);
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
