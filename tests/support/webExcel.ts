/**
 * The built pane in a real browser, inside a page that plays Excel for the web. There is no server: Playwright answers
 * for the add-in's origin, for the page's, and for Microsoft's CDN from the npm package. Any other request is stopped
 * and written down.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page, Route } from "playwright-core";
import type { XdmOptions } from "../../playground/host/xdm";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import type { Workbook } from "../../playground/workbook/model";
import { builtPane, hostPageScript, officeJs } from "./endToEndPaths";
import type { WebExcel } from "./hostPage";

const addin = "https://addin.example.org";
/** Another port, so that frame and page are strangers to one another as in Excel. */
const excel = "https://addin.example.org:8443";
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

const hostPage = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Excel</title>
    <style>body { margin: 0 } h1 { position: absolute; clip-path: inset(50%) } iframe { width: 100%; height: 100vh; border: 0; display: block }</style>
  </head>
  <body><main aria-label="Excel"><h1>Excel</h1></main><script src="/hostPage.js"></script></body>
</html>`;

export interface Visit {
  readonly page: Page;
  /** Addresses that were asked for and belong to nobody here. */
  readonly strangers: readonly string[];
  /** Uncaught errors of the pages. */
  readonly faults: readonly string[];
}

export interface InExcel extends Visit {
  readonly pane: FrameLocator;
  /** Asks or does something at the page that plays Excel. */
  readonly at: <K extends keyof WebExcel>(
    name: K,
    ...values: Parameters<WebExcel[K]>
  ) => Promise<Awaited<ReturnType<WebExcel[K]>>>;
  /** Waits until the person is at this sheet and cell. */
  readonly untilAt: (sheet: string, cell: string) => Promise<void>;
  /** The workbook as it would be saved now. */
  readonly saved: () => Promise<Workbook>;
}

export interface VisitOptions {
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** Pixels of the pane; 350 by default, as in Excel. */
  readonly width?: number;
  /** Changes the workbook before it is opened. */
  readonly prepare?: (workbook: Workbook) => void;
  /** What sort of Excel it is. */
  readonly excel?: XdmOptions;
  /** Folder of the pane's files; that of the build unless another is given. */
  readonly folder?: string;
  /** What office.js waits for; it comes at once unless given, and never when this fails. */
  readonly officeJs?: Promise<void>;
}

/** Opens the pane's page by itself, outside Excel. */
export async function openAlone(browser: Browser, options: VisitOptions = {}): Promise<Visit> {
  const visit = await begin(browser, options);
  await visit.page.goto(`${addin}/pane.html`);
  return visit;
}

/** Opens a sample workbook with the pane beside it. */
export async function openInExcel(browser: Browser, sample: string, options: VisitOptions = {}): Promise<InExcel> {
  const visit = await begin(browser, options);
  const { page } = visit;
  await page.goto(`${excel}/`);
  const file = await workbookFile(sample, options.prepare);
  const at: InExcel["at"] = (name, ...values) =>
    page.evaluate(([called, given]) => (window.webExcel[called] as (...all: unknown[]) => unknown)(...given), [
      name,
      values,
    ] as const) as never;
  await at("open", file, sample, `${addin}/pane.html`, options.excel ?? {});
  return {
    ...visit,
    at,
    pane: page.frameLocator("iframe"),
    untilAt: async (sheet, cell) => {
      await page.waitForFunction(
        ([name, address]) => {
          const place = window.webExcel.place();
          return place.sheet === name && place.cell === address;
        },
        [sheet, cell] as const,
      );
    },
    saved: async () => openWorkbook(new Uint8Array(Buffer.from(await at("save"), "base64")), sample),
  };
}

/** The sample in base64. */
async function workbookFile(sample: string, prepare?: (workbook: Workbook) => void): Promise<string> {
  const bytes = await readFile(resolve("samples", sample));
  if (prepare === undefined) return bytes.toString("base64");
  const workbook = openWorkbook(new Uint8Array(bytes), sample);
  prepare(workbook);
  return Buffer.from(saveWorkbook(workbook)).toString("base64");
}

async function begin(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { colorScheme = "light", forcedColors = false, width = 350 } = options;
  const context = await browser.newContext({
    colorScheme,
    forcedColors: forcedColors ? "active" : "none",
    viewport: { width, height: 800 },
  });
  context.setDefaultTimeout(20_000);
  const strangers: string[] = [];
  const faults: string[] = [];
  await answerFor(context, strangers, options);
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  return { page, strangers, faults };
}

async function answerFor(
  context: BrowserContext,
  strangers: string[],
  { folder = builtPane, officeJs: awaited }: VisitOptions,
): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === excel) {
      if (url.pathname === "/hostPage.js") return file(route, hostPageScript);
      return route.fulfill({ contentType: types[".html"], body: hostPage });
    }
    if (url.origin === addin) return file(route, join(folder, url.pathname));
    if (url.href.startsWith(cdn)) {
      const isThere = await Promise.resolve(awaited).then(
        () => true,
        () => false,
      );
      return isThere ? file(route, join(officeJs, url.href.slice(cdn.length))) : route.abort();
    }
    strangers.push(url.href);
    return route.abort();
  });
}

function file(route: Route, path: string): Promise<void> {
  const [name = path] = path.split("?");
  if (!existsSync(name)) return route.fulfill({ status: 404, body: "" });
  return route.fulfill({ path: name, contentType: types[extname(name)] ?? "application/octet-stream" });
}
