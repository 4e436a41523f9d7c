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
import { JobError, validate, validateAndRollUp, type Checked } from "../../src/job/job";
import { BEING_REWRITTEN, SECOND_LINE } from "../../src/workbook/secondLine";
import { copyOf, hosts, reopened, sheetOf } from "../support/excelHost";
import { council, COUNCIL, JOBS, KEPT, NOTES, ours, RENAMED, secondLine, standing, type Job } from "./everyJob";

const start = hosts();

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
/** What the person then reads: the cause. */
const COULD_NOT = /^Excel could not do what was asked/;
const CAUSES: Readonly<Record<string, RegExp>> = {
  "something is gone half way": /removed or renamed/,
  "the session times out": /session has ended/,
  "the session times out when all is done": /session has ended/,
  "Excel is too busy": /too busy/,
  "a dialog is open": /dialog is open/,
  "the add-in may not write": /^Excel refused/,
  "a cell is being edited": /cell is being edited/,
  "the request is too large": /too large for Excel to take/,
  "the answer is too large": /too large for Excel to give/,
  "access is denied at the first action": /^Excel refused/,
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
    if (sheet !== undefined) renameSheet(workbook, sheet, RENAMED);
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
    async (what, trouble) => {
      const { trips, after } = await courseOf(job);
      expect(trips).toBeGreaterThan(0);
      for (let at = 1; at <= trips; at++) {
        const { workbook, checked, host, stop } = await prepared(job);
        const before = standing(workbook);
        trouble(host, at);
        const failure = await failureOf(() => job.run(checked));
        if (failure !== null) {
          expect(failure.message).toMatch(/^[A-Z“].*\.$/s);
          expect(failure.message).toMatch(CAUSES[what] ?? COULD_NOT);
        }
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
    // Watching asks Excel about each edit: a storm at every request would have no end. Slow, so that events come between.
    failWhere(
      host,
      (...asked) => {
        storm(workbook);
        slow(2)(...asked);
      },
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
  expect(points).toBeGreaterThan(700);
});
