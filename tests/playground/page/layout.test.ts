import { newWorkbook } from "../../../playground/workbook/create";
import { formatCells, setSheetField, setSizes, setValue } from "../../../playground/workbook/edits";
import type { Sheet } from "../../../playground/workbook/model";
import { gridSize, layOut } from "../../../playground/page/grid/layout";

const halfSquare = () => 0.5;

function laidOut(prepare: (workbook: ReturnType<typeof newWorkbook>, sheet: Sheet) => void) {
  const workbook = newWorkbook("book.xlsx");
  const [sheet] = workbook.sheets as [Sheet];
  prepare(workbook, sheet);
  const size = gridSize(sheet, { row: 0, column: 0 });
  return layOut(workbook, sheet, size, 2, halfSquare, 0);
}

test("a height of its own is kept; pixels are points times the scale", () => {
  const { rows } = laidOut((workbook, sheet) => setSizes(workbook, sheet, "rowHeights", [1], 98));
  expect(rows.scrolling.sizes.slice(0, 3)).toEqual([30, 196, 30]);
});

test("a row of wrapped text without a height grows with its text, to 409.5 points at most", () => {
  const { rows } = laidOut((workbook, sheet) => {
    setValue(workbook, sheet, 0, 0, "word ".repeat(20));
    setValue(workbook, sheet, 1, 0, "word ".repeat(2000));
    formatCells(workbook, sheet, { top: 0, left: 0, bottom: 1, right: 0 }, () => ({ wrap: true }));
  });
  const [short = 0, long = 0] = rows.scrolling.sizes;
  expect(short).toBeGreaterThan(30 * 8);
  expect(short).toBeLessThan(819);
  expect(long).toBe(819);
});

test("frozen panes stand apart, under the column letters and beside the row numbers", () => {
  const layout = laidOut((workbook, sheet) => setSheetField(workbook, sheet, "freeze", { rows: 2, columns: 1 }));
  expect(layout.rows.frozen.lines).toEqual([0, 1]);
  expect(layout.columns.frozen.lines).toEqual([0]);
  expect(layout.top).toBe(layout.lettersHeight + 60);
  expect(layout.left).toBe(layout.numbersWidth + 96);
});

test("the grid goes on below and beside what is used, and as far as the cursor went", () => {
  const { sheets } = newWorkbook("book.xlsx");
  const [sheet] = sheets as [Sheet];
  expect(gridSize(sheet, { row: 0, column: 0 })).toEqual({ rows: 100, columns: 26 });
  expect(gridSize(sheet, { row: 5000, column: 40 })).toEqual({ rows: 5060, columns: 48 });
  expect(gridSize(sheet, { row: 1_048_575, column: 16_383 })).toEqual({ rows: 1_048_576, columns: 16_384 });
});
