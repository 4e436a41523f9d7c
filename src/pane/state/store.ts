/**
 * What the pane shows, and the job behind it, without React: ribbon commands and pane share one store, so that a
 * command works without the pane, and the pane opened after it shows the result.
 */
import type { JobOptions, JobProgress, Outcome, Validation, WrittenSheet } from "../../job/job";
import type { Place } from "../../excel/selection";
import type { Period } from "../../words/period";
import { failureOf, type Failure } from "./failure";

/** The job and the moves in the workbook, as the store calls them. `JobOptions` come without settings: the job's own. */
export interface Job {
  validate(options: RunOptions): Promise<Validation>;
  validateAndRollUp(options: RunOptions): Promise<Outcome>;
  goToCell(sheet: string, cell: string | null): Promise<void>;
  openSheet(name: string): Promise<void>;
  activePlace(): Promise<Place>;
}
export type RunOptions = Omit<JobOptions, "settings">;

export type Task = "validate" | "validateAndRollUp";
/** How a task ended. */
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
  /** Summary sheets of the last roll-up, and when it ended. */
  readonly sheets: readonly WrittenSheet[];
  readonly checkedAt: Date | null;
  /** The reported quarter chosen by hand; null: the latest. */
  readonly quarter: Period | null;
  /** Where the pane took the person, and where they were before; null when it took them nowhere. */
  readonly wayBack: WayBack | null;
}

export interface WayBack {
  readonly from: Place;
  readonly to: { readonly sheet: string; /** null: the sheet as a whole. */ readonly cell: string | null };
}

export interface Store {
  readonly getState: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs the task; while one is running, joins that one. Never rejects. */
  readonly run: (task: Task) => Promise<End>;
  readonly cancel: () => void;
  /** Reports on another quarter, and checks again. */
  readonly chooseQuarter: (quarter: Period) => Promise<End>;
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
  readonly goBack: () => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
  readonly closeFailure: () => void;
}

/** Milliseconds without a word from Excel after which the pane says what may be in the way. */
export const WAITING_AFTER = 1500;

const NOTHING_YET: PaneState = {
  running: null,
  failure: null,
  validation: null,
  sheets: [],
  checkedAt: null,
  quarter: null,
  wayBack: null,
};

/** Still where the pane took them: then the way back leads to where they were before that. */
function isAt(place: Place, { sheet, cell }: WayBack["to"]): boolean {
  return place.sheet === sheet && (cell === null || place.cell === cell);
}

export function createStore(job: Job): Store {
  let state = NOTHING_YET;
  let current: { readonly end: Promise<End>; readonly abort: AbortController } | null = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<PaneState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }
  function setRunning(change: Partial<Running>): void {
    if (state.running !== null) set({ running: { ...state.running, ...change } });
  }

  async function perform(task: Task, signal: AbortSignal): Promise<End> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const expectWord = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setRunning({ isWaiting: true });
      }, WAITING_AFTER);
    };
    set({ running: { task, progress: null, isCancelling: false, isWaiting: false }, failure: null });
    expectWord();
    try {
      const options: RunOptions = {
        quarter: state.quarter,
        signal,
        onProgress: (progress) => {
          setRunning({ progress, isWaiting: false });
          expectWord();
        },
      };
      if (task === "validate") {
        set({ validation: await job.validate(options), checkedAt: new Date() });
      } else {
        const { sheets, ...validation } = await job.validateAndRollUp(options);
        set({ validation, sheets, checkedAt: new Date() });
      }
      return "done";
    } catch (error) {
      const failure = failureOf(error);
      set({ failure });
      return failure.kind === "cancelled" ? "cancelled" : "failed";
    } finally {
      clearTimeout(timer);
      current = null;
      set({ running: null });
    }
  }

  function run(task: Task): Promise<End> {
    if (current === null) {
      const abort = new AbortController();
      current = { abort, end: perform(task, abort.signal) };
    }
    return current.end;
  }

  /** A move in the workbook; what goes wrong is shown, never thrown. */
  async function move(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      set({ failure: failureOf(error) });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run,
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
    closeFailure() {
      set({ failure: null });
    },
  };
}
