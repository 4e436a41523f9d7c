/** Live checking in React: null where the pane is shown without it. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { LiveState, LiveStore } from "./state/live";

export const LiveContext = createContext<LiveStore | null>(null);

export function useLive(): { readonly live: LiveStore; readonly state: LiveState } | null {
  const live = useContext(LiveContext);
  const state = useSyncExternalStore(live?.subscribe ?? never, () => live?.getState() ?? null);
  return live === null || state === null ? null : { live, state };
}

const never = () => () => undefined;
