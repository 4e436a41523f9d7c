/** Starts the page: the add-in's manifest, the list of samples, the first workbook. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { readManifest } from "./manifest";
import { openSample } from "./session";

const firstSample = "harborough-2013-14-q2.xlsx";

async function start(): Promise<void> {
  const page = document.getElementById("page");
  if (!page) throw new Error("Expected an element called page in the document; found none.");
  const [manifest, samples, first] = await Promise.all([
    fetch("/manifest.xml").then(async (response) => readManifest(await response.text())),
    fetch("/samples.json").then(async (response) => (await response.json()) as string[]),
    openSample(firstSample),
  ]);
  createRoot(page).render(<App manifest={manifest} samples={samples} first={first} />);
}

start().catch((error: unknown) => {
  document.body.textContent = `The playground did not start: ${error instanceof Error ? error.message : String(error)}`;
});
