/**
 * `npm run bench -- --template DIST`: our pane beside another add-in's, both built for production, served with gzip over
 * https and opened in the playground in turn. DIST is the built folder of Microsoft's React template
 * (OfficeDev/Office-Addin-TaskPane-React: `npm install && npm run build`).
 */
import { readFileSync, existsSync, statSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame } from "playwright-core";
import { certificate } from "../playground/certificates";
import { launchBrowser } from "../tests/support/browser";
import { startPlayground } from "../tests/support/playground";

export interface PaneTiming {
  readonly name: string;
  /** Gzipped bytes of its own, office.js left out, that were asked for by the time the button could be clicked. */
  readonly bytes: number;
  /** Milliseconds from the page's navigation on: first paint, until the button could be clicked, and until Excel had answered. */
  readonly firstPaint: number;
  readonly firstUse: number;
  readonly answered: number;
  /** Bytes of script heap when nothing more is fetched, the playground around it included. */
  readonly heap: number;
}

interface AddIn {
  readonly name: string;
  readonly folder: string;
  readonly page: string;
  /** Text of the button that is of use first. */
  readonly button: string;
}

const ROUNDS = 9;
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Medians of some rounds, in which the add-ins take turns. */
export async function timePanes(template: string): Promise<PaneTiming[]> {
  const addIns: readonly AddIn[] = [
    { name: "Key Activity tracker", folder: "dist", page: "pane.html", button: "Validate and roll up" },
    { name: "React template", folder: template, page: "taskpane.html", button: "Insert text" },
  ];
  const [browser, playground] = await Promise.all([launchBrowser(), startPlayground("--https")]);
  try {
    const timings = new Map<AddIn, PaneTiming[]>(addIns.map((addIn) => [addIn, []]));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const addIn of addIns) {
        const timing = await timeOnce(browser, playground.address, addIn);
        // The first round warms the browser up.
        if (round > 0) timings.get(addIn)?.push(timing);
      }
    }
    return [...timings.values()].map(medians);
  } finally {
    await Promise.all([browser.close(), playground.stop()]);
  }
}

async function timeOnce(
  browser: Browser,
  playground: string,
  { name, folder, page: file, button }: AddIn,
): Promise<PaneTiming> {
  const served = await serve(folder);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  try {
    await context.route(`${OFFICE_JS}**`, (route) => {
      const [path = ""] = route.request().url().slice(OFFICE_JS.length).split("?");
      return route.fulfill({ path: resolve("node_modules/@microsoft/office-js/dist", path) });
    });
    await context.addInitScript(watchFor, button);
    const page = await context.newPage();
    const url = `${served.origin}/${file}`;
    await page.goto(`${playground}?addin=${encodeURIComponent(url)}`);
    await page.frameLocator("iframe").getByRole("button", { name: button }).waitFor();
    const frame = page.frames().find((each) => each.url().startsWith(url));
    if (frame === undefined) throw new Error(`Expected ${name} in a frame; found none.`);
    const [firstUse, answered] = [await timeOf(frame, "ready-for-use"), await timeOf(frame, "excel-answered")];
    await frame.waitForLoadState("networkidle");
    const bytes = await frame.evaluate(ownBytes, firstUse);
    const firstPaint = await timeOf(frame, "first-contentful-paint");
    const session = await context.newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
    return { name, bytes, firstPaint, firstUse, answered, heap };
  } finally {
    await context.close();
    served.stop();
  }
}

/** Runs in each page: notes when a button with this text can be clicked, and when Excel has answered. */
function watchFor(button: string): void {
  const look = () => {
    const found = [...document.querySelectorAll("button")].some(
      (each) => each.textContent.includes(button) && !each.disabled,
    );
    if (!found) return;
    performance.mark("ready-for-use");
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const timer = setInterval(() => {
    if (!("Office" in window)) return;
    clearInterval(timer);
    void Office.onReady(() => {
      performance.mark("excel-answered");
    });
  });
}

/** Runs in the add-in's page: gzipped bytes of the page itself and of what it asked of its own server before that time. */
function ownBytes(before: number): number {
  return performance
    .getEntries()
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name, startTime }) => name.startsWith(location.origin) && startTime < before)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

/** Milliseconds from the page's navigation until it noted this, or will have. */
function timeOf(frame: Frame, name: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = () => {
          const [entry] = performance.getEntriesByName(wanted);
          if (entry !== undefined) done(entry.startTime);
        };
        look();
        new PerformanceObserver(look).observe({ entryTypes: ["mark", "paint"] });
      }),
    name,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Files as they are sent, packed before anything is timed. */
const packed = new Map<string, Buffer | null>();

function pack(path: string): Buffer | null {
  const known = packed.get(path);
  if (known !== undefined) return known;
  const body = existsSync(path) && statSync(path).isFile() ? gzipSync(readFileSync(path)) : null;
  packed.set(path, body);
  return body;
}

async function serve(folder: string) {
  const server = createServer(await certificate(), (request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? "/", "https://localhost").pathname));
    const body = pack(path);
    if (body === null) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    return response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function medians(timings: readonly PaneTiming[]): PaneTiming {
  const median = (of: (timing: PaneTiming) => number) =>
    timings.map(of).sort((a, b) => a - b)[Math.floor(timings.length / 2)] ?? Number.NaN;
  return {
    name: timings[0]?.name ?? "",
    bytes: median(({ bytes }) => bytes),
    firstPaint: median(({ firstPaint }) => firstPaint),
    firstUse: median(({ firstUse }) => firstUse),
    answered: median(({ answered }) => answered),
    heap: median(({ heap }) => heap),
  };
}
