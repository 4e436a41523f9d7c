/** The page's start, in the runtime that pane and ribbon share: draws the pane, and gives the ribbon its commands. */
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { hostReady, onRibbonCommand, showPane } from "../excel/host";
import { App } from "./App";
import { lazyJob, loadJob } from "./lazyJob";
import { lazyLive } from "./lazyLive";
import { loadResults } from "./lazyResults";
import { createLive } from "./state/live";
import { createStore } from "./state/store";
import { LiveContext } from "./useLive";

/** Fetches what is needed next once the first screen stands: before, it would hold that up. What does not come is asked for again. */
function Next(): null {
  useEffect(() => {
    Promise.all([loadJob(), loadResults()]).catch(() => undefined);
  }, []);
  return null;
}

async function start(page: Element): Promise<void> {
  const host = await hostReady();
  const store = createStore(lazyJob);
  if (host === "excel") associateCommands(store, { onRibbonCommand, showPane });
  createRoot(page).render(
    <LiveContext value={createLive(store, lazyLive)}>
      <App host={host} store={store} />
      {host === "excel" && <Next />}
    </LiveContext>,
  );
}

const page = document.getElementById("page");
if (page !== null) void start(page);
