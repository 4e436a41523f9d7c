/**
 * Takes the pictures to look at before a release: every view of the pane at 320 and 450 pixels, light and dark, into
 * build/screenshots; and the playground, into docs/images/playground.png. Needs a build: npm run pretest.
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import prepareEndToEnd from "../tests/support/endToEnd";
import { startPlayground } from "../tests/support/playground";
import { openAlone, openInExcel } from "../tests/support/webExcel";

const folder = resolve("build/screenshots");
const sample = "harborough-2013-14-q2.xlsx";
const schemes = ["light", "dark"] as const;
const views = ["Overview", "Findings", "Roll-up", "Sheets"];

async function rollUp(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: "Sheets 4" }).waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function takePane(browser: Browser, width: number, colorScheme: (typeof schemes)[number]): Promise<void> {
  const { page, pane } = await openInExcel(browser, sample, { width, colorScheme });
  await pane.getByRole("button", { name: "Validate and roll up" }).waitFor();
  await take(page, `pane-${width}-${colorScheme}-first`);
  await rollUp(pane);
  for (const view of views) {
    await pane.getByRole("tab", { name: new RegExp(`^${view}`) }).click();
    if (view === "Roll-up") await pane.getByRole("button", { expanded: false }).first().click();
    await take(page, `pane-${width}-${colorScheme}-${view.toLowerCase()}`);
  }
  await page.context().close();
}

async function takePlayground(browser: Browser, address: string, colorScheme: (typeof schemes)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 960 }, colorScheme });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await rollUp(pane);
  await page.screenshot({
    path: colorScheme === "light" ? resolve("docs/images/playground.png") : join(folder, "playground-dark.png"),
  });
  for (const sheet of ["Cover", "Priorities", "Exceptions", "Data quality"]) {
    await page.getByRole("tab", { name: sheet, exact: true }).click();
    await page.getByRole("grid", { name: sheet }).waitFor();
    await take(page, `playground-${colorScheme}-${sheet.toLowerCase().replace(" ", "-")}`);
  }
  await page.close();
}

async function takeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await mkdir(resolve("docs/images"), { recursive: true });
  await prepareEndToEnd();
  const [browser, playground] = await Promise.all([launchBrowser(), startPlayground()]);
  try {
    for (const scheme of schemes) {
      for (const width of [320, 450]) await takePane(browser, width, scheme);
      await takePlayground(browser, playground.address, scheme);
    }
    const { page } = await openAlone(browser, { width: 450 });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await take(page, "outside-excel");
  } finally {
    await Promise.all([browser.close(), playground.stop()]);
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
