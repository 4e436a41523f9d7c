/**
 * Takes the pictures in docs/images: the pane in every view and state, one sheet a theme, and wider; and the playground.
 * They are to be looked at before a release. Needs a build: npm run pretest.
 */
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import prepareEndToEnd from "../tests/support/endToEnd";
import { startPlayground } from "../tests/support/playground";
import { openAlone, openInExcel, type VisitOptions } from "../tests/support/webExcel";
import { contactSheet, type Picture } from "./screenshots/contactSheet";
import { STATES, VIEWS, type Shot } from "./screenshots/shots";

const folder = resolve("docs/images");

const themes: readonly (readonly [string, VisitOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced-colours", { forcedColors: true }],
];

async function takeShot(
  browser: Browser,
  { caption, sample, options, show }: Shot,
  look: VisitOptions,
): Promise<Picture> {
  const all = { width: 320, ...look, ...options };
  const excel = await openInExcel(browser, sample, all);
  await show(excel);
  const picture = { caption, png: await excel.page.screenshot(), width: all.width };
  await excel.page.context().close();
  return picture;
}

async function takeOutside(browser: Browser, look: VisitOptions): Promise<Picture> {
  const { page } = await openAlone(browser, { width: 320, ...look });
  await page.getByRole("heading", { level: 1 }).waitFor();
  const picture = { caption: "Outside Excel", png: await page.screenshot(), width: 320 };
  await page.context().close();
  return picture;
}

async function takeSheet(
  browser: Browser,
  name: string,
  shots: readonly Shot[],
  look: VisitOptions,
  others: readonly Picture[] = [],
): Promise<void> {
  const pictures: Picture[] = [];
  for (const shot of shots) pictures.push(await takeShot(browser, shot, look));
  await contactSheet(browser, resolve(folder, `pane-${name}.png`), [...pictures, ...others]);
}

async function takePlayground(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 960 } });
  await page.goto(address);
  const pane: FrameLocator = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
  await page.screenshot({ path: resolve(folder, "playground.png") });
  await page.close();
}

async function takeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await prepareEndToEnd();
  const [browser, playground] = await Promise.all([launchBrowser(), startPlayground()]);
  try {
    for (const [name, look] of themes) {
      await takeSheet(browser, name, [...VIEWS, ...STATES], look, [await takeOutside(browser, look)]);
    }
    for (const width of [450, 600]) await takeSheet(browser, `${width}-pixels`, VIEWS, { width });
    await takePlayground(browser, playground.address);
  } finally {
    await Promise.all([browser.close(), playground.stop()]);
  }
}

takeAll().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
