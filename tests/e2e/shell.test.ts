/** The page before Excel answers, and where it never does. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { builtPane } from "../support/endToEndPaths";

jest.setTimeout(120_000);

const addin = "https://addin.example.org";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens the page; office.js is refused, or never comes. */
async function openWithoutOffice(officeJs: "refused" | "silent"): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 480 } });
  await context.route("**/*", async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin === addin) {
      const body = await readFile(join(builtPane, pathname));
      await route.fulfill({ body, contentType: types[extname(pathname)] ?? "application/octet-stream" });
    } else if (officeJs === "refused") await route.abort();
  });
  const page = await context.newPage();
  await page.goto(`${addin}/pane.html`, { waitUntil: "commit" });
  return page;
}

test("while office.js is on its way, the shell is there; after a while it says what may be wrong", async () => {
  const page = await openWithoutOffice("silent");
  await page.getByRole("heading", { name: "Check this workbook’s Key Activities" }).waitFor();
  await page.getByText("Starting…").waitFor();
  const slow = page.getByText("Excel is taking long to answer.");
  expect(await slow.isVisible()).toBe(false);

  const delays = await page.evaluate(() =>
    document.getAnimations().map((animation) => {
      const delay = animation.effect?.getTiming().delay;
      animation.finish();
      return delay;
    }),
  );

  expect(delays).toEqual([10_000]);
  expect(await slow.isVisible()).toBe(true);
  expect(await axeFaults(page)).toEqual([]);
  await page.context().close();
});

test("where office.js is kept out, the page says so and what to do", async () => {
  const page = await openWithoutOffice("refused");
  await page.getByRole("heading", { name: "Office did not load" }).waitFor();
  await page.getByText(/ask your IT team to let that address through/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.context().close();
});
