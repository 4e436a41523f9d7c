import { deleteSheet, protectStructure, setSheetField } from "../../playground/workbook/edits";
import { FIXES_HALF_WRITTEN, JobError, jobErrorOf, NOTHING_WRITTEN, SHEETS_HALF_WRITTEN } from "../../src/excel/errors";
import { goToCell, openSheet, validate, validateAndRollUp } from "../../src/job/job";
import { hosts, OPTIONS, sample, sheetOf, SHEETS_OF_ONE_QUARTER, type, valuesOf } from "../support/excelHost";

const start = hosts();
const officeError = (code: string) => Object.assign(new Error("lokalisierte Meldung"), { code });

describe("An error of Excel's", () => {
  test.each([
    [
      "InvalidOperationInCellEditMode",
      "cellEditMode",
      "A cell is being edited. Nothing was written. Press Enter in the cell, then run again.",
    ],
    ["RequestPayloadSizeLimitExceeded", "tooLarge", /too large for Excel to take/],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge", /too large for Excel to give/],
    ["AccessDenied", "accessDenied", /protected or open for reading only/],
    ["ItemNotFound", "gone", /removed or renamed/],
    ["InvalidReference", "gone", /were removed/],
    ["InvalidObjectPath", "gone", /was removed/],
    ["InvalidOrTimedOutSession", "failed", /session has ended/],
    ["ActivityLimitReached", "failed", /too busy/],
    ["WriteNotSupportedWhenModalDialogOpen", "failed", /dialog is open/],
    ["GeneralException", "failed", /could not do what was asked \(GeneralException\)/],
  ])("%s is told in our own words", (code, kind, message) => {
    const error = jobErrorOf(officeError(code), NOTHING_WRITTEN);
    expect(error).toMatchObject({ kind, message: expect.stringMatching(message) });
    expect(error.message).not.toContain("lokalisierte");
  });

  test.each([NOTHING_WRITTEN, SHEETS_HALF_WRITTEN, FIXES_HALF_WRITTEN] as const)(
    "says what was written: %s",
    (written) => {
      expect(jobErrorOf(officeError("GeneralException"), written).message).toContain(written);
    },
  );

  test("that is a sentence already stays as it is", () => {
    const error = new JobError("cancelled", "Cancelled.");
    expect(jobErrorOf(error, NOTHING_WRITTEN)).toBe(error);
  });
});

describe("The job", () => {
  test("waits while a cell is being edited", async () => {
    const { host } = start(sample("2013-14-q2"));
    host.inCellEdit = true;
    const running = validate(OPTIONS);
    const first = await Promise.race([running, new Promise((resolve) => setImmediate(() => resolve("waiting")))]);
    expect(first).toBe("waiting");
    host.inCellEdit = false;
    expect((await running).workbook.trackers).toHaveLength(1);
  });

  test("adds no sheet to a workbook whose structure is protected, and can check it", async () => {
    const workbook = sample("2013-14-q2");
    protectStructure(workbook, true);
    start(workbook);
    await expect(validateAndRollUp(OPTIONS)).rejects.toMatchObject({
      kind: "protectedStructure",
      message: expect.stringContaining("Nothing was written."),
    });
    expect(workbook.sheets).toHaveLength(1);
    expect((await validate(OPTIONS)).workbook.trackers).toHaveLength(1);
  });

  test("rewrites its sheets in a workbook whose structure is protected", async () => {
    const workbook = sample("2013-14-q2");
    start(workbook);
    await validateAndRollUp(OPTIONS);
    protectStructure(workbook, true);
    type(workbook, sheetOf(workbook, "Q2 2013-14"), "B9", "Red");
    expect((await validateAndRollUp(OPTIONS)).sheets).toHaveLength(SHEETS_OF_ONE_QUARTER.length);
  });

  test("does not touch any of its sheets when one is protected", async () => {
    const workbook = sample("2013-14-q2");
    start(workbook);
    await validateAndRollUp(OPTIONS);
    setSheetField(workbook, sheetOf(workbook, "Exceptions"), "protection", { hasPassword: false, options: {} });
    type(workbook, sheetOf(workbook, "Q2 2013-14"), "B9", "Red");
    const before = workbook.sheets.map(valuesOf);
    await expect(validateAndRollUp(OPTIONS)).rejects.toMatchObject({
      kind: "protectedSheet",
      message: expect.stringMatching(/^“Exceptions” /),
    });
    expect(workbook.sheets.map(valuesOf)).toEqual(before);
  });

  test("goes to a cell, and opens a sheet at its first", async () => {
    const workbook = sample("all");
    start(workbook);
    await goToCell("Q1 2020-21", "C15");
    const sheet = sheetOf(workbook, "Q1 2020-21");
    expect([workbook.activeSheet, sheet.selection]).toEqual([sheet.id, { top: 14, left: 2, bottom: 14, right: 2 }]);
    await openSheet("Q2 2013-14");
    expect(workbook.activeSheet).toBe(sheetOf(workbook, "Q2 2013-14").id);
  });

  test("says so when the sheet to go to is gone", async () => {
    const workbook = sample("all");
    start(workbook);
    deleteSheet(workbook, sheetOf(workbook, "Q1 2020-21"));
    await expect(goToCell("Q1 2020-21", "C15")).rejects.toMatchObject({ kind: "gone" });
  });

  test("selects and activates nothing while it writes", async () => {
    const workbook = sample("all");
    const before = [workbook.activeSheet, ...workbook.sheets.map(({ selection }) => selection)];
    start(workbook);
    await validateAndRollUp(OPTIONS);
    expect([
      workbook.activeSheet,
      ...workbook.sheets.slice(0, before.length - 1).map(({ selection }) => selection),
    ]).toEqual(before);
  });
});
