/** Every state of the pane on the real office.js: what is wrong with a workbook, or with Excel, and the way on. */
import type { Browser } from "playwright-core";
import { cellAt } from "../../playground/workbook/read";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { allRight, guarded, manyFindings, otherHeadings, sampleTracker as sample } from "../support/sampleStates";
import { openInExcel, type InExcel, type VisitOptions } from "../support/webExcel";

const tracker = "Q2 2026-27";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

async function opened(options: VisitOptions = {}): Promise<InExcel> {
  const excel = await openInExcel(browser, sample, { width: 320, ...options });
  await excel.pane.getByRole("button", { name: "Validate", exact: true }).waitFor();
  // The first request is the start's own: what is counted, and made to fail, comes after it.
  await excel.page.waitForFunction(() => window.webExcel.roundTrips() > 0);
  return excel;
}

async function validated(options: VisitOptions = {}): Promise<InExcel> {
  const excel = await opened(options);
  await excel.pane.getByRole("button", { name: "Validate", exact: true }).click();
  await excel.pane.getByRole("tab", { name: "Overview" }).waitFor();
  return excel;
}

test("first run: the sample opens in a workbook of its own, and this one stays as it is", async () => {
  const { pane, page, at } = await opened();
  await pane.getByRole("button", { name: "Try it on a sample" }).click();
  await page.waitForFunction(() => window.webExcel.opened() === 1);
  expect(await at("sheetNames")).toEqual([tracker]);
});

test("no tracker: the columns are named by hand, kept in the workbook, and forgotten again", async () => {
  const { page, pane } = await validated({ prepare: otherHeadings });
  await pane.getByRole("heading", { name: "No tracker sheet found" }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await pane.getByRole("button", { name: "Name the columns" }).click();
  await pane
    .getByLabel("Row with the headings")
    .selectOption({ label: "Row 2: What we said, Where it is, So far, Then, Who" });
  await pane.getByRole("button", { name: "Save and check again" }).click();
  await pane.getByText("Choose the column of the Key Activities.").waitFor();
  for (const [name, column] of [
    ["Key Activity", "A: What we said"],
    ["Status", "B: Where it is"],
    ["Progress", "C: So far"],
    ["Next steps", "D: Then"],
    ["Lead", "E: Who"],
  ] as const) {
    await pane.getByLabel(name, { exact: true }).selectOption({ label: column });
  }
  await pane.getByText("Status: Green").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await pane.getByRole("button", { name: "Save and check again" }).click();
  await pane.getByRole("heading", { name: /in 8 Key Activities$/ }).waitFor();

  await pane.getByRole("tab", { name: "Settings" }).click();
  await pane.getByText("Sheets read by hand").click();
  await pane.getByRole("button", { name: `Remove “${tracker}”` }).click();
  await pane.getByRole("button", { name: "Save and check again" }).click();
  await pane.getByRole("heading", { name: "No tracker sheet found" }).waitFor();
});

test("nothing wrong", async () => {
  const { page, pane } = await validated({ prepare: allRight });
  await pane.getByRole("heading", { name: "No errors or warnings in 8 Key Activities" }).waitFor();
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText("Nothing found. Every Key Activity that was read follows the rules.").waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test("thousands of findings: few rows in the page, none missing on the way down, and the keyboard goes through", async () => {
  const { page, pane, untilAt } = await validated({ prepare: manyFindings });
  await pane.getByRole("tab", { name: /^Findings/ }).click();
  await pane.getByText("3,210 findings").waitFor();
  const list = pane.getByRole("list", { name: "Findings" });
  // Half a screen a frame, and leaps in between: what then stands at the middle of the screen, and the most rows there were.
  const seen = await list.evaluate(async (element) => {
    const met: number[] = [];
    let most = 0;
    const scroll = async (by: number, frames: number) => {
      window.scrollBy(0, by);
      for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      const row = document.elementFromPoint(160, 500)?.closest("li");
      met.push(Number(row?.dataset["index"] ?? -1));
      most = Math.max(most, element.children.length);
    };
    while (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 1) {
      if (met.length % 6 === 5) await scroll(12_000, 3);
      else await scroll(400, 1);
    }
    return { met, most, last: element.lastElementChild?.textContent };
  });
  expect(seen.met.length).toBeGreaterThan(50);
  expect(seen.met.filter((index, at) => index <= (seen.met[at - 1] ?? -1))).toEqual([]);
  expect(seen.most).toBeLessThan(60);
  expect(seen.last).toMatch(/KA\.34\.50 · E1614/);

  const focused = list.locator(":focus");
  await list.locator('button[tabindex="0"]').first().focus();
  for (const [key, place] of [
    ["End", /KA\.34\.50 · E1614$/],
    ["ArrowUp", /KA\.34\.50 · B1614$/],
    ["Home", /^Homes for everyone/],
    ["PageDown", /KA\.\d\d\.\d\d · /],
  ] as const) {
    await page.keyboard.press(key);
    await focused.filter({ hasText: place }).waitFor();
  }
  const [, cell = ""] = /· ([A-Z]+\d+)$/.exec((await focused.textContent()) ?? "") ?? [];
  await page.keyboard.press("Enter");
  await untilAt(tracker, cell);
  await page.keyboard.press("Escape");
  await untilAt(tracker, "A1");

  await pane.getByRole("searchbox").fill("KA.34.50");
  await pane.getByText("2 of 3,210 findings").waitFor();
  await pane.getByRole("button", { name: "Fix KA.34.50 · B1614" }).click();
  await pane.getByRole("button", { name: "Fix 1 cell" }).click();
  await pane.getByText("1 of 3,209 findings").waitFor();
  await pane.getByRole("heading", { name: "6 errors and 3,202 warnings in 1,608 Key Activities" }).waitFor();
});

test("several quarters: another one is reported on; at 320 pixels under a zoom of 200% nothing is scrolled sideways", async () => {
  const { page, pane } = await openInExcel(browser, "harborough-all.xlsx", { width: 320 });
  await pane.getByRole("button", { name: "Validate", exact: true }).click();
  await pane.getByLabel("Quarter to report on").selectOption("Quarter 2 2013/14");
  await pane.getByText("Develop and implement a robust planning framework").first().waitFor({ state: "detached" });
  await pane.getByText(/^Quarter 2 2013\/14 · 4 sheets/).waitFor();
  await page.setViewportSize({ width: 160, height: 800 });
  for (const tab of [/^Overview/, /^Findings/, /^Roll-up/, /^Sheets/, /^Settings/]) {
    await pane.getByRole("tab", { name: tab }).click();
    for (const summary of await pane.locator(".view summary").all()) await summary.click();
    const width = await pane.locator("html").evaluate(({ scrollWidth }) => scrollWidth);
    expect(`${String(tab)} ${width}`).toBe(`${String(tab)} 160`);
  }
});

test("protected, filtered, and open for reading only: said beside what was found", async () => {
  const { page, pane } = await validated({
    excel: { isReadOnly: true },
    prepare: guarded,
  });
  await pane.getByText("This workbook is open for reading only.").waitFor();
  await pane.getByText(`“${tracker}” is filtered. Rows out of sight are counted too.`).waitFor();
  await pane.getByText(`“${tracker}” is protected. It can be checked, not fixed.`).waitFor();
  await pane.getByRole("tab", { name: "Findings" }).click();
  await pane.getByText(/cannot be fixed: protected/).waitFor();
  expect(await pane.getByRole("button", { name: /^Fix/ }).count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});

test("an Excel that is too old: what it needs, and nothing to click", async () => {
  const { page, pane } = await openInExcel(browser, sample, { excel: { excelApi: "1.13" } });
  await pane.getByRole("heading", { name: "This Excel is too old" }).waitFor();
  expect(await pane.getByRole("button").count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});

test("Excel fails: nothing was written, and the details hold nothing of the workbook", async () => {
  const { page, pane, at } = await opened();
  await at("fail", 2);
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByText("That did not work").first().waitFor();
  expect(await pane.getByText(/Nothing was written\. Save the workbook, then run again\./).count()).toBeGreaterThan(0);
  await pane.getByText("Details for support").click();
  const details = await pane.getByRole("textbox", { name: "Details for support" }).inputValue();
  expect(details).toMatch(/^Key Activity tracker \d+\.\d+\.\d+\nExcel OfficeOnline /);
  expect(details).toContain("\nDoing: validateAndRollUp, reading\nKind: failed\n");
  expect(details).toContain("\nCode: GeneralException");
  expect(details).not.toMatch(/Q2 2026|KA|homes/);
  expect(await axeFaults(page)).toEqual([]);
  expect(await at("sheetNames")).toEqual([tracker]);
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
  expect(await pane.getByText("That did not work").count()).toBe(0);
});

test("Excel fails half way: what stands is said, and running again completes it", async () => {
  const { pane, at, saved } = await opened();
  await at("failWriting");
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane
    .getByText(/“Being rewritten” is incomplete; running again completes it/)
    .first()
    .waitFor();
  expect(await at("sheetNames")).toContain("Cover");
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
  const { sheets } = await saved();
  expect(sheets.map((sheet) => cellAt(sheet, 1, 0)?.value)).not.toContainEqual(
    expect.stringMatching(/^Being rewritten/),
  );
});

test.each([
  ["Rewrite them", ["Cover", ""]],
  ["Keep them", ["Cover", "Cover (2)"]],
] as const)("somebody has typed on a summary sheet: %s", async (choice, [kept, made]) => {
  const { page, pane, at } = await opened();
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: /^Sheets \d/ }).waitFor();
  await at("type", "Cover", "D5", "Ask the Chief Executive");
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane
    .getByText(/D5 on “Cover”\. Nothing was written\.$/)
    .first()
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await pane.getByRole("button", { name: choice }).click();
  await pane.getByText("Someone has changed it meanwhile").waitFor({ state: "detached" });
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  const names = await at("sheetNames");
  expect(names).toContain(kept);
  expect(names.includes("Cover (2)")).toBe(made !== "");
});

test("the ribbon's button shows the pane when something goes wrong, and leaves it closed when nothing does", async () => {
  const { at } = await opened();
  await at("hidePane");
  await at("runCommand", "validateAndRollUp");
  expect(await at("paneState")).toBe("Background");
  await at("fail", 1);
  await at("runCommand", "validateAndRollUp");
  expect(await at("paneState")).toBe("Visible");
});
