/** What was just typed becomes its accepted form, where the settings say so; and drop-downs that a paste took away. */
import { failAt, refused, REFUSALS, stopped, unanswered, type Fault } from "../../playground/host/faults";
import { clearValidation } from "../../playground/host/validations";
import { lastColumn, parseBox } from "../../playground/workbook/box";
import { edit, insertCells, setContents, setSheetField, setValue, undo } from "../../playground/workbook/edits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { AGAIN, COLLECTING, IDLE } from "../../src/job/live";
import { prepareSheet, unprepareSheet } from "../../src/job/prepare";
import { hosts, OPTIONS, sheetOf, trackerWorkbook, type, valueOf, valuesOf } from "../support/excelHost";
import { followed, said } from "../support/liveWorkbook";

const start = hosts();
const SHEET = "Q1 2024-25";
const PREPARE = { settings: null, replace: "none" } as const;

const council = () =>
  trackerWorkbook([
    ["CA 1: Homes", "", "", "", "GREEN"],
    ["KA 01.01 Build homes", "Red", "- Begun", "Carry on", "Housing"],
    ["KA 01.02 Plant trees", "Amber", "=slow growth", "Hurry", "Parks"],
    ["KA 01.03 Mend roads", "Green", "Going on", "Go on", "Roads"],
  ]);

async function startCouncil(autoCorrect: boolean, prepare = false) {
  const workbook = council();
  const { host } = start(workbook);
  if (prepare) await prepareSheet(SHEET, PREPARE);
  const given = { workbook, sheet: sheetOf(workbook, SHEET), host, ...(await followed(host, autoCorrect)) };
  await given.pass(COLLECTING);
  return given;
}

describe("a text just typed", () => {
  test.each([
    ["B6", "g", "Green"],
    ["B7", " amber", "Amber"],
    ["B8", "done", "Complete"],
    ["A8", "ka 1.3 Mend roads", "KA 01.03 Mend roads"],
    ["A9", "ka.1.4", "KA 01.04"],
  ])("in %s, “%s” becomes “%s”, which is checked", async (cell, text, after) => {
    const { workbook, sheet, updates, last, pass } = await startCouncil(true);
    type(workbook, sheet, cell, text);
    await pass(COLLECTING);
    expect(valueOf(sheet, cell)).toBe(after);
    await pass(COLLECTING);
    await pass(IDLE);
    expect(updates.at(-1)?.report.corrected).toBe(1);
    expect(said(last()).filter((each) => each.startsWith(`${cell} Expected “`))).toEqual([]);
  });

  test.each([
    ["B6", "Grene", "needs a person's judgement"],
    ["B6", "Green", "is accepted"],
    ["C6", "g", "is progress"],
    ["B5", "g", "stands in no Key Activity's row"],
    ["A8", "Mend the roads", "is no reference"],
  ])("in %s, “%s” stays: it %s", async (cell, text) => {
    const { workbook, sheet, pass } = await startCouncil(true);
    type(workbook, sheet, cell, text);
    await pass(COLLECTING);
    await pass(IDLE);
    expect(valueOf(sheet, cell)).toBe(text);
  });

  test("stays unless the settings say otherwise", async () => {
    const { workbook, sheet, updates, pass } = await startCouncil(false);
    type(workbook, sheet, "B6", "g");
    await pass(COLLECTING);
    expect([valueOf(sheet, "B6"), updates.at(-1)?.report.corrected]).toEqual(["g", 0]);
  });

  test("stays when a person has put it back, and is corrected again after something else", async () => {
    const { workbook, sheet, pass } = await startCouncil(true);
    type(workbook, sheet, "B6", "g");
    await pass(COLLECTING);
    undo(workbook);
    await pass(COLLECTING);
    await pass(COLLECTING);
    expect(valueOf(sheet, "B6")).toBe("g");
    type(workbook, sheet, "B6", "Amber");
    await pass(COLLECTING);
    type(workbook, sheet, "B6", "g");
    await pass(COLLECTING);
    expect(valueOf(sheet, "B6")).toBe("Green");
  });

  test.each<[string, (workbook: Workbook, sheet: Sheet) => void]>([
    ["somebody else's", (workbook, sheet) => edit(workbook, "remote", () => setValue(workbook, sheet, 5, 1, "g"))],
    [
      "pasted with others",
      (workbook, sheet) =>
        setContents(
          workbook,
          sheet,
          [5, 6].map((row) => ({ row, column: 1, content: { value: "g" } })),
        ),
    ],
    [
      "what a formula gives",
      (workbook, sheet) =>
        setContents(workbook, sheet, [{ row: 5, column: 1, content: { formula: '="g"', value: "g" } }]),
    ],
  ])("stays where it is %s", async (_, change) => {
    const { workbook, sheet, last, pass } = await startCouncil(true);
    change(workbook, sheet);
    await pass(COLLECTING);
    expect(valueOf(sheet, "B6")).toBe("g");
    expect(said(last()).join()).toContain("B6 Expected “Green”; found “g”.");
  });

  test("stays on a protected sheet", async () => {
    const { workbook, sheet, last, pass } = await startCouncil(true);
    setSheetField(workbook, sheet, "protection", { hasPassword: false, options: {} });
    type(workbook, sheet, "B6", "g");
    await pass(COLLECTING);
    expect(valueOf(sheet, "B6")).toBe("g");
    expect(said(last()).join()).toContain("B6 Expected “Green”");
  });

  test.each<[string, Fault]>([
    ["the request is lost", refused(REFUSALS.general)],
    ["the answer is lost", unanswered(REFUSALS.general)],
    ["a cell is being edited", refused(REFUSALS.cellEdit)],
    ["Excel fails half way", stopped(0.5, "GeneralException")],
  ])("is whole at every round trip that %s, and everything else stays", async (_, fault) => {
    for (let at = 1; at <= 4; at++) {
      const { workbook, sheet, host, last, pass } = await startCouncil(true);
      type(workbook, sheet, "B6", "g");
      const before = valuesOf(sheet);
      failAt(host, at, fault);
      await pass(COLLECTING);
      await pass(AGAIN);
      await pass(IDLE);
      const now = valueOf(sheet, "B6");
      expect(["g", "Green"]).toContain(now);
      sheet.rows.get(5)?.set(1, { style: sheet.rows.get(5)?.get(1)?.style ?? 0, value: "g" });
      expect(valuesOf(sheet)).toEqual(before);
      expect(said(last()).filter((each) => each.startsWith("B6 Expected “Green”"))).toHaveLength(now === "g" ? 1 : 0);
    }
  });
});

/** As a paste of cells from elsewhere does: the words come, the rules go, or others come with them. */
function paste(workbook: Workbook, sheet: Sheet, address: string, text: string, list?: string): void {
  const box = parseBox(address);
  if (box === null) throw new Error(`Expected an address; found ${address}.`);
  edit(workbook, "person", () => {
    for (let row = box.top; row <= box.bottom; row++) setValue(workbook, sheet, row, box.left, text);
    clearValidation(workbook, { sheet, boxes: [box] });
    if (list === undefined) return;
    const [any] = sheet.validations;
    if (any === undefined) throw new Error("Expected a rule; found none.");
    const brought = {
      ...any,
      ...{
        ranges: [box],
        rule: { list: { inCellDropDown: true, source: list } },
        alert: { ...any.alert, title: "Other" },
      },
    };
    setSheetField(workbook, sheet, "validations", [...sheet.validations, brought]);
  });
}

describe("a drop-down that a paste takes away", () => {
  test.each<[string, string, string[], string | undefined]>([
    ["over one", "B7", ["B7"], undefined],
    ["over all of them", "B6:B8", ["B6", "B7", "B8"], undefined],
    ["with another rule", "B7:B8", ["B7", "B8"], "Yes,No"],
  ])("is told, and restored by one call: %s", async (_, address, cells, list) => {
    const { workbook, sheet, live, updates, pass } = await startCouncil(false, true);
    paste(workbook, sheet, address, "Purple", list);
    await pass(COLLECTING);
    expect(updates.at(-1)?.report.lost).toEqual([{ sheet: SHEET, cells }]);
    await prepareSheet(SHEET, { ...PREPARE, replace: cells });
    live.dropDownsChanged(SHEET);
    await pass(COLLECTING);
    expect(updates.at(-1)?.report.lost).toEqual([]);
    expect(sheet.validations.filter(({ alert }) => alert.title === "Other")).toEqual([]);
    await expect(prepareSheet(SHEET, PREPARE)).resolves.toMatchObject({ isChanged: false });
  });

  test("is told for a new Key Activity below the others too, and not on a sheet that was never prepared", async () => {
    const prepared = await startCouncil(false, true);
    type(prepared.workbook, prepared.sheet, "A9", "KA 01.04 Sweep streets");
    await prepared.pass(COLLECTING);
    await prepared.pass(IDLE);
    expect(prepared.updates.at(-1)?.report.lost).toEqual([{ sheet: SHEET, cells: ["B9"] }]);
    const plain = await startCouncil(false);
    type(plain.workbook, plain.sheet, "B6", "Purple");
    await plain.pass(COLLECTING);
    expect(plain.updates.at(-1)?.report.lost).toEqual([]);
  });

  test("stays told when rows move, and is forgotten when the preparation is removed", async () => {
    const { workbook, sheet, live, updates, pass } = await startCouncil(false, true);
    paste(workbook, sheet, "B6:B8", "Purple");
    await pass(COLLECTING);
    insertCells(workbook, sheet, { top: 4, left: 0, bottom: 4, right: lastColumn }, "Down");
    await pass(IDLE);
    expect(updates.at(-1)?.report.lost).toEqual([{ sheet: SHEET, cells: ["B7", "B8", "B9"] }]);
    await unprepareSheet(SHEET, OPTIONS);
    live.dropDownsChanged(SHEET);
    await pass(COLLECTING);
    expect(updates.at(-1)?.report.lost).toEqual([]);
  });

  test("is none where the rule was the council's own from the beginning", async () => {
    const workbook = council();
    const sheet = sheetOf(workbook, SHEET);
    const { host } = start(workbook);
    await prepareSheet(SHEET, PREPARE);
    paste(workbook, sheet, "B7", "Amber", "Amber,Red");
    const { updates, pass } = await followed(host);
    await pass(COLLECTING);
    type(workbook, sheet, "B7", "Red");
    await pass(COLLECTING);
    expect(updates.at(-1)?.report.lost).toEqual([]);
  });
});
