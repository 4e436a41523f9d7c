/** `npm run playground -- --https` holds an add-in of somebody else's, served on another port of https://localhost. */
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { certificate } from "../../playground/certificates";
import { launchBrowser } from "../support/browser";
import { startPlayground, type RunningPlayground } from "../support/playground";

const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** The smallest add-in: a button that writes a cell. */
const addinPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Hello</title><script src="${cdn}office.js"></script></head>
  <body>
    <button disabled>Write</button><p></p>
    <script>
      const button = document.querySelector("button");
      const say = (text) => (document.querySelector("p").textContent = text);
      button.onclick = () =>
        Excel.run(async (context) => {
          const range = context.workbook.getActiveCell();
          range.values = [["Hello"]];
          range.load("address");
          await context.sync();
          say("Wrote " + range.address);
        }).catch((error) => say(String(error)));
      Office.onReady((info) => {
        say([info.host, info.platform].join(" "));
        button.disabled = false;
      });
    </script>
  </body>
</html>`;

let browser: Browser;
let playground: RunningPlayground;
let addin: { readonly url: string; readonly stop: () => void };

beforeAll(async () => {
  [browser, playground, addin] = await Promise.all([launchBrowser(), startPlayground("--https"), serveAddin()]);
}, 180_000);
afterAll(async () => {
  addin.stop();
  await Promise.all([browser.close(), playground.stop()]);
});

let context: BrowserContext;
let strangers: string[];
beforeEach(async () => {
  context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  strangers = [];
  await context.route(
    (url) => url.hostname !== "localhost",
    (route) => {
      const { href } = new URL(route.request().url());
      if (href.startsWith(cdn)) {
        const [name = ""] = href.slice(cdn.length).split("?");
        return route.fulfill({ path: resolve("node_modules/@microsoft/office-js/dist", name) });
      }
      strangers.push(href);
      return route.abort();
    },
  );
});
afterEach(() => context.close());

async function serveAddin(): Promise<{ readonly url: string; readonly stop: () => void }> {
  const server = createServer(await certificate(), (_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(addinPage);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${port}/index.html`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function visit(query: string): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const page = await context.newPage();
  await page.goto(`${playground.address}${query}`);
  return { page, pane: page.frameLocator("iframe") };
}

test("an add-in on another port finds Excel for the web with an empty workbook, and writes a cell", async () => {
  const { page, pane } = await visit(`?addin=${encodeURIComponent(addin.url)}`);
  await pane.getByText("Excel OfficeOnline").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Book1.xlsx");
  expect(await page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
  await page.locator("#cell-C4").click();
  await pane.getByRole("button", { name: "Write" }).click();
  await pane.getByText("Wrote Sheet1!C4").waitFor();
  expect(await page.locator("#cell-C4").textContent()).toBe("Hello");
  expect(strangers).toEqual([]);
});

test("&workbook= opens a sample beside it", async () => {
  const { page, pane } = await visit(`?addin=${encodeURIComponent(addin.url)}&workbook=harborough-2013-14-q2.xlsx`);
  await pane.getByText("Excel OfficeOnline").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual(["Q2 2013-14"]);
});

test("without an address it holds this repository's own pane", async () => {
  const { page, pane } = await visit("");
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await page.getByRole("tab", { name: "Data quality" }).waitFor();
});

test.each(["https://example.org/pane.html", "http://localhost:3000/pane.html", "pane.html"])(
  "an add-in at %s is refused with a sentence",
  async (url) => {
    const { page } = await visit(`?addin=${encodeURIComponent(url)}`);
    await page.getByText(`Expected ?addin= to be a page on https://localhost, at any port; found “${url}”.`).waitFor();
  },
);
