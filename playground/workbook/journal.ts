/**
 * Undo and notice. Every change is a step that can be done and undone; the steps of one `edit` are one undo step
 * and one notice, whether a person's edit in the grid or one batch of the add-in.
 */
import type { Box, Scalar, Workbook, WorkbookAspect } from "./model";

/** Who changed it: somebody in the grid, the add-in, undo and redo, or somebody who has the workbook open elsewhere. */
export type Origin = "person" | "addin" | "undo" | "remote";

/** What one step did, for the grid (draw it again) and the host (fire an event). `sheet` is the sheet's id. */
export type Edit =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly box: Box;
      /** Of a one-cell edit; undefined is an empty cell. */
      readonly single: { readonly before: Scalar | undefined; readonly after: Scalar | undefined } | null;
      /** Cells whose formula is another than before, with the one before; undefined where there was none. */
      readonly formulas: readonly {
        readonly row: number;
        readonly column: number;
        readonly before: string | undefined;
      }[];
    }
  /** Rows or columns of a block that a sort put elsewhere. */
  | {
      readonly kind: "sorted";
      readonly sheet: string;
      readonly axis: "rows" | "columns";
      readonly boxes: readonly Box[];
    }
  /** Cells were inserted or deleted; what moved comes as "cells" beside it. */
  | { readonly kind: "shifted"; readonly sheet: string; readonly box: Box; readonly change: "Inserted" | "Deleted" }
  | { readonly kind: "formats"; readonly sheet: string; readonly box: Box }
  | { readonly kind: "recalculated"; readonly sheet: string; readonly box: Box }
  | { readonly kind: "sheetChanged"; readonly sheet: string; readonly field: string }
  | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetMoved"; readonly sheet: string }
  | { readonly kind: "sheetRenamed"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "sheetVisibility"; readonly sheet: string; readonly before: string; readonly after: string }
  | { readonly kind: "activated"; readonly sheet: string; readonly before: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly box: Box }
  | { readonly kind: "workbookChanged"; readonly aspect: WorkbookAspect };

export interface EditBatch {
  readonly origin: Origin;
  readonly edits: readonly Edit[];
}

export interface Step {
  readonly redo: () => void;
  readonly undo: () => void;
  readonly done: Edit;
  readonly undone: Edit;
}

interface OpenGroup {
  readonly origin: Origin;
  readonly steps: Step[];
  readonly edits: Edit[];
}

interface Journal {
  readonly past: (readonly Step[])[];
  readonly future: (readonly Step[])[];
  readonly listeners: Set<(batch: EditBatch) => void>;
  readonly beforeClose: Set<() => void>;
  /** False where nobody will take anything back. */
  keepsUndo: boolean;
  open: OpenGroup | null;
}

const journals = new WeakMap<Workbook, Journal>();

function journalOf(workbook: Workbook): Journal {
  let journal = journals.get(workbook);
  if (!journal) {
    journal = { past: [], future: [], listeners: new Set(), beforeClose: new Set(), keepsUndo: true, open: null };
    journals.set(workbook, journal);
  }
  return journal;
}

/** Calls the listener once after each edit, with all that it changed. The answer takes the listener away again. */
export function onEdit(workbook: Workbook, listener: (batch: EditBatch) => void): () => void {
  const { listeners } = journalOf(workbook);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs `action` as one undo step and one notice. Inside another edit it is part of that one. */
export function edit<T>(workbook: Workbook, origin: Origin, action: () => T): T {
  const journal = journalOf(workbook);
  if (journal.open) return action();
  const group: OpenGroup = { origin, steps: [], edits: [] };
  journal.open = group;
  try {
    return action();
  } finally {
    for (const settle of journal.beforeClose) settle();
    journal.open = null;
    if (group.steps.length > 0) {
      journal.past.push(group.steps);
      journal.future.length = 0;
    }
    announce(journal, origin, group.edits);
  }
}

/** Does a step and writes it down. Outside any `edit` it is a person's edit by itself. */
export function perform(workbook: Workbook, step: Step): void {
  edit(workbook, "person", () => {
    step.redo();
    const { open, keepsUndo } = journalOf(workbook);
    if (keepsUndo) open?.steps.push(step);
    open?.edits.push(step.done);
  });
}

/** Tells the listeners of something that undo does not take back: the selection, a recalculated result. */
export function notice(workbook: Workbook, what: Edit): void {
  edit(workbook, "person", () => journalOf(workbook).open?.edits.push(what));
}

const noEdits: readonly Edit[] = [];

/** What the edit under way has done so far. */
export function editsSoFar(workbook: Workbook): readonly Edit[] {
  return journalOf(workbook).open?.edits ?? noEdits;
}

/** Runs `settle` at the end of every edit, still inside it: recalculation. */
export function settleEachEdit(workbook: Workbook, settle: () => void): void {
  journalOf(workbook).beforeClose.add(settle);
}

/** Forgets what could be undone: some acts cannot be, and Excel then drops the whole stack. */
export function clearUndo(workbook: Workbook): void {
  const journal = journalOf(workbook);
  journal.past.length = 0;
  journal.future.length = 0;
  if (journal.open) journal.open.steps.length = 0;
}

/** From now on nothing can be undone: without a person at it, what each cell was before is only in the way. */
export function keepNoUndo(workbook: Workbook): void {
  clearUndo(workbook);
  journalOf(workbook).keepsUndo = false;
}

export const canUndo = (workbook: Workbook): boolean => journalOf(workbook).past.length > 0;
export const canRedo = (workbook: Workbook): boolean => journalOf(workbook).future.length > 0;

/** Takes the last edit back; false when there is none. Listeners hear of it like of any edit. */
export function undo(workbook: Workbook): boolean {
  const journal = journalOf(workbook);
  const steps = journal.past.pop();
  if (!steps) return false;
  journal.future.push(steps);
  replay(journal, [...steps].reverse(), "undo");
  return true;
}

/** Does the last undone edit again; false when there is none. */
export function redo(workbook: Workbook): boolean {
  const journal = journalOf(workbook);
  const steps = journal.future.pop();
  if (!steps) return false;
  journal.past.push(steps);
  replay(journal, steps, "redo");
  return true;
}

/** Formulas settle after it, as after any edit; nothing new is written down. */
function replay(journal: Journal, steps: readonly Step[], way: "undo" | "redo"): void {
  const group: OpenGroup = { origin: "undo", steps: [], edits: [] };
  journal.open = group;
  for (const step of steps) {
    step[way]();
    group.edits.push(way === "undo" ? step.undone : step.done);
  }
  for (const settle of journal.beforeClose) settle();
  journal.open = null;
  announce(journal, group.origin, group.edits);
}

function announce(journal: Journal, origin: Origin, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  for (const listener of [...journal.listeners]) listener({ origin, edits });
}
