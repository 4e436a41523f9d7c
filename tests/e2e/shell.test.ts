/** The page before Excel answers, and where it never does: of use as soon as it is there. */
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { builtPane } from "../support/endToEndPaths";
import { openInExcel, type InExcel } from "../support/webExcel";

jest.setTimeout(120_000);

const addin = "https://addin.example.org";
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
};
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** Opens the page by itself; whatever `isHeld` names never comes. */
async function openHeld(isHeld: (address: URL) => boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 480 } });
  await context.route("**/*", async (route) => {
    const address = new URL(route.request().url());
    if (isHeld(address) || address.origin !== addin) return;
    const body = await readFile(join(builtPane, address.pathname));
    await route.fulfill({ body, contentType: types[extname(address.pathname)] ?? "application/octet-stream" });
  });
  const page = await context.newPage();
  await page.goto(`${addin}/pane.html`, { waitUntil: "commit" });
  return page;
}

test.each([
  ["no script", (address: URL) => address.pathname.endsWith(".js"), "Starting…"],
  ["all but office.js", (address: URL) => address.origin !== addin, "Try it on a sample"],
])(
  "the page says what it is for; after a while, what may be wrong (what has come: %s)",
  async (_case, isHeld, shown) => {
    const page = await openHeld(isHeld);
    await page.getByRole("heading", { name: "Check this workbook’s Key Activities" }).waitFor();
    await page.getByText(shown).waitFor();
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
    expect((await slow.boundingBox())?.height).toBeGreaterThan(40);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  },
);

describe("before office.js has come", () => {
  let excel: InExcel;
  let officeJs: { readonly come: () => void; readonly fail: () => void };
  beforeEach(async () => {
    let settle: typeof officeJs | undefined;
    const coming = new Promise<void>((come, fail) => {
      settle = { come, fail };
    });
    if (settle === undefined) throw new Error("Expected a promise to begin at once.");
    officeJs = settle;
    excel = await openInExcel(browser, "harborough-2013-14-q2.xlsx", { officeJs: coming });
  });
  afterEach(() => excel.page.context().close());

  const button = (name: string) => excel.pane.getByRole("button", { name, exact: true });

  test("the buttons are there, and stay where they are when it comes", async () => {
    const rollUp = button("Validate and roll up");
    await rollUp.waitFor();
    const boxes = () =>
      Promise.all(
        [...["Validate and roll up", "Validate", "Try it on a sample"].map(button)].map((each) => each.boundingBox()),
      );
    const before = await boxes();
    expect(before).not.toContain(null);
    expect(await rollUp.isEnabled()).toBe(true);
    officeJs.come();
    await excel.page.waitForFunction(() => window.webExcel.paneState() !== "");
    await excel.pane.locator(".slow").waitFor({ state: "detached" });
    expect(await boxes()).toEqual(before);
  });

  test("what is asked for by keyboard waits, and is done when it comes", async () => {
    await button("Validate and roll up").focus();
    await excel.page.keyboard.press("Enter");
    await excel.pane.getByText("Reading the workbook").first().waitFor();
    await excel.page.keyboard.press("Enter");
    expect(await excel.at("roundTrips")).toBe(0);
    officeJs.come();
    await excel.pane.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await excel.at("sheetNames")).toContain("Cover");
    expect(await excel.pane.locator(":focus").textContent()).toBe("Validate and roll up");
    expect(excel.faults).toEqual([]);
  });

  test("a sample that is asked for twice opens once", async () => {
    await button("Try it on a sample").click();
    await button("Try it on a sample").click();
    officeJs.come();
    await excel.page.waitForFunction(() => window.webExcel.opened() > 0);
    await button("Validate").click();
    await excel.pane.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await excel.at("opened")).toBe(1);
  });

  test("what is cancelled is not done when it comes", async () => {
    await button("Validate and roll up").click();
    await button("Cancel").click();
    await excel.pane.getByText("Cancelled").first().waitFor();
    officeJs.come();
    await excel.pane.locator(".slow").waitFor({ state: "detached" });
    await button("Validate").click();
    await excel.pane.getByRole("tab", { name: "Overview" }).waitFor();
    expect(await excel.at("sheetNames")).not.toContain("Cover");
  });

  test("where it is kept out, the page says so and what to do, and keeps the focus", async () => {
    await button("Validate and roll up").click();
    officeJs.fail();
    await excel.pane.getByRole("heading", { name: "Office did not load" }).waitFor();
    await excel.pane.getByText(/ask your IT team to let that address through/).waitFor();
    expect(await excel.pane.locator("main:focus").count()).toBe(1);
    expect(await excel.pane.getByRole("button").count()).toBe(0);
    expect(await axeFaults(excel.page)).toEqual([]);
  });
});
