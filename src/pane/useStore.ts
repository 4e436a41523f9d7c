/** The store in React. */
import { useSyncExternalStore } from "react";
import type { PaneState, Store } from "./state/store";

export function usePaneState(store: Store): PaneState {
  return useSyncExternalStore(store.subscribe, store.getState);
}
