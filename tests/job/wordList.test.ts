/** A drop-down whose words do not fit its rule: they stand in a hidden sheet of ours. */
import { copySheet } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { isValid } from "../../playground/workbook/validate";
import { prepareSheet, unprepareSheet } from "../../src/job/prepare";
import { hosts, sheetOf, type, valuesOf } from "../support/excelHost";
import { council, editsDuring, PREPARE, rulesOf, settingsWith, SHEET } from "../support/preparing";

const start = hosts();

describe("a list that is too long to be written out", () => {
  const RAG = ["Red", "Amber", "Green"].map((word) => ({ word, kind: word.toLowerCase() }));
  const words = Array.from({ length: 30 }, (_, index) => ({ word: `Waiting, part ${index + 1}`, kind: "amber" }));
  const settings = settingsWith({ vocabulary: { words: [...RAG, ...words] } });
  const LONG = { ...PREPARE, settings };

  function twoTrackers(): Workbook {
    const workbook = council();
    const second = copySheet(workbook, sheetOf(workbook, SHEET), 1);
    second.name = "Q2 2024-25";
    type(workbook, second, "A1", "Key Activities, Quarter 2 2024/25");
    return workbook;
  }

  test("stands in a hidden sheet of ours, to which a hidden name refers", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    start(workbook);
    await prepareSheet(SHEET, LONG);
    expect(rulesOf(sheet)[0]).toBe("B6:B7,B9 List =_KaTracker.Words");
    const list = sheetOf(workbook, "Status words");
    expect(list.visibility).toBe("Hidden");
    expect(valuesOf(list).slice(0, 3)).toEqual([["Accepted statuses of “Q1 2024-25”"], ["Red"], ["Amber"]]);
    expect(workbook.names.find(({ name }) => name === "_KaTracker.Words")).toMatchObject({
      visible: false,
      scope: sheet.id,
      formula: "='Status words'!$A$2:$A$34",
    });
    expect(workbook.activeSheet).toBe(sheet.id);
    const [rule] = sheet.validations;
    if (rule === undefined) throw new Error("Expected a rule; found none.");
    type(workbook, sheet, "B6", "Waiting, part 30");
    expect(isValid(workbook, sheet, rule, 5, 1)).toBe(true);
    expect(await editsDuring(workbook, () => prepareSheet(SHEET, LONG))).toEqual([]);
  });

  test("is each tracker's own, and goes with it; the sheet goes with the last", async () => {
    const workbook = twoTrackers();
    start(workbook);
    await prepareSheet(SHEET, LONG);
    await prepareSheet("Q2 2024-25", LONG);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, "Q2 2024-25", "Status words"]);
    expect(valuesOf(sheetOf(workbook, "Status words"))[1]).toEqual(["Red", "Red"]);
    expect(workbook.names.map(({ formula }) => formula)).toEqual([
      "='Status words'!$A$2:$A$34",
      "='Status words'!$B$2:$B$34",
    ]);
    for (const sheet of [SHEET, "Q2 2024-25"]) {
      expect(await editsDuring(workbook, () => prepareSheet(sheet, LONG))).toEqual([]);
    }
    await unprepareSheet(SHEET, { settings });
    expect(valuesOf(sheetOf(workbook, "Status words"))[1]).toEqual(["", "Red"]);
    await unprepareSheet("Q2 2024-25", { settings });
    expect([workbook.sheets.map(({ name }) => name), workbook.names]).toEqual([[SHEET, "Q2 2024-25"], []]);
  });

  test("is not shared with a copy of its sheet once that is prepared", async () => {
    const workbook = council();
    start(workbook);
    await prepareSheet(SHEET, LONG);
    const copy = copySheet(workbook, sheetOf(workbook, SHEET), 1);
    const fewer = settingsWith({ vocabulary: { words: [...RAG, ...words.slice(0, 20)] } });
    await prepareSheet(copy.name, { ...PREPARE, settings: fewer });
    const lists = valuesOf(sheetOf(workbook, "Status words"));
    expect([lists[1], lists[33]]).toEqual([
      ["Red", "Red"],
      ["Waiting, part 30", ""],
    ]);
  });

  test("leaves somebody's sheet of that name alone, and goes when the words are few again", async () => {
    const workbook = council();
    const notes = copySheet(workbook, sheetOf(workbook, SHEET), 1);
    notes.name = "Status words";
    for (const row of [...notes.rows.keys()]) notes.rows.delete(row);
    type(workbook, notes, "A1", "Notes");
    start(workbook);
    await prepareSheet(SHEET, LONG);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, "Status words", "Status words (2)"]);
    await prepareSheet(SHEET, PREPARE);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET, "Status words"]);
    expect([valuesOf(notes), workbook.names]).toEqual([[["Notes"]], []]);
  });

  test("cannot be given to a workbook whose structure is protected", async () => {
    const workbook = council();
    workbook.structureProtected = true;
    start(workbook);
    const edits = await editsDuring(workbook, async () => {
      await expect(prepareSheet(SHEET, LONG)).rejects.toMatchObject({
        kind: "protectedStructure",
        message: expect.stringContaining("Nothing was written."),
      });
    });
    expect(edits).toEqual([]);
    await expect(prepareSheet(SHEET, PREPARE)).resolves.toMatchObject({ isChanged: true });
  });
});
