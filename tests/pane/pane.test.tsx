import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { App } from "../../src/pane/App";
import { likeABrowser } from "./support/browser";
import { heldJob, jobError, SHEETS, type HeldJob, type HeldRun } from "./support/job";
import { finding, tracker, validation } from "./support/tracker";

expect.extend(toHaveNoViolations);
beforeEach(() => {
  likeABrowser();
});

function shown(): { held: HeldJob; container: HTMLElement } {
  const held = heldJob();
  const { container } = render(<App host="excel" store={held.store} />);
  return { held, container };
}

/** Clicks the button and ends the run that it starts. */
async function run(held: HeldJob, button: string, end: (run: HeldRun) => void): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: button }));
  await act(async () => {
    const started = held.runs.at(-1);
    if (started === undefined) throw new Error("Expected a run; found none.");
    end(started);
  });
}
const validated = (held: HeldJob, result?: Parameters<HeldRun["succeed"]>[0]) =>
  run(held, "Validate", (started) => {
    started.succeed(result);
  });
const rolledUp = (held: HeldJob, result?: Parameters<HeldRun["succeed"]>[0]) =>
  run(held, "Validate and roll up", (started) => {
    started.succeed(result);
  });
const headline = () => screen.getByRole("heading", { level: 1 }).textContent;
const statuses = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
const openTab = (name: RegExp) => userEvent.click(screen.getByRole("tab", { name }));

describe("outside Excel", () => {
  test.each([
    ["elsewhere", "Open this in Excel"],
    ["tooOld", "This Excel is too old"],
    ["unreachable", "Office did not load"],
  ] as const)("%s", async (host, title) => {
    const { container } = render(<App host={host} store={heldJob().store} />);
    expect(headline()).toBe(title);
    expect(screen.queryByRole("button")).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });
});

describe("first run", () => {
  test("says what will happen, and offers it", async () => {
    const { container } = shown();
    expect(headline()).toBe("Check this workbook’s Key Activities");
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Validate and roll up",
      "Validate",
      "Try it on a sample",
    ]);
    expect(screen.queryByRole("tab")).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("a sample to try it on opens in a workbook of its own", async () => {
    const { held } = shown();
    await userEvent.click(screen.getByRole("button", { name: "Try it on a sample" }));
    expect(held.moves).toEqual(["open the sample"]);
  });

  test.each([
    [false, "light"],
    [true, "dark"],
  ])("where Office names no theme, the system's is taken (dark: %p)", (prefersDark, theme) => {
    likeABrowser(prefersDark);
    const { container } = shown();
    expect(container.querySelector("[data-theme]")?.getAttribute("data-theme")).toBe(theme);
  });
});

describe("while working", () => {
  test("progress is shown and told, and a second click does nothing", async () => {
    const { held, container } = shown();
    await userEvent.click(screen.getByRole("button", { name: "Validate and roll up" }));
    expect(statuses()).toContain("Reading the workbook");
    act(() => {
      held.runs[0]?.progress({ step: "writing", text: "Writing 4 sheets", done: 0.25 });
    });
    expect(statuses()).toContain("Writing 4 sheets");
    expect(screen.getByRole("progressbar", { name: "Checking and rolling up" }).getAttribute("aria-valuenow")).toBe(
      "0.25",
    );
    await userEvent.click(screen.getByRole("button", { name: "Validate and roll up" }));
    await userEvent.click(screen.getByRole("button", { name: "Validate" }));
    expect(held.runs).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  test("the focus stays on the button that was clicked", async () => {
    const { held } = shown();
    await rolledUp(held);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Validate and roll up" }));
  });

  test("cancelling says so at once, then what came of it; the focus is not lost", async () => {
    const { held } = shown();
    await userEvent.click(screen.getByRole("button", { name: "Validate" }));
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(statuses()).toContain("Cancelling…");
    expect(held.runs[0]?.options.signal?.aborted).toBe(true);
    await act(async () => {
      held.runs[0]?.fail(jobError("cancelled", "Cancelled. Nothing was written."));
    });
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    expect(screen.getAllByText("Nothing was written.", { exact: false }).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("a failure has a title, says what to do, and can be put away", async () => {
    const { held, container } = shown();
    await run(held, "Validate and roll up", (started) => {
      started.fail(
        jobError("protectedStructure", "No sheet can be added. Nothing was written. Unprotect the workbook."),
      );
    });
    expect(screen.getByText("The workbook is protected")).toBeTruthy();
    expect(statuses()).toContain(
      "The workbook is protected. No sheet can be added. Nothing was written. Unprotect the workbook.",
    );
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Close this message" }));
    expect(screen.queryByText("The workbook is protected")).toBeNull();
  });
});

describe("overview", () => {
  test("headline, counts, what to do next, how each priority stands", async () => {
    const { held, container } = shown();
    await validated(held);
    expect(headline()).toBe("1 error and 1 warning in 3 Key Activities");
    expect(statuses()).toContain("1 error and 1 warning in 3 Key Activities");
    const counts = within(await screen.findByRole("group", { name: "Findings by severity" }));
    expect(counts.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "1Errors",
      "1Warnings",
      "1Notes",
    ]);
    const standing = within(screen.getByRole("region", { name: "How it stands" }));
    expect(standing.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Whole council",
      "A prosperous place",
      "A healthy place",
    ]);
    expect(standing.getByText("1 Amber, 1 Green, 1 without a status")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("a count leads to those findings", async () => {
    const { held } = shown();
    await validated(held);
    await userEvent.click(await screen.findByRole("button", { name: "Show 1 warning" }));
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Findings 3");
    expect(screen.getByText("1 of 3 findings")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("tab", { selected: true }));
  });

  test("the next step leads through the job: errors, sheets, Cover", async () => {
    const { held } = shown();
    await validated(held, { findings: [finding({ severity: "error" })] });
    await userEvent.click(await screen.findByRole("button", { name: "Show the errors" }));
    expect(screen.getByRole("tab", { selected: true }).textContent).toBe("Findings 1");
    await openTab(/Overview/);
    await validated(held, { findings: [] });
    const next = () => within(screen.getByRole("region", { name: "What to do next" }));
    await userEvent.click(next().getByRole("button", { name: "Validate and roll up" }));
    await act(async () => {
      held.runs.at(-1)?.succeed({ findings: [] });
    });
    await userEvent.click(next().getByRole("button", { name: "Open Cover" }));
    expect(held.moves).toEqual(["open Cover (2)"]);
  });

  test("no tracker: says what was looked at and what a tracker is", async () => {
    const { held, container } = shown();
    const none = validation(
      {
        reported: null,
        rollUps: [],
        findings: [finding({ rule: "tracker-missing", severity: "error", sheet: null, cell: null, ref: null })],
      },
      [],
    );
    await validated(held, none);
    expect(headline()).toBe("No tracker sheet found");
    expect(screen.getByText("Looked at Notes.")).toBeTruthy();
    const next = within(await screen.findByRole("region", { name: "What was looked for" }));
    expect(next.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("an activity column"),
      expect.stringContaining("Status, Progress, Next Steps"),
      "Under it, references such as KA.01.03.",
    ]);
    expect(next.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Name the columns",
      "Try it on a sample",
    ]);
    await openTab(/Roll-up/);
    expect(screen.getByText("There is nothing to roll up in this workbook.")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("filtered and protected sheets are named", async () => {
    const { held } = shown();
    const sheet = tracker("Q2", { year: "2013/14", quarter: 2 }, { isFiltered: true, isProtected: true });
    await validated(held, validation({}, [sheet]));
    expect(await screen.findByText("“Q2” is filtered. Rows out of sight are counted too.")).toBeTruthy();
    expect(screen.getByText("“Q2” is protected. It can be checked, not fixed.")).toBeTruthy();
  });

  test("with several quarters another one can be chosen", async () => {
    const { held, container } = shown();
    const trackers = [tracker("Q1", { year: "2013/14", quarter: 1 }), tracker("Q2", { year: "2013/14", quarter: 2 })];
    await validated(held, validation({}, trackers));
    const choice = await screen.findByRole("combobox", { name: "Quarter to report on" });
    expect(choice).toHaveProperty("value", "Quarter 2 2013/14");
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.selectOptions(choice, "Quarter 1 2013/14");
    expect(held.runs.at(-1)).toMatchObject({ task: "validate", options: { quarter: { year: "2013/14", quarter: 1 } } });
  });
});

describe("tabs", () => {
  test("arrow keys, Home and End choose; one tab is in the tab order", async () => {
    const { held } = shown();
    await validated(held);
    (await screen.findByRole("tab", { selected: true })).focus();
    const selectedAfter = async (keys: string) => {
      await userEvent.keyboard(keys);
      const selected = screen.getByRole("tab", { selected: true });
      expect(document.activeElement).toBe(selected);
      expect(screen.getAllByRole("tab").filter(({ tabIndex }) => tabIndex === 0)).toEqual([selected]);
      expect(screen.getByRole("tabpanel", { name: selected.textContent })).toBeTruthy();
      return selected.textContent;
    };
    expect(await selectedAfter("{ArrowRight}")).toBe("Findings 3");
    expect(await selectedAfter("{ArrowLeft}{ArrowLeft}")).toBe("Settings");
    expect(await selectedAfter("{Home}")).toBe("Overview");
    expect(await selectedAfter("{End}")).toBe("Settings");
  });
});

describe("sheets", () => {
  test("none yet", async () => {
    const { held, container } = shown();
    await validated(held);
    await screen.findByRole("tablist");
    await openTab(/Sheets/);
    expect(screen.getByText(/This workbook has no summary sheets yet/)).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
  });

  test("out of date since the settings or the tracker changed: said, and written again on demand", async () => {
    const { held, container } = shown();
    await validated(held, { sheets: SHEETS.map((sheet) => ({ ...sheet, isOutOfDate: true })) });
    await screen.findByRole("tablist");
    await openTab(/Sheets 4/);
    expect(screen.getByText(/not what would be written now/)).toBeTruthy();
    expect(screen.getAllByText("Out of date")).toHaveLength(4);
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Write them again" }));
    await act(async () => {
      held.runs.at(-1)?.succeed();
    });
    expect(screen.getByText("The summary sheets are up to date.")).toBeTruthy();
  });

  test("somebody types into the tracker while the pane is open", async () => {
    const { held, container } = shown();
    await rolledUp(held);
    await screen.findByRole("tablist");
    await openTab(/Sheets 4/);
    expect(screen.queryByRole("button", { name: "Check again" })).toBeNull();
    act(() => {
      held.edit();
    });
    expect(screen.getByText("The workbook has changed since it was checked.")).toBeTruthy();
    expect(screen.getByText("The tracker has changed since these sheets were written.")).toBeTruthy();
    expect(await axe(container)).toHaveNoViolations();
    await run(held, "Check again", (started) => {
      started.succeed({ sheets: SHEETS });
    });
    expect(screen.queryByText("The workbook has changed since it was checked.")).toBeNull();
  });

  test("each opens under the name it has in the workbook", async () => {
    const { held, container } = shown();
    await rolledUp(held);
    await screen.findByRole("tablist");
    await openTab(/Sheets 4/);
    expect(screen.getAllByRole("button", { name: /^Open / }).map(({ textContent }) => textContent)).toEqual(
      SHEETS.map(({ name }) => name),
    );
    await userEvent.click(screen.getByRole("button", { name: "Open Cover (2)" }));
    expect(held.moves).toEqual(["open Cover (2)"]);
    expect(await axe(container)).toHaveNoViolations();
  });
});
