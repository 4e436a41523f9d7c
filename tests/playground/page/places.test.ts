import { newWorkbook } from "../../../playground/workbook/create";
import { cellBox } from "../../../playground/workbook/box";
import { setHidden, setSheetField, setValue } from "../../../playground/workbook/edits";
import type { Sheet } from "../../../playground/workbook/model";
import { cursorAfter, cursorOf, reachOf } from "../../../playground/page/grid/cursorActs";
import type { SelectAct } from "../../../playground/page/grid/keys";
import { indexMerges } from "../../../playground/page/grid/merges";
import { cursorAt, selectedBox, type Place } from "../../../playground/page/grid/places";

/** A heading merged over A2:C2, a header in row 3, rows 4-6 filled in A and B, row 5 hidden, and C9 far below. */
function tracker(): Sheet {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  for (const [row, texts] of [["Heading"], ["Activity", "Status"], ["a", "b"], ["c", "d"], ["e", "f"]].entries()) {
    texts.forEach((text, column) => setValue(workbook, sheet, row + 1, column, text));
  }
  setValue(workbook, sheet, 8, 2, "last");
  setSheetField(workbook, sheet, "merges", [{ top: 1, left: 0, bottom: 1, right: 2 }]);
  setHidden(workbook, sheet, "hiddenRows", [4], true);
  return sheet;
}

const at = (row: number, column: number): Place => ({ row, column });

describe("where the keys take the cursor", () => {
  test.each<[string, SelectAct, Place, Place]>([
    ["a step", { kind: "step", direction: "right", extend: false }, at(3, 0), at(3, 1)],
    ["not off the sheet", { kind: "step", direction: "up", extend: false }, at(0, 1), at(0, 1)],
    ["over a hidden row", { kind: "step", direction: "down", extend: false }, at(3, 1), at(5, 1)],
    ["out of a merged area", { kind: "step", direction: "right", extend: false }, at(1, 0), at(1, 3)],
    ["into a merged area, keeping the column", { kind: "step", direction: "down", extend: false }, at(0, 1), at(1, 1)],
    ["to the end of a run", { kind: "jump", direction: "down", extend: false }, at(2, 0), at(5, 0)],
    ["to the next filled cell", { kind: "jump", direction: "down", extend: false }, at(3, 2), at(8, 2)],
    ["up to a filled cell", { kind: "jump", direction: "up", extend: false }, at(8, 0), at(5, 0)],
    ["two pages of one row", { kind: "page", direction: "down", extend: false }, at(2, 0), at(5, 0)],
    ["to the row's start", { kind: "rowStart", extend: false }, at(3, 2), at(3, 0)],
    ["to the sheet's start", { kind: "sheetStart", extend: false }, at(8, 2), at(0, 0)],
    ["to the last used cell", { kind: "sheetEnd", extend: false }, at(0, 0), at(8, 2)],
  ])("%s", (_name, act, from, to) => {
    const sheet = tracker();
    expect(cursorAfter(act, sheet, indexMerges(sheet), cursorAt(from), 2)).toEqual(cursorAt(to));
  });

  test("extending leaves the anchor where it is, and takes whole merged areas", () => {
    const sheet = tracker();
    const cursor = cursorAfter(
      { kind: "step", direction: "up", extend: true },
      sheet,
      indexMerges(sheet),
      cursorAt(at(2, 1)),
      1,
    );
    expect(cursor).toEqual({ anchor: at(2, 1), head: at(1, 1) });
    expect(selectedBox(sheet, cursor)).toEqual({ top: 1, left: 0, bottom: 2, right: 2 });
  });

  test("Ctrl+A takes what is used", () => {
    const sheet = tracker();
    const cursor = cursorAfter({ kind: "selectAll" }, sheet, indexMerges(sheet), cursorAt(at(3, 1)), 1);
    expect(selectedBox(sheet, cursor)).toEqual({ top: 0, left: 0, bottom: 8, right: 2 });
  });
});

describe("the add-in moves the selection", () => {
  test("the cursor follows it", () => {
    const sheet = tracker();
    sheet.selection = cellBox(5, 1);
    expect(cursorOf(sheet, cursorAt(at(0, 0)))).toEqual(cursorAt(at(5, 1)));
  });

  test("a cursor that says the same stays", () => {
    const sheet = tracker();
    const backwards = { anchor: at(5, 1), head: at(3, 0) };
    sheet.selection = selectedBox(sheet, backwards);
    expect(cursorOf(sheet, backwards)).toBe(backwards);
  });
});

test("whole columns do not stretch the grid to Excel's last row", () => {
  expect(reachOf({ anchor: at(0, 2), head: at(1_048_575, 2) })).toEqual(at(0, 2));
  expect(reachOf({ anchor: at(3, 2), head: at(700, 1) })).toEqual(at(700, 2));
});
