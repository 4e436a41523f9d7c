/**
 * Takes the pictures in docs/images and writes docs/pane.md round them: the pane in every view and state, in each theme,
 * the views wider too; and the playground. They are to be looked at before a release.
 * `npm run screenshots -- findings` takes those whose names begin so, and leaves the others as they are.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../tests/support/browser";
import prepareEndToEnd from "../tests/support/endToEnd";
import { startPlayground } from "../tests/support/playground";
import { openAlone, openInExcel } from "../tests/support/webExcel";
import { contactSheet, type Picture } from "./screenshots/contactSheet";
import { panePage } from "./screenshots/page";
import { palettePng } from "./screenshots/palettePng";
import { ACTS } from "./screenshots/acts";
import type { Shot } from "./screenshots/shot";
import { OUTSIDE, STATES } from "./screenshots/states";
import { VIEWS } from "./screenshots/views";

const folder = resolve("docs/images");
const narrow = 320;
const wide = [450, 600] as const;

const themes = [
  { name: "Light", colorScheme: "light", forcedColors: "none" },
  { name: "Dark", colorScheme: "dark", forcedColors: "none" },
  { name: "Contrast theme", colorScheme: "dark", forcedColors: "active" },
] as const;

/** The page as it stands, in each theme. */
async function inThemes(page: Page, width: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { name, ...look } of themes) {
    await page.emulateMedia({ ...look, reducedMotion: "reduce" });
    const pane = page.frames().at(-1) ?? page.mainFrame();
    await pane.waitForSelector(`[data-theme="${look.colorScheme}"]`);
    const caption = width === narrow ? name : `${name}, ${width} pixels`;
    pictures.push({ caption, png: await page.screenshot({ animations: "disabled" }), width });
  }
  return pictures;
}

async function shown(browser: Browser, { sample, options, show }: Shot, width: number): Promise<Picture[]> {
  const excel = await openInExcel(browser, sample, { ...options, width });
  await show(excel);
  // Nothing is hovered over.
  await excel.page.mouse.move(0, 0);
  const pictures = await inThemes(excel.page, width);
  await excel.page.context().close();
  return pictures;
}

async function outside(browser: Browser): Promise<Picture[]> {
  const { page } = await openAlone(browser, { width: narrow });
  await page.getByRole("heading", { level: 1 }).waitFor();
  const pictures = await inThemes(page, narrow);
  await page.context().close();
  return pictures;
}

async function keep(browser: Browser, name: string, lines: readonly (readonly Picture[])[]): Promise<void> {
  await writeFile(resolve(folder, "pane", `${name}.png`), await contactSheet(browser, lines));
}

async function takePlayground(browser: Browser): Promise<void> {
  const playground = await startPlayground();
  try {
    const page = await browser.newPage({ viewport: { width: 1600, height: 960 } });
    await page.goto(playground.address);
    const pane: FrameLocator = page.frameLocator("iframe");
    await pane.getByRole("button", { name: "Validate and roll up" }).click();
    await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
    await writeFile(resolve(folder, "playground.png"), await palettePng(page, await page.screenshot()));
    await page.close();
  } finally {
    await playground.stop();
  }
}

async function takeAll(prefix: string): Promise<void> {
  await mkdir(resolve(folder, "pane"), { recursive: true });
  await prepareEndToEnd();
  const browser = await launchBrowser();
  const isWanted = ({ name }: { readonly name: string }) => name.startsWith(prefix);
  try {
    for (const shot of [...VIEWS, ...ACTS, ...STATES].filter(isWanted)) {
      await keep(browser, shot.name, [await shown(browser, shot, narrow)]);
    }
    for (const view of VIEWS.filter(isWanted)) {
      const lines: Picture[][] = [];
      for (const width of wide) lines.push(await shown(browser, view, width));
      await keep(browser, `${view.name}-wide`, lines);
    }
    if (isWanted(OUTSIDE)) await keep(browser, OUTSIDE.name, [await outside(browser)]);
    if (isWanted({ name: "playground" })) await takePlayground(browser);
  } finally {
    await browser.close();
  }
  await writeFile("docs/pane.md", panePage({ views: VIEWS, acts: ACTS, states: [...STATES, OUTSIDE] }));
}

takeAll(process.argv[2] ?? "").catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
