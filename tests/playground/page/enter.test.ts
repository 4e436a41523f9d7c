import { newWorkbook } from "../../../playground/workbook/create";
import { formatCells, setSheetField, setValue, undo } from "../../../playground/workbook/edits";
import { cellAt } from "../../../playground/workbook/read";
import type { Cell, Sheet, Validation, Workbook } from "../../../playground/workbook/model";
import { listWords } from "../../../playground/workbook/validate";
import { clearBlock, enterBlock, enterText, pasteCopied } from "../../../playground/page/grid/enter";
import { indexMerges } from "../../../playground/page/grid/merges";

function book(): { workbook: Workbook; sheet: Sheet } {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  return { workbook, sheet };
}

const origin = { row: 0, column: 0 };

test.each<[string, Partial<Cell>]>([
  ["Amber", { value: "Amber" }],
  ["12.5", { value: 12.5 }],
  ["'- as said", { value: "- as said", quotePrefix: true }],
  ["=1+1", { value: 2, formula: "=1+1" }],
  ["TRUE", { value: true }],
])("%s typed", (text, cell) => {
  const { workbook, sheet } = book();
  expect(enterText(workbook, sheet, origin, text)).toBeNull();
  expect(cellAt(sheet, 0, 0)).toMatchObject(cell);
});

test("what cannot be read as a formula is refused, and says how to type it as text", () => {
  const { workbook, sheet } = book();
  expect(enterText(workbook, sheet, origin, "- Agreed (in part")).toMatch(
    /^A1 was not changed\. Expected .* For text, type an apostrophe \('\) first\.$/,
  );
  expect(cellAt(sheet, 0, 0)).toBeUndefined();
});

test("a text longer than Excel's cell is refused", () => {
  const { workbook, sheet } = book();
  expect(enterText(workbook, sheet, origin, "x".repeat(32_768))).toBe(
    "A1 was not changed. Expected at most 32,767 characters in a cell; found 32768.",
  );
});

test("a block is pasted as one undo step, and what a merge hides is passed over", () => {
  const { workbook, sheet } = book();
  setSheetField(workbook, sheet, "merges", [{ top: 1, left: 0, bottom: 1, right: 1 }]);
  const rows = [
    ["a", "b"],
    ["c", "hidden"],
  ];
  expect(enterBlock(workbook, sheet, origin, rows, indexMerges(sheet))).toBeNull();
  expect([cellAt(sheet, 0, 1)?.value, cellAt(sheet, 1, 0)?.value, cellAt(sheet, 1, 1)]).toEqual(["b", "c", undefined]);
  undo(workbook);
  expect(sheet.rows.size).toBe(0);
});

describe("a protected sheet", () => {
  function protectedBook() {
    const { workbook, sheet } = book();
    setValue(workbook, sheet, 0, 0, "locked");
    setValue(workbook, sheet, 0, 1, "open");
    formatCells(workbook, sheet, { top: 0, left: 1, bottom: 0, right: 1 }, () => ({ locked: false }));
    setSheetField(workbook, sheet, "protection", { hasPassword: false, options: {} });
    return { workbook, sheet };
  }

  test("keeps its locked cells", () => {
    const { workbook, sheet } = protectedBook();
    const sentence = 'A1 was not changed: the sheet "Sheet1" is protected.';
    expect(enterText(workbook, sheet, origin, "x")).toBe(sentence);
    expect(clearBlock(workbook, sheet, { top: 0, left: 0, bottom: 0, right: 1 })).toBe(sentence);
    const open = { top: 0, left: 1, bottom: 0, right: 1 };
    expect(pasteCopied(workbook, { sheet, box: open, text: "open" }, sheet, { ...open, left: 0, right: 0 })).toBe(
      sentence,
    );
    expect(cellAt(sheet, 0, 1)?.value).toBe("open");
  });

  test("lets its other cells be changed", () => {
    const { workbook, sheet } = protectedBook();
    expect(enterText(workbook, sheet, { row: 0, column: 1 }, "changed")).toBeNull();
    expect(cellAt(sheet, 0, 1)?.value).toBe("changed");
  });
});

describe("a cell with a drop-down", () => {
  const box = { top: 0, left: 0, bottom: 0, right: 0 };
  const withList = (style: "Stop" | "Warning") => {
    const { workbook, sheet } = book();
    const alert = { show: true, style, title: "No", message: "Choose one." };
    const rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    const prompt = { show: false, title: "", message: "" };
    setSheetField(workbook, sheet, "validations", [
      { ranges: [box], type: "List", rule, ignoreBlanks: true, alert, prompt },
    ]);
    return { workbook, sheet };
  };

  test.each<["Stop" | "Warning", string, string | null]>([
    ["Stop", "Purple", "A1 was not changed. No: Choose one."],
    ["Stop", "Amber", null],
    ["Stop", "", null],
    ["Warning", "Purple", null],
  ])("that says %s: “%s” typed", (style, text, refusal) => {
    const { workbook, sheet } = withList(style);
    expect(enterText(workbook, sheet, origin, text)).toBe(refusal);
    expect(cellAt(sheet, 0, 0)?.value).toBe(refusal === null && text !== "" ? text : undefined);
  });

  test("whose list is a name goes by the sheet's own name before the workbook's", () => {
    const { workbook, sheet } = withList("Stop");
    const name = { name: "Words", visible: true, comment: "" };
    workbook.names.push(
      { ...name, formula: "=Sheet1!$C$1", scope: null },
      { ...name, formula: "=Sheet1!$D$1", scope: sheet.id },
    );
    setValue(workbook, sheet, 0, 2, "Red");
    setValue(workbook, sheet, 0, 3, "Amber");
    const [rule] = sheet.validations;
    if (rule === undefined) throw new Error("Expected a rule; found none.");
    const named = { ...rule, rule: { list: { inCellDropDown: true, source: "=Words" } } };
    setSheetField(workbook, sheet, "validations", [named]);
    expect(enterText(workbook, sheet, origin, "Red")).not.toBeNull();
    expect(enterText(workbook, sheet, origin, "Amber")).toBeNull();
  });

  test.each<[string, string, string[] | null]>([
    ["words that are written out", "Red, Amber", ["Red", "Amber"]],
    ["what stands in cells", "=Sheet1!$C$1:$C$2", ["Green"]],
    ["a name that is nowhere", "=Words", null],
  ])("offers %s", (_case, source, words) => {
    const { workbook, sheet } = withList("Stop");
    setValue(workbook, sheet, 1, 2, "Green");
    const [rule] = sheet.validations as [Validation];
    expect(listWords(workbook, sheet, { ...rule, rule: { list: { inCellDropDown: true, source } } })).toEqual(words);
  });

  test("loses it where a cell without one is copied over it, and gets it back by undoing", () => {
    const { workbook, sheet } = withList("Stop");
    setValue(workbook, sheet, 0, 1, "Purple");
    const copied = { sheet, box: { top: 0, left: 1, bottom: 0, right: 1 }, text: "Purple" };
    expect(pasteCopied(workbook, copied, sheet, box)).toBeNull();
    expect([cellAt(sheet, 0, 0)?.value, sheet.validations]).toEqual(["Purple", []]);
    undo(workbook);
    expect([cellAt(sheet, 0, 0), sheet.validations.length]).toEqual([undefined, 1]);
  });

  test("gives it to a cell that it is copied to, as one rule", () => {
    const { workbook, sheet } = withList("Stop");
    const to = { top: 1, left: 0, bottom: 2, right: 0 };
    pasteCopied(workbook, { sheet, box, text: "" }, sheet, to);
    expect(sheet.validations.map(({ ranges }) => ranges)).toEqual([[box, { ...to, bottom: 1 }, { ...to, top: 2 }]]);
  });

  test("takes what is pasted", () => {
    const { workbook, sheet } = withList("Stop");
    expect(enterBlock(workbook, sheet, origin, [["Purple"]], null)).toBeNull();
    expect(cellAt(sheet, 0, 0)?.value).toBe("Purple");
  });
});
