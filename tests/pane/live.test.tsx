import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import type { LiveOptions, LiveReport } from "../../src/job/live";
import type { Validation } from "../../src/job/job";
import type { Prepared } from "../../src/job/prepare";
import { App } from "../../src/pane/App";
import { createLive, type LiveJob } from "../../src/pane/state/live";
import { LiveContext } from "../../src/pane/useLive";
import { defaultSettings } from "../../src/settings";
import { likeABrowser } from "./support/browser";
import { heldJob, jobError, SHEETS, type HeldRun } from "./support/job";
import { validation } from "./support/tracker";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

const DONE: Prepared = { isChanged: true, theirs: { statuses: [], references: [] }, areColoursKnown: true };
const REPORT: LiveReport = { corrected: 0, remote: 0, lost: [], hasGivenUp: false };

/** A pane whose preparing comes to what the test says, and whose live checking says what the test wants. */
async function pane(result: Parameters<HeldRun["succeed"]>[0] = {}, outcome: Prepared | Error = DONE) {
  const held = heldJob();
  const asked: string[] = [];
  const based: Validation[] = [];
  let options: LiveOptions | null = null;
  const end = async (text: string): Promise<Prepared> => {
    asked.push(text);
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const job: LiveJob = {
    startLive: async (given) => {
      options = given;
      return {
        base: (validation) => based.push(validation),
        dropDownsChanged: (sheet) => asked.push(`look again at ${sheet}`),
        stop: async () => void asked.push("stop"),
      };
    },
    prepareSheet: (sheet, { replace }) => end(`prepare ${sheet} ${String(replace)}`),
    unprepareSheet: (sheet) => end(`remove ${sheet}`),
  };
  const live = createLive(held.store, job);
  const { container } = render(
    <LiveContext value={live}>
      <App host="excel" store={held.store} />
    </LiveContext>,
  );
  await act(async () => {
    void held.store.run("validate");
    held.runs[0]?.succeed(result);
  });
  const tell = (update: Partial<Parameters<LiveOptions["onUpdate"]>[0]>) =>
    act(async () => options?.onUpdate({ validation: null, sheets: null, report: REPORT, ...update }));
  return { held, container, asked, based, tell, live };
}

const openSheets = async () => userEvent.click(await screen.findByRole("tab", { name: /^Sheets/ }));
const click = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

test("prepares the sheet that is reported on, says so, and takes it back", async () => {
  const { asked, container } = await pane();
  await openSheets();
  await click("Prepare");
  expect(await screen.findByText("“Q2” is prepared.")).toBeTruthy();
  await click("Remove");
  expect(await screen.findByText("What was added to “Q2” is removed.")).toBeTruthy();
  expect(asked).toEqual(["prepare Q2 none", "look again at Q2", "remove Q2", "look again at Q2"]);
  expect(await axe(container)).toHaveNoViolations();
});

test.each<[string, Partial<Prepared>, string]>([
  ["nothing to do", { isChanged: false }, "“Q2” was prepared already. Nothing was written."],
  [
    "colours that cannot be read",
    { areColoursKnown: false },
    "Excel cannot read this sheet’s conditional formats, so colours were neither added nor removed.",
  ],
  [
    "a rule of the council's on references",
    { theirs: { statuses: [], references: ["A5"] } },
    "References with a rule of your own keep it: A5.",
  ],
])("says when there was %s", async (_, outcome, text) => {
  await pane({}, { ...DONE, ...outcome });
  await openSheets();
  await click("Prepare");
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Replace my rules" })).toBeNull();
});

test("a rule of the council's on statuses gives way when a person says so", async () => {
  const statuses = Array.from({ length: 8 }, (_, index) => `B${index + 5}`);
  const { asked } = await pane({}, { ...DONE, theirs: { statuses, references: [] } });
  await openSheets();
  await click("Prepare");
  expect(
    await screen.findByText(/^Statuses with a rule of your own keep it: B5, B6, B7, B8, B9, B10 and 2 more\./),
  ).toBeTruthy();
  await click("Replace my rules");
  expect(asked).toContain("prepare Q2 all");
});

test("what goes wrong is a sentence, and the pane goes on", async () => {
  await pane({}, jobError("filteredSheet", "“Q2” is filtered. Nothing was written. Show all rows, then try again."));
  await openSheets();
  await click("Prepare");
  expect((await screen.findByText(/Show all rows, then try again\.$/)).textContent).toContain("Nothing was written.");
  expect(screen.getByRole("button", { name: "Prepare" }).getAttribute("aria-disabled")).toBeNull();
});

test("while it works, another click begins nothing", async () => {
  const { asked, live } = await pane();
  await act(async () => {
    await Promise.all([live.prepare("Q2", false), live.remove("Q2")]);
  });
  expect(asked.filter((each) => !each.startsWith("look"))).toEqual(["prepare Q2 none"]);
});

test("what live checking finds is shown, and the sheets that stand are out of date then", async () => {
  const { held, based, tell } = await pane({ sheets: SHEETS });
  expect(based).toHaveLength(1);
  const found = { ...validation(), findings: [] };
  await tell({ validation: found });
  expect(held.store.getState()).toMatchObject({ validation: found, isStale: false });
  expect(held.store.getState().sheets.map(({ isOutOfDate }) => isOutOfDate)).toEqual(SHEETS.map(() => true));
  // It is not told of what it has found itself.
  expect(based).toHaveLength(1);
});

test("while edits are followed nothing is said to be stale; when they no longer are, it is", async () => {
  const { held, tell } = await pane();
  await act(async () => {
    held.edit();
  });
  expect(screen.queryByText("The workbook has changed since it was checked.")).toBeNull();
  await tell({ report: { ...REPORT, hasGivenUp: true } });
  expect(await screen.findByText("The workbook has changed since it was checked.")).toBeTruthy();
  await openSheets();
  expect(await screen.findByText(/^Edits are no longer followed/)).toBeTruthy();
});

test("counts what it wrote and what others did, and says why short forms cannot be typed", async () => {
  const settings = { ...defaultSettings(), enforcement: { live: true, alert: "stop", autoCorrect: true } as const };
  const { tell } = await pane({ settings });
  await tell({ report: { ...REPORT, corrected: 3, remote: 1 } });
  await openSheets();
  expect(
    await screen.findByText(
      /^Edits are checked as they are made\. 3 entries written in the accepted form\. 1 edit by people elsewhere checked\. Short forms cannot be typed/,
    ),
  ).toBeTruthy();
});

test("a drop-down that a paste took away is told in every view, and restored by one click", async () => {
  const { asked, tell, container } = await pane();
  await tell({ report: { ...REPORT, lost: [{ sheet: "Q2", cells: ["B5", "B6"] }] } });
  expect(
    await screen.findByText("2 statuses have lost the drop-down on “Q2”: B5, B6. Pasting takes it away."),
  ).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await click("Restore the drop-downs on “Q2”");
  expect(asked).toEqual(["prepare Q2 B5,B6", "look again at Q2"]);
});

test("is not begun, and ends, where the settings say so", async () => {
  const off = { ...defaultSettings(), enforcement: { ...defaultSettings().enforcement, live: false } };
  const { held, based, asked } = await pane();
  await act(async () => {
    void held.store.run("validate");
    held.runs[1]?.succeed({ settings: off });
  });
  expect([based.length, asked]).toEqual([1, ["stop"]]);
  await openSheets();
  expect(await screen.findByText("Edits are not checked as they are made. Settings can turn that on.")).toBeTruthy();
});

describe("told aloud", () => {
  /** What screen readers are told: changes of the live regions that are on. */
  function listen(container: HTMLElement): string[] {
    const heard: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role="status"], [role="alert"]',
        );
        if (region && region.getAttribute("aria-live") !== "off") heard.push(region.textContent);
      }
    });
    observer.observe(container, { subtree: true, childList: true, characterData: true });
    return heard;
  }
  const lost = [{ sheet: "Q2", cells: ["B5"] }];

  test("what was asked for; nothing of what edits do to the findings, one's own or others'", async () => {
    const { held, container, tell } = await pane();
    await userEvent.click(await screen.findByRole("tab", { name: /^Findings/ }));
    const heard = listen(container);
    await tell({ validation: validation({ findings: [] }), report: { ...REPORT, remote: 1 } });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("No errors or warnings in 3 Key Activities");
    await tell({ validation: validation(), report: { ...REPORT, remote: 2, corrected: 1 } });
    expect(heard).toEqual([]);
    await act(async () => {
      void held.store.run("validate");
      held.runs.at(-1)?.succeed({ findings: [] });
    });
    expect(heard.at(-1)).toBe("No errors or warnings in 3 Key Activities");
  });

  test("a drop-down that is lost here, and not one that somebody elsewhere took away", async () => {
    const { container, tell } = await pane();
    const heard = listen(container);
    await tell({ report: { ...REPORT, remote: 1, lost } });
    expect(screen.getByText(/^1 status has lost the drop-down on “Q2”: B5\./)).toBeTruthy();
    expect(heard).toEqual([]);
    await tell({ report: { ...REPORT, remote: 1, lost: [{ sheet: "Q2", cells: ["B5", "B6"] }] } });
    expect(heard.join()).toMatch(/2 statuses have lost the drop-down/);
  });
});
