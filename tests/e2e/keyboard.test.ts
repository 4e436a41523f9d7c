/** The whole job without a mouse: check, go to a finding and back, fix one, dismiss one, write the sheets, change a setting. */
import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../support/browser";
import { openInExcel, type InExcel } from "../support/webExcel";

const tracker = "Q2 2026-27";
/** More stops than any view has. */
const MOST_TABS = 60;

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function frameOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("Expected the pane's frame; found none.");
  return frame;
}

/** What has the focus, as a screen reader would name it: the label, else the text. */
function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLElement ? (element.getAttribute("aria-label") ?? "") : "";
    const labels = element instanceof HTMLTextAreaElement ? (element.labels[0]?.textContent ?? "") : "";
    return label || labels || (element?.textContent ?? "");
  });
}

/** Presses the key until what has the focus is so named. */
async function until(page: Page, key: string, name: RegExp): Promise<void> {
  const met: string[] = [];
  // From the last thing in the pane Tab leads out of it: what is on its way comes first.
  await frameOf(page).locator(".loading").waitFor({ state: "detached" });
  for (let press = 0; press < MOST_TABS; press++) {
    const now = await focused(frameOf(page));
    if (name.test(now)) return;
    met.push(now.slice(0, 40));
    await page.keyboard.press(key);
  }
  throw new Error(`Expected ${String(name)} within ${MOST_TABS} presses of ${key}; met ${met.join(" | ")}.`);
}

async function spoken({ pane }: InExcel, text: string | RegExp): Promise<void> {
  await pane.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
}

test("the whole job by keyboard alone, told as it goes", async () => {
  const excel = await openInExcel(browser, "sample-tracker.xlsx", { width: 320 });
  const { page, pane, at, untilAt, faults } = excel;
  const { keyboard } = page;
  await pane.getByRole("button", { name: "Validate", exact: true }).waitFor();
  await pane.locator("body").press("Tab");

  await until(page, "Tab", /^Validate$/);
  await keyboard.press("Enter");
  await spoken(excel, "6 errors and 3 warnings in 8 Key Activities");
  expect(await focused(frameOf(page))).toBe("Validate");

  await until(page, "Tab", /^Overview/);
  await keyboard.press("ArrowRight");
  await until(page, "Tab", /^Homes for everyone/);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await untilAt(tracker, "B6");
  await spoken(excel, "Went to B6 on “Q2 2026-27”");
  await keyboard.press("Escape");
  await untilAt(tracker, "A1");

  await until(page, "Tab", /^Fix KA.01.02 · B6$/);
  await keyboard.press("Enter");
  await pane.getByRole("heading", { name: "1 cell will change" }).waitFor();
  await until(page, "Tab", /^Fix 1 cell$/);
  await keyboard.press("Enter");
  await spoken(excel, /^1 cell fixed\. 6 errors and 2 warnings/);

  await until(page, "Shift+Tab", /^Findings/);
  await until(page, "Tab", /^(?:Error|Warning|Note): /);
  await keyboard.press("End");
  await until(page, "Tab", /^Dismiss KA.02.03 · E14$/);
  await keyboard.press("Enter");
  await until(page, "Tab", /^Reason$/);
  await keyboard.type("The team is being set up.");
  await until(page, "Tab", /^Dismiss$/);
  await keyboard.press("Enter");
  await spoken(excel, /^Dismissed\. 6 errors and 1 warning/);

  await until(page, "Shift+Tab", /^Findings/);
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowRight");
  await until(page, "Tab", /^Make Charts$/);
  await keyboard.press("Space");
  await until(page, "Tab", /^Write the sheets$/);
  await keyboard.press("Enter");
  await pane.getByRole("button", { name: "Open Cover" }).waitFor();
  expect(await at("sheetNames")).toEqual(expect.arrayContaining([tracker, "Cover", "Data quality"]));
  expect(await at("sheetNames")).not.toContain("Charts");

  await until(page, "Shift+Tab", /^Sheets/);
  await keyboard.press("ArrowRight");
  await until(page, "Tab", /^Roll-up$/);
  await keyboard.press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("Worst");
  await until(page, "Tab", /^Save and check again$/);
  await keyboard.press("Enter");
  await spoken(excel, /^The settings are saved in this workbook\./);
  expect(faults).toEqual([]);
});
