import { WAITING_AFTER } from "../../../src/pane/state/store";
import { heldJob, jobError, SHEETS, type HeldJob } from "../support/job";
import { validation } from "../support/tracker";

const theRun = ({ runs }: HeldJob) => {
  const run = runs.at(-1);
  if (run === undefined) throw new Error("Expected a run; found none.");
  return run;
};

describe("running", () => {
  test("says what it does, then shows what it found", async () => {
    const held = heldJob();
    const { store } = held;
    const end = store.run("validate");
    expect(store.getState().running).toEqual({
      task: "validate",
      progress: null,
      isCancelling: false,
      isWaiting: false,
    });

    const progress = { step: "reading", text: "Reading the workbook", done: 0.5 } as const;
    theRun(held).progress(progress);
    expect(store.getState().running?.progress).toBe(progress);

    theRun(held).succeed();
    await expect(end).resolves.toBe("done");
    expect(store.getState()).toMatchObject({ running: null, failure: null, validation: validation(), sheets: [] });
    expect(store.getState().checkedAt).toBeInstanceOf(Date);
  });

  test("remembers the sheets of a roll-up, also after a later check", async () => {
    const held = heldJob();
    const rolledUp = held.store.run("validateAndRollUp");
    theRun(held).succeed();
    await rolledUp;
    const checked = held.store.run("validate");
    theRun(held).succeed();
    await checked;
    expect(held.store.getState().sheets).toEqual(SHEETS);
  });

  test("two at once are one, whichever button was clicked", async () => {
    const held = heldJob();
    const first = held.store.run("validateAndRollUp");
    const second = held.store.run("validate");
    expect(held.runs.map(({ task }) => task)).toEqual(["validateAndRollUp"]);
    theRun(held).succeed();
    expect(await Promise.all([first, second])).toEqual(["done", "done"]);
    void held.store.run("validate");
    expect(held.runs).toHaveLength(2);
  });

  test("can be cancelled; what was found before stays", async () => {
    const held = heldJob();
    const before = held.store.run("validate");
    theRun(held).succeed();
    await before;
    const end = held.store.run("validateAndRollUp");
    held.store.cancel();
    expect(held.store.getState().running?.isCancelling).toBe(true);
    expect(theRun(held).options.signal?.aborted).toBe(true);
    theRun(held).fail(jobError("cancelled", "Cancelled. Nothing was written."));
    await expect(end).resolves.toBe("cancelled");
    expect(held.store.getState()).toMatchObject({
      running: null,
      failure: { kind: "cancelled" },
      validation: validation(),
    });
  });

  test.each([
    [
      jobError("protectedStructure", "Unprotect the workbook."),
      { kind: "protectedStructure", message: "Unprotect the workbook." },
    ],
    [jobError("noSuchKind", "Odd."), { kind: "failed", message: "Odd." }],
    [
      Object.assign(new Error("Loading chunk job failed."), { name: "ChunkLoadError" }),
      {
        kind: "failed",
        message: "Part of the pane could not be loaded. The workbook is as it was. Close the pane and open it again.",
      },
    ],
    [new TypeError("x is not a function"), { kind: "failed", message: "x is not a function" }],
  ])("shows what went wrong: %p", async (error, failure) => {
    const held = heldJob();
    const end = held.store.run("validate");
    theRun(held).fail(error);
    await expect(end).resolves.toBe("failed");
    expect(held.store.getState()).toMatchObject({ running: null, failure });
    held.store.closeFailure();
    expect(held.store.getState().failure).toBeNull();
  });

  test("a new run clears the last failure", async () => {
    const held = heldJob();
    const end = held.store.run("validate");
    theRun(held).fail(jobError("gone", "A sheet was removed."));
    await end;
    void held.store.run("validate");
    expect(held.store.getState().failure).toBeNull();
  });

  test("says so while Excel is silent, and takes it back when it speaks", () => {
    jest.useFakeTimers();
    const held = heldJob();
    void held.store.run("validate");
    jest.advanceTimersByTime(WAITING_AFTER - 1);
    expect(held.store.getState().running?.isWaiting).toBe(false);
    jest.advanceTimersByTime(1);
    expect(held.store.getState().running?.isWaiting).toBe(true);
    theRun(held).progress({ step: "reading", text: "Reading the workbook", done: null });
    expect(held.store.getState().running?.isWaiting).toBe(false);
    jest.useRealTimers();
  });

  test("reports on the quarter chosen, at once and from then on", async () => {
    const held = heldJob();
    const quarter = { year: "2013/14", quarter: 1 } as const;
    const end = held.store.chooseQuarter(quarter);
    expect(theRun(held)).toMatchObject({ task: "validate", options: { quarter } });
    theRun(held).succeed();
    await end;
    void held.store.run("validateAndRollUp");
    expect(theRun(held).options.quarter).toEqual(quarter);
  });
});

describe("moving in the workbook", () => {
  test("there is a way back to where the person was", async () => {
    const held = heldJob();
    await held.store.goTo("Q2", "B6");
    expect(held.store.getState().wayBack).toEqual({
      from: { sheet: "Notes", cell: "C12" },
      to: { sheet: "Q2", cell: "B6" },
    });
    await held.store.goBack();
    expect(held.moves).toEqual(["Q2!B6", "Notes!C12"]);
    expect(held.store.getState().wayBack).toBeNull();
  });

  test("from finding to finding, the way back is to before the first", async () => {
    const held = heldJob();
    await held.store.goTo("Q2", "B6");
    held.place = { sheet: "Q2", cell: "B6" };
    await held.store.goTo("Q2", null);
    held.place = { sheet: "Q2", cell: "A1" };
    await held.store.goTo("Q2", "E5");
    expect(held.store.getState().wayBack?.from).toEqual({ sheet: "Notes", cell: "C12" });
  });

  test("a person who has moved on their own gets back to where they then were", async () => {
    const held = heldJob();
    await held.store.goTo("Q2", "B6");
    held.place = { sheet: "Q2", cell: "D40" };
    await held.store.goTo("Q2", "E5");
    expect(held.store.getState().wayBack?.from).toEqual({ sheet: "Q2", cell: "D40" });
  });

  test("what goes wrong is shown", async () => {
    const held = heldJob();
    held.moveError = jobError("gone", "The sheet “Q2” is no longer there.");
    await held.store.goTo("Q2", "B6");
    expect(held.store.getState()).toMatchObject({ failure: { kind: "gone" }, wayBack: null });
    await held.store.openSheet("Cover");
    expect(held.moves).toEqual([]);
  });
});

test("listeners hear of every change until they leave", async () => {
  const held = heldJob();
  const listener = jest.fn();
  const leave = held.store.subscribe(listener);
  await held.store.openSheet("Cover");
  expect(listener).not.toHaveBeenCalled();
  void held.store.run("validate");
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  theRun(held).progress({ step: "reading", text: "Reading the workbook", done: null });
  expect(listener).toHaveBeenCalledTimes(1);
  expect(held.moves).toEqual(["open Cover"]);
});
