/**
 * What the pane shows, and the job behind it, without React: ribbon commands and pane share one store, so that a
 * command works without the pane, and the pane opened after it shows the result.
 */
import type { Checked, JobOptions, JobProgress, Outcome, StandingSheet, Validation } from "../../job/job";
import type { Place } from "../../excel/selection";
import type { Period } from "../../words/period";
import { makeChange, type Change, type ChangeJob, type Changed, type Check, type Task } from "./change";
import { failureOf, type Failure } from "./failure";

/** The job and the moves in the workbook, as the store calls them. `JobOptions` come without settings: the workbook's own. */
export interface Job extends ChangeJob {
  validate(options: RunOptions): Promise<Checked>;
  validateAndRollUp(options: RunOptions): Promise<Outcome>;
  goToCell(sheet: string, cell: string | null): Promise<void>;
  openSheet(name: string): Promise<void>;
  activePlace(): Promise<Place>;
  /** Texts of a sheet's first rows, from A1. */
  readTop(sheet: string): Promise<SheetTop>;
  /** Opens a new workbook with a tracker to try the add-in on. */
  openSample(): Promise<void>;
  /** Calls back whenever a person, here or elsewhere, has changed cells of a sheet that is not ours. */
  watch(onChange: () => void): Promise<void>;
}
export type RunOptions = Omit<JobOptions, "settings">;
/** Rows of texts, from A1. */
export type SheetTop = readonly (readonly string[])[];

/** How a task ended. A change is also "cancelled" when it was not begun, because something else was running. */
export type End = "done" | "cancelled" | "failed";

export interface Running {
  readonly task: Task;
  /** null until the job first says what it does. */
  readonly progress: JobProgress | null;
  readonly isCancelling: boolean;
  /** Excel has not answered for a while: most often a cell is being edited. */
  readonly isWaiting: boolean;
}

export interface PaneState {
  readonly running: Running | null;
  readonly failure: Failure | null;
  readonly validation: Validation | null;
  /** The summary sheets that stand in the workbook. */
  readonly sheets: readonly StandingSheet[];
  /** When the workbook was checked last. */
  readonly checkedAt: Date | null;
  /** What the last check found that somebody asked for, until its message is put away: what live checking finds is not told aloud. */
  readonly told: Validation | null;
  /** The reported quarter chosen by hand; null: the latest. */
  readonly quarter: Period | null;
  /** Where the pane took the person, and where they were before; null when it took them nowhere. */
  readonly wayBack: WayBack | null;
  /** What the last change did, until it is put away or something else is run; null: nothing to tell. */
  readonly changed: Changed | null;
  /** Whether somebody has changed the tracker since it was checked. */
  readonly isStale: boolean;
}

export interface WayBack {
  readonly from: Place;
  readonly to: { readonly sheet: string; /** null: the sheet as a whole. */ readonly cell: string | null };
}

export interface Store {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Runs the task; while one is running, joins that one. Never rejects. `changed`: what becomes of summary sheets that a
   * person has changed; unless it is given, the run stops and names the cells.
   */
  readonly run: (task: Check, changed?: "overwrite" | "keep") => Promise<End>;
  /** Makes the change, then checks again. While something is running it does nothing. Never rejects. */
  readonly change: (change: Change) => Promise<End>;
  readonly cancel: () => void;
  /** Reports on another quarter, and checks again. */
  readonly chooseQuarter: (quarter: Period) => Promise<End>;
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
  readonly goBack: () => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
  /** null where it could not be read: the failure is shown. */
  readonly readTop: (sheet: string) => Promise<SheetTop | null>;
  /** While one is being opened, a second click opens no other. */
  readonly openSample: () => Promise<void>;
  /** Whether live checking follows the edits: until it does not, nothing is out of date; from then on it may be. */
  readonly follow: (isFollowed: boolean) => void;
  /** Takes in what live checking has found; `sheets` null: those that stand are as old as before. Not while something runs. */
  readonly take: (validation: Validation, sheets: readonly StandingSheet[] | null) => void;
  readonly closeFailure: () => void;
  readonly closeChanged: () => void;
}

/** Milliseconds without a word from Excel after which the pane says what may be in the way. */
export const WAITING_AFTER = 1500;

const NOTHING_YET: PaneState = {
  running: null,
  failure: null,
  validation: null,
  sheets: [],
  checkedAt: null,
  told: null,
  quarter: null,
  wayBack: null,
  changed: null,
  isStale: false,
};

/** Still where the pane took them: then the way back leads to where they were before that. */
function isAt(place: Place, { sheet, cell }: WayBack["to"]): boolean {
  return place.sheet === sheet && (cell === null || place.cell === cell);
}

export function createStore(job: Job): Store {
  let state = NOTHING_YET;
  let current: { readonly end: Promise<End>; readonly abort: AbortController } | null = null;
  let isWatching = false;
  let isFollowed = false;
  let opening: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  function setRunning(change: Partial<Running>): void {
    if (state.running !== null) set({ running: { ...state.running, ...change } });
  }

  async function check(task: Task, options: RunOptions): Promise<void> {
    // Whatever is changed from here on may have been read already, or not.
    const wasStale = state.isStale;
    if (wasStale) set({ isStale: false });
    try {
      if (task === "validateAndRollUp") {
        const { sheets, ...validation } = await job.validateAndRollUp(options);
        const standing = sheets.map((sheet) => ({ ...sheet, isOutOfDate: false }));
        set({ validation, told: validation, sheets: standing, checkedAt: new Date() });
      } else {
        const { sheets, ...validation } = await job.validate(options);
        set({ validation, told: validation, sheets, checkedAt: new Date() });
      }
    } catch (error) {
      if (wasStale) set({ isStale: true });
      throw error;
    }
    watch();
  }

  function watch(): void {
    if (isWatching) return;
    isWatching = true;
    const notice = () => {
      if (!state.isStale && !isFollowed) set({ isStale: true });
    };
    // Without it the pane does not say that the tracker has changed; everything else works.
    job.watch(notice).catch(() => {
      isWatching = false;
    });
  }

  async function perform(
    task: Check | Change,
    signal: AbortSignal,
    choice?: Pick<RunOptions, "changed">,
  ): Promise<End> {
    const kind = typeof task === "string" ? task : task.kind;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expectWord = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setRunning({ isWaiting: true });
      }, WAITING_AFTER);
    };
    const before = state.changed;
    set({
      running: { task: kind, progress: null, isCancelling: false, isWaiting: false },
      failure: null,
      changed: null,
    });
    expectWord();
    try {
      if (typeof task === "object" && state.validation !== null) {
        set({ changed: await makeChange(job, state.validation, task, before, { signal }) });
      }
      await check(kind, {
        ...choice,
        quarter: state.quarter,
        signal,
        onProgress: (progress) => {
          setRunning({ progress, isWaiting: false });
          expectWord();
        },
      });
      return "done";
    } catch (error) {
      const failure = failureOf(error, { task: kind, step: state.running?.progress?.step ?? null });
      set({ failure });
      return failure.kind === "cancelled" ? "cancelled" : "failed";
    } finally {
      clearTimeout(timer);
      current = null;
      set({ running: null });
    }
  }

  function begin(task: Check | Change, choice?: Pick<RunOptions, "changed">): Promise<End> {
    const abort = new AbortController();
    current = { abort, end: perform(task, abort.signal, choice) };
    return current.end;
  }

  function run(task: Check, changed?: "overwrite" | "keep"): Promise<End> {
    return current?.end ?? begin(task, changed === undefined ? {} : { changed });
  }

  /** A move in the workbook; what goes wrong is shown, never thrown. */
  async function move(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      set({ failure: failureOf(error, { task: "move", step: null }) });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
    change: async (change) => (current === null ? begin(change) : "cancelled"),
    cancel() {
      setRunning({ isCancelling: true });
      current?.abort.abort();
    },
    async chooseQuarter(quarter) {
      set({ quarter });
      return run("validate");
    },
    goTo: (sheet, cell) =>
      move(async () => {
        const place = await job.activePlace();
        const from = state.wayBack !== null && isAt(place, state.wayBack.to) ? state.wayBack.from : place;
        await job.goToCell(sheet, cell);
        set({ wayBack: { from, to: { sheet, cell } } });
      }),
    goBack: () =>
      move(async () => {
        const { wayBack } = state;
        if (wayBack === null) return;
        await job.goToCell(wayBack.from.sheet, wayBack.from.cell);
        set({ wayBack: null });
      }),
    openSheet: (name) => move(() => job.openSheet(name)),
    async readTop(sheet) {
      let top: SheetTop | null = null;
      await move(async () => {
        top = await job.readTop(sheet);
      });
      return top;
    },
    openSample() {
      opening ??= move(() => job.openSample()).finally(() => {
        opening = null;
      });
      return opening;
    },
    follow(isNow) {
      // What was edited from here on may not have been looked at.
      if (isFollowed && !isNow) set({ isStale: true });
      isFollowed = isNow;
    },
    take(validation, sheets) {
      if (current !== null) return;
      const standing = sheets ?? state.sheets.map((sheet) => ({ ...sheet, isOutOfDate: true }));
      set({ validation, sheets: standing, checkedAt: new Date(), isStale: false });
    },
    closeFailure() {
      set({ failure: null, told: null });
    },
    closeChanged() {
      set({ changed: null, told: null });
    },
  };
}
