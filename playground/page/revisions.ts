/** Counts what happened to a workbook, so that React draws again what changed: the model itself is changed in place. */
import { useMemo, useSyncExternalStore } from "react";
import { onEdit, type EditBatch } from "../workbook/edits";
import type { Workbook } from "../workbook/model";

export interface Revisions {
  /** Any change: tabs, names, the selection. */
  readonly all: number;
  /** Changes of cells, formats and sheets: what the grid lays out and draws. */
  readonly content: number;
  /** Each time the selection or the active sheet moved. */
  readonly selection: number;
}

export interface RevisionStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly get: () => Revisions;
}

export function revisionStore(workbook: Workbook): RevisionStore {
  let revisions: Revisions = { all: 0, content: 0, selection: 0 };
  return {
    subscribe: (listener) =>
      onEdit(workbook, (batch) => {
        revisions = after(revisions, batch);
        listener();
      }),
    get: () => revisions,
  };
}

function after(revisions: Revisions, { edits }: EditBatch): Revisions {
  const movesSelection = edits.some(({ kind }) => kind === "selection" || kind === "activated");
  const changesContent = edits.some(({ kind }) => kind !== "selection" && kind !== "activated");
  return {
    all: revisions.all + 1,
    content: revisions.content + (changesContent ? 1 : 0),
    selection: revisions.selection + (movesSelection ? 1 : 0),
  };
}

export function useRevisions(workbook: Workbook): Revisions {
  const store = useMemo(() => revisionStore(workbook), [workbook]);
  return useSyncExternalStore(store.subscribe, store.get);
}
