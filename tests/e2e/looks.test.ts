/** Every view in every theme and width: nothing that axe finds, nothing cut off, in English and in a language a third longer. */
import type { Browser, Frame } from "playwright-core";
import { axeFaults } from "../support/axe";
import { launchBrowser } from "../support/browser";
import { pseudoPaneFolder } from "../support/endToEndPaths";
import { buildPseudoPane } from "../support/pseudoPane";
import { openInExcel, type InExcel, type VisitOptions } from "../support/webExcel";

const sample = "harborough-all.xlsx";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), buildPseudoPane()]);
});
afterAll(() => browser.close());
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

/** Goes through what the pane shows, in whatever language, and looks at each. */
async function everyView({ pane, at }: InExcel, look: (view: string) => Promise<void>): Promise<void> {
  await pane.locator(".actions button").first().waitFor();
  await look("first run");
  await pane.locator(".actions button").first().click();
  const tab = (index: number) => pane.getByRole("tab").nth(index);
  await tab(4).waitFor();
  // The quarter with the most to show.
  await pane.locator(".choice select").selectOption({ index: 0 });
  await pane.locator(".standing .status-bar rect").nth(4).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await look("overview");
  await pane.locator(".misread .link").click();
  await pane.locator(".mapped").first().waitFor();
  await look("columns");
  await tab(1).click();
  await look("findings");
  await pane.locator(".finding .row-actions .link").last().click();
  await look("dismissal");
  await pane.locator(".panel-actions button").last().click();
  await pane.locator(".list-line button").last().click();
  await look("preview");
  await tab(2).click();
  await pane.locator(".roll-ups h3 button").first().click();
  await pane.locator(".try summary").click();
  await pane.locator(".try-rules").waitFor();
  await look("roll-up");
  await tab(3).click();
  await look("sheets");
  await tab(4).click();
  await pane.locator(".settings summary").first().waitFor();
  for (const summary of await pane.locator(".settings summary").all()) await summary.click();
  await look("settings");
  await at("type", "Cover", "D5", "Ask the Chief Executive");
  await pane.locator(".actions button").first().click();
  await pane.locator(".failure-choice").waitFor();
  await look("question");
  await at("fail", 1);
  await pane.locator(".actions button").last().click();
  await pane.locator(".support summary").click();
  await look("failure");
}

/** Elements whose content is wider than they are, and the page where it must be scrolled sideways. */
function cutOff(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    // Fields scroll by themselves; what only screen readers see has no room.
    const apart = "select, input, textarea, svg, .for-screen-readers, .tab-count, .tab-name, [data-tabster-dummy]";
    return [...document.querySelectorAll("html, body *")]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth)
      .filter((element) => element.closest(apart) === null)
      .map(({ tagName, className, scrollWidth, clientWidth, textContent }) =>
        [tagName, className, `${scrollWidth} in ${clientWidth}`, textContent.slice(0, 40)].join(" · "),
      );
  });
}

function frameOf({ page }: InExcel): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("Expected the pane's frame; found none.");
  return frame;
}

interface Looking extends VisitOptions {
  readonly isForAxe: boolean;
}

test.each<[string, Looking]>([
  ["light, at 320 pixels", { isForAxe: true, colorScheme: "light", width: 320 }],
  ["dark", { isForAxe: true, colorScheme: "dark", width: 450 }],
  ["forced colours", { isForAxe: true, forcedColors: true, width: 350 }],
  ["at 600 pixels under a zoom of 200%", { isForAxe: false, width: 300 }],
  ["at 320 pixels, with every text a third longer", { isForAxe: false, width: 320, folder: pseudoPaneFolder }],
])("nothing is cut off, and nothing keeps anybody out: %s", async (_case, { isForAxe, ...options }) => {
  const excel = await openInExcel(browser, sample, options);
  const faults: unknown[] = [];
  await everyView(excel, async (view) => {
    const found = [...(isForAxe ? await axeFaults(excel.page) : []), ...(await cutOff(frameOf(excel)))];
    for (const fault of found) faults.push([view, fault]);
  });
  expect(faults).toEqual([]);
  expect(excel.faults).toEqual([]);
});
