/** The page that `npm start` opens, as somebody uses it: the grid, the pane over the desktop bridge, files. */
import { readFile } from "node:fs/promises";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { axeFaultsIn } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { startPlayground, type RunningPlayground } from "../support/playground";
import { cellAt, sheetByName } from "../../playground/workbook/read";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";

const tracker = "Q2 2013-14";
const all = [tracker, "Cover", "Priorities", "Exceptions", "Leads", "Report", "Data quality", "Charts"];

jest.setTimeout(180_000);

let browser: Browser;
let playground: RunningPlayground;
beforeAll(async () => {
  [browser, playground] = await Promise.all([launchBrowser(), startPlayground()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), playground.stop()]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to anywhere but the playground. */
  readonly strangers: string[];
  readonly faults: string[];
  readonly cell: (address: string) => ReturnType<Page["locator"]>;
  readonly tabs: () => Promise<string[]>;
}

async function visit(): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route(
    (url) => !url.href.startsWith(playground.address) && url.protocol.startsWith("http"),
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto(playground.address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Validate and roll up" }).waitFor();
  return {
    ...{ page, pane, strangers, faults },
    cell: (address) => page.locator(`#cell-${address}`),
    tabs: () => page.getByRole("tab").allTextContents(),
  };
}

async function rollUp({ page, pane }: Visit): Promise<void> {
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await page.getByRole("tab", { name: "Charts" }).waitFor();
  await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
}

test("it opens with the 2013/14 tracker; one click adds the summary sheets as tabs", async () => {
  const here = await visit();
  expect(await here.tabs()).toEqual([tracker]);
  expect(await here.cell("A1").textContent()).toBe("Harborough District Council");
  await rollUp(here);
  expect(await here.tabs()).toEqual(all);
  await here.page.getByRole("tab", { name: "Priorities" }).click();
  expect(await here.cell("A1").textContent()).toBe("Key Activities by priority and objective: Quarter 2 2013/14");
  await here.page.getByRole("tab", { name: "Data quality" }).click();
  await here.page.getByRole("link", { name: "B70" }).first().click();
  await here.cell("B70").and(here.page.locator(".active")).waitFor();
  expect(await here.page.getByRole("tab", { name: tracker }).getAttribute("aria-selected")).toBe("true");
  expect([here.strangers, here.faults]).toEqual([[], []]);
});

test("a cell edited by hand is found by the next check, and undone is as it was", async () => {
  const here = await visit();
  const { page, pane, cell } = here;
  await cell("B10").click();
  await page.keyboard.type("Grene");
  await page.keyboard.press("Enter");
  expect(await cell("B10").textContent()).toBe("Grene");
  await pane.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.getByRole("heading", { name: /^1 error and / }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await cell("B10").textContent()).toBe("Amber");
  await pane.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.getByRole("heading", { name: /^\d+ warnings in 122 Key Activities$/ }).waitFor();
});

test("a prepared sheet: the drop-down is chosen from, colours show, and what a paste takes away is restored", async () => {
  const here = await visit();
  const { page, pane, cell } = here;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const fill = (address: string) => cell(address).evaluate((each) => getComputedStyle(each).backgroundColor);
  const arrow = page.getByRole("button", { name: "Choose for B10" });
  await pane.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.getByRole("tab", { name: /^Sheets/ }).click();
  await pane.getByRole("button", { name: "Prepare" }).click();
  await pane.getByText(`“${tracker}” is prepared.`).waitFor();
  await cell("A10").click();
  await cell("A10").getByRole("note").getByText("Begin with the reference").waitFor();
  await cell("B10").click();
  expect(await cell("B10").getByRole("note").count()).toBe(0);
  expect(await fill("B10")).toBe("rgb(255, 235, 156)");
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("listbox", { name: "Words for B10" }).press("ArrowUp");
  await page.keyboard.press("Enter");
  await cell("B10").getByText("Red").waitFor();
  expect(await fill("B10")).toBe("rgb(255, 199, 206)");
  await arrow.click();
  await page.getByRole("option", { name: "Green" }).click();
  await cell("B10").getByText("Green").waitFor();
  expect(await axeFaultsIn(page.mainFrame())).toEqual([]);

  await cell("C10").click();
  await page.keyboard.press("Control+C");
  await cell("B10").click();
  await page.keyboard.press("Control+V");
  await arrow.waitFor({ state: "hidden" });
  await pane.getByText(`1 status has lost the drop-down on “${tracker}”: B10.`).waitFor();
  await page.keyboard.press("Control+Z");
  await cell("B10").getByText("Green").waitFor();
  await arrow.waitFor();
  await pane.getByText("1 status has lost the drop-down").waitFor({ state: "detached" });
  expect(here.faults).toEqual([]);
});

test("a finding's cell is selected and brought into sight", async () => {
  const here = await visit();
  await here.pane.getByRole("button", { name: "Validate", exact: true }).click();
  await here.pane.getByRole("tab", { name: /^Findings/ }).click();
  await here.pane.getByRole("searchbox", { name: "Search findings" }).fill("Start Later In Year");
  await here.pane.getByRole("button", { name: /found “Start Later In Year”.*B152/ }).click();
  await here.cell("B152").and(here.page.locator(".active")).waitFor();
  expect(await here.page.getByLabel("Cell address").inputValue()).toBe("B152");
  expect(await here.page.getByLabel("Text of the cell").inputValue()).toBe("Start Later In Year");
  expect(await here.cell("B152").isVisible()).toBe(true);
});

test("while a cell is being edited the add-in waits, and goes on afterwards", async () => {
  const here = await visit();
  const { page, pane, cell } = here;
  await cell("B10").dblclick();
  await pane.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.getByText("press Enter").first().waitFor();
  await page.getByLabel("Edit B10").press("Enter");
  await pane.getByRole("heading", { name: /in 122 Key Activities$/ }).waitFor();
});

test("what is saved opens again, with what was written and what was there", async () => {
  const here = await visit();
  await rollUp(here);
  const [download] = await Promise.all([
    here.page.waitForEvent("download"),
    here.page.getByRole("button", { name: "Save" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("harborough-2013-14-q2.xlsx");
  const path = await download.path();
  const workbook = openWorkbook(await readFile(path), download.suggestedFilename());
  expect(workbook.sheets.map(({ name }) => name)).toEqual(all);
  const valueAt = (sheet: string, row: number, column: number) => {
    const found = sheetByName(workbook, sheet);
    return found && cellAt(found, row, column)?.value;
  };
  expect(valueAt("Cover", 0, 0)).toBe("Summary of Key Activities: Quarter 2 2013/14");
  expect(valueAt(tracker, 9, 1)).toBe("Amber");

  await here.page.setInputFiles('input[type="file"]', path);
  await here.page
    .getByRole("combobox", { name: "Sample tracker" })
    .locator("option:checked", { hasText: "your own" })
    .waitFor({ state: "attached" });
  expect(await here.tabs()).toEqual(all);
});

test("the ribbon's commands work with the pane closed, and show it when there is something to see", async () => {
  const here = await visit();
  const { page } = here;
  const pane = page.locator("aside");
  await page.getByRole("button", { name: "Close the pane" }).click();
  await pane.waitFor({ state: "hidden" });
  const ribbon = page.getByRole("group", { name: "Key Activities" });
  await ribbon.getByRole("button", { name: "Validate and roll up" }).click();
  await page.getByRole("tab", { name: "Charts" }).waitFor();
  expect(await here.tabs()).toEqual(all);
  expect(await pane.isVisible()).toBe(false);
  await ribbon.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.waitFor();
  await page.getByRole("button", { name: "Close the pane" }).click();
  await ribbon.getByRole("button", { name: "Open pane" }).click();
  await here.pane.getByRole("heading", { name: /in 122 Key Activities$/ }).waitFor();
});

test("every sample opens", async () => {
  const here = await visit();
  const samples = here.page.getByRole("combobox", { name: "Sample tracker" });
  const names = await samples
    .getByRole("option")
    .evaluateAll((options) => options.map((each) => (each as HTMLOptionElement).value));
  expect(names).toHaveLength(6);
  for (const name of names.slice(1)) {
    await samples.selectOption(name);
    await here.page.getByRole("heading", { level: 1, name }).waitFor({ state: "attached" });
  }
  expect(here.faults).toEqual([]);
});

test("a file that is no workbook is refused with a sentence, and the open one stays", async () => {
  const here = await visit();
  await here.page.setInputFiles('input[type="file"]', {
    name: "notes.xlsx",
    mimeType: "text/plain",
    buffer: Buffer.from("notes"),
  });
  expect(await here.page.getByRole("alert").first().textContent()).toMatch(/^Expected an Excel workbook \(\.xlsx\)/);
  expect(await here.tabs()).toEqual([tracker]);
});

test("keys: move, jump, go to, select, copy and paste a block", async () => {
  const { page, cell } = await visit();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const address = page.getByLabel("Cell address");
  await cell("A10").click();
  await page.keyboard.press("Control+End");
  expect(await address.inputValue()).toBe("E262");
  await address.fill("A10");
  await address.press("Enter");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+C");
  await address.fill("G20");
  await address.press("Enter");
  await page.keyboard.press("Control+V");
  await cell("H21").getByText("Amber").waitFor();
  expect(await cell("G20").textContent()).toMatch(/^KA 01\.01 Produce and adopt/);
  await page.keyboard.press("Control+Z");
  await cell("H21").getByText("Amber").waitFor({ state: "hidden" });
  await page.keyboard.press("F6");
  expect(await page.locator(":focus").getAttribute("role")).toBe("tab");
  await page.keyboard.press("Shift+F6");
  expect(await page.locator(":focus").getAttribute("role")).toBe("grid");
});

test("what Excel would not take is refused with a sentence, and can be put right", async () => {
  const { page, cell } = await visit();
  await cell("C10").click();
  await page.keyboard.type("=SUM(1");
  await page.keyboard.press("Enter");
  await page.getByText("C10 was not changed. Expected ").waitFor();
  await page.getByLabel("Edit C10").fill("'- on time");
  await page.keyboard.press("Enter");
  expect(await cell("C10").textContent()).toBe("- on time");
});

test.each(["light", "dark"] as const)("axe finds no fault on the page round the pane (%s)", async (colorScheme) => {
  const here = await visit();
  await here.page.setViewportSize({ width: 1000, height: 500 });
  await here.page.emulateMedia({ colorScheme });
  await rollUp(here);
  expect(await axeFaultsIn(here.page.mainFrame())).toEqual([]);
});
