/** Preparing a sheet and live checking, without React: beside the store, which shows what live checking finds. */
import { realClock, type Clock } from "../../job/clock";
import type { LiveChecking, LiveOptions, LiveReport, LostDropDowns } from "../../job/live";
import type { Prepared, PrepareOptions } from "../../job/prepare";
import { failureOf } from "./failure";
import type { Store } from "./store";

/** The part of the job that follows what people type. */
export interface LiveJob {
  startLive(options: LiveOptions): Promise<LiveChecking>;
  prepareSheet(sheet: string, options: Pick<PrepareOptions, "replace">): Promise<Prepared>;
  unprepareSheet(sheet: string): Promise<Prepared>;
}

export type Preparing = "prepare" | "remove" | "restore";

/** How preparing ended; `failure` is a sentence or more. */
export type PrepareEnd =
  | { readonly kind: Preparing; readonly sheet: string; readonly prepared: Prepared; readonly failure: null }
  | { readonly kind: Preparing; readonly sheet: string; readonly prepared: null; readonly failure: string };

export interface LiveState {
  readonly working: Preparing | null;
  /** The last thing done, until something else is. */
  readonly end: PrepareEnd | null;
  /** null while edits are not followed. */
  readonly report: LiveReport | null;
  /** Whether lost drop-downs are told aloud: what somebody elsewhere took away is only shown. */
  readonly isLossHeard: boolean;
}

export interface LiveStore {
  readonly getState: () => LiveState;
  readonly subscribe: (listener: () => void) => () => void;
  /** @param isReplacing whether rules of the council's own in status cells give way. While it works, nothing more is begun. */
  readonly prepare: (sheet: string, isReplacing: boolean) => Promise<void>;
  readonly remove: (sheet: string) => Promise<void>;
  readonly restore: (lost: LostDropDowns) => Promise<void>;
}

const NOTHING_YET: LiveState = { working: null, end: null, report: null, isLossHeard: true };

const NOTHING_REPORTED: LiveReport = { corrected: 0, remote: 0, lost: [], hasGivenUp: false };

/** A loss that comes with an edit made elsewhere is taken for that edit's. */
function isLossHeard(report: LiveReport, { report: before, isLossHeard: was }: LiveState): boolean {
  const { remote, lost } = before ?? NOTHING_REPORTED;
  return JSON.stringify(report.lost) === JSON.stringify(lost) ? was : report.remote === remote;
}

/** Follows edits from the first check on, as long as the settings say so. */
export function createLive(store: Store, job: LiveJob, clock: Clock = realClock): LiveStore {
  let state = NOTHING_YET;
  let live: Promise<LiveChecking | null> | null = null;
  let known: unknown = null;
  const listeners = new Set<() => void>();

  function set(change: Partial<LiveState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** Without it the pane says that the workbook has changed, and everything else works. */
  function start(): Promise<LiveChecking | null> {
    const onUpdate: LiveOptions["onUpdate"] = ({ validation, sheets, report }) => {
      store.follow(!report.hasGivenUp);
      if (validation !== null) {
        known = validation;
        store.take(validation, sheets);
      }
      set({ report, isLossHeard: isLossHeard(report, state) });
    };
    return job.startLive({ clock, onUpdate }).then(
      (started) => {
        store.follow(true);
        set({ report: NOTHING_REPORTED });
        return started;
      },
      () => {
        live = null;
        return null;
      },
    );
  }

  async function stop(started: Promise<LiveChecking | null>): Promise<void> {
    store.follow(false);
    set({ report: null });
    await (await started)?.stop().catch(() => undefined);
  }

  store.subscribe(() => {
    const { validation } = store.getState();
    if (validation === null || validation === known) return;
    known = validation;
    if (validation.settings.enforcement.live) {
      live ??= start();
      void live.then((started) => started?.base(validation));
    } else if (live !== null) {
      void stop(live);
      live = null;
    }
  });

  async function work(kind: Preparing, sheet: string, run: () => Promise<Prepared>): Promise<void> {
    if (state.working !== null || store.getState().running !== null) return;
    set({ working: kind, end: null });
    try {
      const prepared = await run();
      (await live)?.dropDownsChanged(sheet);
      set({ end: { kind, sheet, prepared, failure: null } });
    } catch (error) {
      set({ end: { kind, sheet, prepared: null, failure: failureOf(error, { task: "prepare", step: null }).message } });
    } finally {
      set({ working: null });
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: (sheet, isReplacing) =>
      work("prepare", sheet, () => job.prepareSheet(sheet, { replace: isReplacing ? "all" : "none" })),
    remove: (sheet) => work("remove", sheet, () => job.unprepareSheet(sheet)),
    restore: ({ sheet, cells }) => work("restore", sheet, () => job.prepareSheet(sheet, { replace: cells })),
  };
}
