/** Starts the page: the add-in's manifest, the list of samples, the first workbook. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { hostedAddin } from "./hosted";
import { readManifest, unknownManifest, type Manifest } from "./manifest";
import { openEmpty, openSample } from "./session";

const firstSample = "harborough-2013-14-q2.xlsx";

async function start(): Promise<void> {
  const page = document.getElementById("page");
  if (!page) throw new Error("Expected an element called page in the document; found none.");
  const { addin, isOurs, workbook } = hostedAddin(new URL(window.location.href));
  const name = workbook ?? (isOurs ? firstSample : null);
  const [manifest, samples, first] = await Promise.all([
    isOurs ? ourManifest() : unknownManifest(new URL(addin).host),
    fetch("/samples.json").then(async (response) => (await response.json()) as string[]),
    name === null ? openEmpty() : openSample(name),
  ]);
  createRoot(page).render(<App addin={addin} manifest={manifest} samples={samples} first={first} />);
}

async function ourManifest(): Promise<Manifest> {
  const response = await fetch("/manifest.xml");
  return readManifest(await response.text());
}

start().catch((error: unknown) => {
  document.body.textContent = `The playground did not start: ${error instanceof Error ? error.message : String(error)}`;
});
