/** The page's start, in the runtime that pane and ribbon share: draws the pane, and gives the ribbon its commands. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { hostReady, onRibbonCommand, showPane, type Host } from "../excel/host";
import { App } from "./App";
import { lazyJob, loadJob } from "./lazyJob";
import { lazyLive } from "./lazyLive";
import { loadResults } from "./lazyResults";
import { createLive } from "./state/live";
import { createStore } from "./state/store";
import { LiveContext } from "./useLive";

/** Draws the pane at once, and again when it is known where it is: what is clicked meanwhile waits for Excel. */
async function start(page: Element): Promise<void> {
  const ready = hostReady();
  const store = createStore(lazyJob(ready));
  const live = createLive(store, lazyLive);
  const root = createRoot(page);
  const draw = (host: Host | null) => {
    root.render(
      <LiveContext value={live}>
        <App host={host} store={store} />
      </LiveContext>,
    );
  };
  // Otherwise the browser may run office.js before it draws.
  flushSync(() => {
    draw(null);
  });
  const host = await ready;
  if (host === "excel") associateCommands(store, { onRibbonCommand, showPane });
  draw(host);
  // What is needed next: any sooner, it would hold Excel up. What does not come is asked for again.
  if (host === "excel") Promise.all([loadJob(), loadResults()]).catch(() => undefined);
}

const page = document.getElementById("page");
if (page !== null) void start(page);
