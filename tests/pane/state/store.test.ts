import type { Change } from "../../../src/pane/state/change";
import { WAITING_AFTER, type End } from "../../../src/pane/state/store";
import { textFix } from "../../../src/rules/finding";
import { heldJob, jobError, SHEETS, type HeldJob, type HeldRun } from "../support/job";
import { finding, rollUp, validation } from "../support/tracker";

const { sheets: _sheets, ...found } = validation();
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
    expect(store.getState()).toMatchObject({ running: null, failure: null, validation: found, sheets: [] });
    expect(store.getState().checkedAt).toBeInstanceOf(Date);
  });

  test("the sheets are those of the roll-up, then those that a later check found standing", async () => {
    const held = heldJob();
    const rolledUp = held.store.run("validateAndRollUp");
    theRun(held).succeed();
    await rolledUp;
    expect(held.store.getState().sheets).toEqual(SHEETS);
    const checked = held.store.run("validate");
    const standing = SHEETS.map((sheet) => ({ ...sheet, isOutOfDate: sheet.key === "Cover" }));
    theRun(held).succeed({ sheets: standing });
    await checked;
    expect(held.store.getState().sheets).toEqual(standing);
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
      validation: found,
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

describe("changing", () => {
  const fix = textFix("safe", "B6", "green", "Green");
  const fixes = [{ sheet: "Q2", fix }];
  const objective = rollUp({ level: "objective", code: "CA 1", stated: "GREEN" });
  const done = { sheet: "Q2", changes: fix.changes, unmerge: null, merge: null };

  async function checkedOnce(): Promise<HeldJob> {
    const held = heldJob();
    const end = held.store.run("validate");
    theRun(held).succeed();
    await end;
    return held;
  }
  /** Makes the change and lets the check that follows it find what is given. */
  async function changed(held: HeldJob, change: Change, result: Parameters<HeldRun["succeed"]>[0] = {}): Promise<End> {
    const before = held.runs.length;
    const end = held.store.change(change);
    await nextRun(held, before);
    theRun(held).succeed(result);
    return end;
  }
  /** The check begins once the change is made. */
  async function nextRun(held: HeldJob, before: number): Promise<void> {
    while (held.runs.length === before) await Promise.resolve();
  }

  test("fixes, says what was done, and checks again by itself", async () => {
    const held = await checkedOnce();
    await expect(changed(held, { kind: "fix", fixes }, { findings: [] })).resolves.toBe("done");
    expect(held.changes).toEqual(["fix B6=Green"]);
    expect(held.store.getState()).toMatchObject({
      changed: { kind: "fix", fixed: [done], refused: [] },
      validation: { findings: [] },
    });
  });

  test("takes the last fix back", async () => {
    const held = await checkedOnce();
    await changed(held, { kind: "fix", fixes });
    await changed(held, { kind: "revert" });
    expect(held.changes).toEqual(["fix B6=Green", "revert B6"]);
    expect(held.store.getState().changed).toMatchObject({ kind: "revert", fixed: [done] });
  });

  test.each<[Change, string]>([
    [{ kind: "dismiss", finding: finding({}), reason: "It is right" }, "dismiss B6: It is right"],
    [{ kind: "undoDismissal", finding: finding({}) }, "undo B6"],
    [{ kind: "saveSettings", settings: validation().settings }, "save threshold {}"],
    [{ kind: "forgetSettings" }, "forget"],
    [{ kind: "giveReason", rollUp: objective, reason: "Nearly done" }, "reason CA 1: Nearly done"],
    [{ kind: "withdrawReason", rollUp: objective }, "withdraw CA 1"],
  ])("%p, then checks again", async (change, made) => {
    const held = await checkedOnce();
    await expect(changed(held, change)).resolves.toBe("done");
    expect(held.changes).toEqual([made]);
    expect(held.store.getState().changed).toEqual({ kind: change.kind });
    held.store.closeChanged();
    expect(held.store.getState().changed).toBeNull();
  });

  test("what cannot be changed is shown, and nothing is checked again", async () => {
    const held = await checkedOnce();
    held.changeError = jobError("changedByPerson", "Someone has changed it. Nothing was written.");
    await expect(held.store.change({ kind: "forgetSettings" })).resolves.toBe("failed");
    expect(held.runs).toHaveLength(1);
    expect(held.store.getState()).toMatchObject({ failure: { kind: "changedByPerson" }, changed: null });
  });

  test("while something is running, nothing is begun", async () => {
    const held = await checkedOnce();
    void held.store.run("validate");
    await expect(held.store.change({ kind: "fix", fixes })).resolves.toBe("cancelled");
    expect(held.changes).toEqual([]);
  });
});

describe("the tracker changes while the pane is open", () => {
  test("it is said until the workbook is checked again", async () => {
    const held = heldJob();
    const end = held.store.run("validate");
    theRun(held).succeed();
    await end;
    expect(held.store.getState().isStale).toBe(false);
    held.edit();
    expect(held.store.getState().isStale).toBe(true);
    const again = held.store.run("validate");
    theRun(held).succeed();
    await again;
    expect(held.store.getState().isStale).toBe(false);
  });

  test("what is changed during a check, or before one that fails, is still new", async () => {
    const held = heldJob();
    const first = held.store.run("validate");
    theRun(held).succeed();
    await first;
    const during = held.store.run("validate");
    held.edit();
    theRun(held).succeed();
    await during;
    expect(held.store.getState().isStale).toBe(true);
    const failing = held.store.run("validate");
    theRun(held).fail(jobError("gone", "A sheet was removed."));
    await failing;
    expect(held.store.getState().isStale).toBe(true);
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
