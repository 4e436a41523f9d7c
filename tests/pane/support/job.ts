/** A job whose runs the test ends when it wants to. Only the job is made up here: nothing of Office.js is. */
import type { FixOutcome } from "../../../src/job/fix";
import type { Checked, JobProgress, StandingSheet, WrittenSheet } from "../../../src/job/job";
import type { Place } from "../../../src/excel/selection";
import { createStore, type Job, type RunOptions, type SheetTop, type Store } from "../../../src/pane/state/store";
import { validation } from "./tracker";

export interface HeldRun {
  readonly task: "validate" | "validateAndRollUp";
  readonly options: RunOptions;
  /** Ends the run: with the small tracker's result, or as given. */
  succeed(result?: Partial<Checked>): void;
  fail(error: Error): void;
  progress(progress: JobProgress): void;
}

export interface HeldJob {
  readonly store: Store;
  readonly runs: HeldRun[];
  /** What was gone to and opened, in order: "Q2!B6", "open Cover". */
  readonly moves: string[];
  place: Place;
  /** The first rows of every sheet. */
  top: SheetTop;
  /** Makes the next moves fail. */
  moveError: Error | null;
  /** What was changed, in order: "dismiss B6: It is right". */
  readonly changes: string[];
  /** Makes the next changes fail. */
  changeError: Error | null;
  /** What the next fix or revert comes to; null: everything that was asked for is done. */
  fixOutcome: FixOutcome | null;
  /** As when somebody types into the tracker. */
  edit: () => void;
}

export const WRITTEN: readonly WrittenSheet[] = [
  { key: "Cover", name: "Cover (2)" },
  { key: "Priorities", name: "Priorities" },
  { key: "Exceptions", name: "Exceptions" },
  { key: "DataQuality", name: "Data quality" },
];

/** As they stand when they have been written. */
export const SHEETS: readonly StandingSheet[] = WRITTEN.map((sheet) => ({ ...sheet, isOutOfDate: false }));

export function heldJob(): HeldJob {
  const runs: HeldRun[] = [];
  const moves: string[] = [];
  const changes: string[] = [];
  const hold = (task: HeldRun["task"], options: RunOptions) =>
    new Promise<Checked>((resolve, reject) => {
      runs.push({
        task,
        options,
        succeed: (result = {}) => {
          resolve(validation({ sheets: task === "validate" ? [] : SHEETS, ...result }));
        },
        fail: reject,
        progress: (progress) => options.onProgress?.(progress),
      });
    });
  const move = async (text: string): Promise<void> => {
    if (held.moveError !== null) throw held.moveError;
    moves.push(text);
  };
  const change = async (text: string): Promise<void> => {
    if (held.changeError !== null) throw held.changeError;
    changes.push(text);
  };
  const job: Job = {
    validate: (options) => hold("validate", options),
    validateAndRollUp: (options) => hold("validateAndRollUp", options),
    goToCell: (sheet, cell) => move(`${sheet}!${cell ?? ""}`),
    openSheet: (name) => move(`open ${name}`),
    activePlace: async () => held.place,
    openSample: () => move("open the sample"),
    readTop: async () => {
      if (held.moveError !== null) throw held.moveError;
      return held.top;
    },
    watch: async (onChange) => {
      held.edit = onChange;
    },
    applyFixes: async (fixes) => {
      const all = fixes.map(({ sheet, fix }) => ({ sheet, changes: fix.changes, unmerge: fix.unmerge, merge: null }));
      await change(`fix ${all.flatMap((one) => one.changes.map(({ cell, after }) => `${cell}=${after}`)).join(" ")}`);
      return held.fixOutcome ?? { fixed: all, refused: [] };
    },
    revertFixes: async (fixed) => {
      await change(`revert ${fixed.flatMap((one) => one.changes.map(({ cell }) => cell)).join(" ")}`);
      return held.fixOutcome ?? { fixed, refused: [] };
    },
    dismiss: (_validation, { cell }, reason) => change(`dismiss ${cell ?? ""}: ${reason}`),
    undoDismissal: (_validation, { cell }) => change(`undo ${cell ?? ""}`),
    saveSettings: (_validation, { rollUp, rules }) => change(`save ${rollUp.method} ${JSON.stringify(rules)}`),
    forgetSettings: () => change("forget"),
    giveReason: (_validation, { code }, reason) => change(`reason ${code ?? ""}: ${reason}`),
    withdrawReason: (_validation, { code }) => change(`withdraw ${code ?? ""}`),
  };
  const held: HeldJob = {
    store: createStore(job),
    runs,
    moves,
    place: { sheet: "Notes", cell: "C12" },
    top: [],
    moveError: null,
    changes,
    changeError: null,
    fixOutcome: null,
    edit: () => undefined,
  };
  return held;
}

/** As the job throws it: told by its kind. */
export function jobError(kind: string, message: string): Error {
  return Object.assign(new Error(message), { kind });
}
