/** Every view in every theme and width: nothing that axe finds, nothing cut off, in English and in a language a third longer. */
import type { Browser, Frame, Page } from "playwright-core";
import { axeFaultsIn, RULES_ON_LOOKS } from "../support/axe";
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

/** After a change of theme or width: laid out anew, and no colour on its way to another. */
function settled(frame: Frame): Promise<void> {
  return frame.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    for (let times = 0; times < 2; times++) {
      await nextFrame();
      for (const each of document.getAnimations()) if (each instanceof CSSTransition) each.finish();
    }
  });
}

interface Look {
  readonly name: string;
  /** Pixels of the pane. */
  readonly width: number;
  readonly colorScheme?: "dark";
  readonly forcedColors?: "active";
  /** Null: none of axe's. Undefined: all. */
  readonly rules?: readonly string[] | null;
}

const ZOOMED: Look = { name: "at 600 pixels under a zoom of 200%", width: 300, rules: null };
const LOOKS: readonly Look[] = [
  { name: "dark", width: 450, colorScheme: "dark", rules: RULES_ON_LOOKS },
  { name: "forced colours", width: 350, forcedColors: "active", rules: RULES_ON_LOOKS },
  ZOOMED,
  { name: "light, at 320 pixels", width: 320 },
];

async function take(page: Page, { width, colorScheme, forcedColors }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: colorScheme ?? "light", forcedColors: forcedColors ?? "none" });
  await page.setViewportSize({ width, height: 800 });
}

/** Goes through all views, and in each through the looks; gives what is wrong. */
async function faultsOf(options: VisitOptions, looks: readonly Look[]): Promise<unknown[]> {
  const excel = await openInExcel(browser, sample, options);
  const frame = frameOf(excel);
  const faults: unknown[] = [];
  await everyView(excel, async (view) => {
    for (const look of looks) {
      await take(excel.page, look);
      await settled(frame);
      const { name, rules } = look;
      const found = [...(rules === null ? [] : await axeFaultsIn(frame, rules)), ...(await cutOff(frame))];
      for (const fault of found) faults.push([view, name, fault]);
    }
  });
  return [...faults, ...excel.faults];
}

test("nothing is cut off, and nothing keeps anybody out: in light, dark and forced colours, narrow and zoomed", async () => {
  expect(await faultsOf({ colorScheme: "dark", width: 450 }, LOOKS)).toEqual([]);
});

test("nothing is cut off at 320 pixels with every text a third longer", async () => {
  const longer: Look = { name: "longer", width: 320, rules: null };
  expect(await faultsOf({ width: 320, folder: pseudoPaneFolder }, [longer])).toEqual([]);
});
