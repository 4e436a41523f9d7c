/** The page's start, in the runtime that pane and ribbon share: draws the pane, and gives the ribbon its commands. */
import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/commands";
import { hostReady, onRibbonCommand, showPane } from "../excel/host";
import { App } from "./App";
import { lazyJob } from "./lazyJob";
import { createStore } from "./state/store";

async function start(page: Element): Promise<void> {
  const host = await hostReady();
  const store = createStore(lazyJob);
  if (host === "excel") associateCommands(store, { onRibbonCommand, showPane });
  createRoot(page).render(<App host={host} store={store} />);
}

const page = document.getElementById("page");
if (page !== null) void start(page);
