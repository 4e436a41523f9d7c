/** A job whose runs the test ends when it wants to. Only the job is made up here: nothing of Office.js is. */
import type { JobProgress, Outcome, Validation } from "../../../src/job/job";
import type { Place } from "../../../src/excel/selection";
import { createStore, type Job, type RunOptions, type Store } from "../../../src/pane/state/store";
import { validation } from "./tracker";

export interface HeldRun {
  readonly task: "validate" | "validateAndRollUp";
  readonly options: RunOptions;
  /** Ends the run: with the small tracker's result, or as given. */
  succeed(result?: Partial<Outcome>): void;
  fail(error: Error): void;
  progress(progress: JobProgress): void;
}

export interface HeldJob {
  readonly store: Store;
  readonly runs: HeldRun[];
  /** What was gone to and opened, in order: "Q2!B6", "open Cover". */
  readonly moves: string[];
  place: Place;
  /** Makes the next moves fail. */
  moveError: Error | null;
}

export const SHEETS: Outcome["sheets"] = [
  { key: "Cover", name: "Cover (2)" },
  { key: "Priorities", name: "Priorities" },
  { key: "Exceptions", name: "Exceptions" },
  { key: "DataQuality", name: "Data quality" },
];

export function heldJob(): HeldJob {
  const runs: HeldRun[] = [];
  const moves: string[] = [];
  const hold = (task: HeldRun["task"], options: RunOptions) =>
    new Promise<Outcome>((resolve, reject) => {
      runs.push({
        task,
        options,
        succeed: (result = {}) => {
          resolve({ ...validation(), sheets: SHEETS, ...result });
        },
        fail: reject,
        progress: (progress) => options.onProgress?.(progress),
      });
    });
  const move = async (text: string): Promise<void> => {
    if (held.moveError !== null) throw held.moveError;
    moves.push(text);
  };
  const job: Job = {
    validate: (options): Promise<Validation> => hold("validate", options),
    validateAndRollUp: (options) => hold("validateAndRollUp", options),
    goToCell: (sheet, cell) => move(`${sheet}!${cell ?? ""}`),
    openSheet: (name) => move(`open ${name}`),
    activePlace: async () => held.place,
  };
  const held: HeldJob = {
    store: createStore(job),
    runs,
    moves,
    place: { sheet: "Notes", cell: "C12" },
    moveError: null,
  };
  return held;
}

/** As the job throws it: told by its kind. */
export function jobError(kind: string, message: string): Error {
  return Object.assign(new Error(message), { kind });
}
