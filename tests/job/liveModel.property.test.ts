/** A live model that has followed edits says what a workbook that is read and checked anew says. */
import fc from "fast-check";
import { checkCells } from "../../src/job/checkCells";
import { LiveModel } from "../../src/job/liveModel";
import { NOTHING_KEPT, type Kept } from "../../src/kept/kept";
import { overriddenBy, overrideKey } from "../../src/kept/overrides";
import type { WorkbookOutline } from "../../src/excel/read/outline";
import { parseCellAddress } from "../../src/workbook/address";
import type { CellValue, ValueType, WorkbookCells } from "../../src/workbook/cells";
import { sheetCells, workbookCells } from "../support/sheetCells";
import { OPTIONS } from "../support/excelHost";

const HEADER = ["Key Activity", "Status", "Progress", "Next Steps", "Lead"];
const sheet = (name: string, statuses: readonly string[]) =>
  sheetCells(
    [
      HEADER,
      ["CA 1: Homes", "", "", "", "GREEN"],
      ["KA.01.01 Build homes", statuses[0] ?? "", "Begun", "Go on", "Housing"],
      ["KA.01.02 Mend roofs", statuses[1] ?? "", "Begun", "Go on", "Housing"],
      ["CA 2: Parks", "", "", "", "AMBER"],
      ["KA.02.01 Plant trees", statuses[2] ?? "", "Planted", "Water", "Parks"],
    ],
    { name },
  );
const before = workbookCells([
  sheet("Q1 2024-25", ["Red", "Amber", "Green"]),
  sheet("Q2 2024-25", ["Green", "Green", "Green"]),
]);

/** With a reason for a stated status of the first sheet: it may come into force, or go, as statuses change. */
function kept(): Kept {
  const checked = checkCells(before, NOTHING_KEPT, OPTIONS);
  const overrides = checked.rollUps.flatMap((rollUp) => {
    const period = checked.workbook.trackers.find((tracker) => tracker.sheet === rollUp.sheet)?.period ?? null;
    const overridden = rollUp.level === "objective" ? overriddenBy(rollUp, period) : null;
    if (overridden === null) return [];
    return [{ ...overridden, key: overrideKey(overridden), suggested: null, reason: "Weather.", date: "2024-07-01" }];
  });
  return { ...NOTHING_KEPT, overrides };
}

function withCell(cells: WorkbookCells, name: string, cell: string, value: CellValue, type: ValueType): WorkbookCells {
  const place = parseCellAddress(cell);
  const change = <T>(rows: readonly (readonly T[])[], to: T) =>
    rows.map((row, at) => row.map((old, across) => (at === place?.row && across === place.column ? to : old)));
  return {
    ...cells,
    sheets: cells.sheets.map((each) =>
      each.name === name
        ? { ...each, values: change(each.values, value), valueTypes: change(each.valueTypes, type) }
        : each,
    ),
  };
}

const edit = fc.record({
  sheet: fc.constantFrom("Q1 2024-25", "Q2 2024-25"),
  cell: fc
    .tuple(fc.constantFrom("B", "C", "D", "E"), fc.constantFrom(3, 4, 6))
    .map(([column, row]) => `${column}${row}`),
  value: fc.constantFrom<CellValue>("", "Red", "Amber", "green", "Purple", "Housing", "TBC", "Complete", 12),
});

test("whatever fields are edited, one after another", () => {
  const ofPeople = kept();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
      const validation = checkCells(before, ofPeople, OPTIONS);
      const model = new LiveModel(validation, { cells: before, outline: {} as WorkbookOutline });
      let cells = before;
      for (const { sheet: name, cell, value } of edits) {
        const type: ValueType = value === "" ? "Empty" : typeof value === "number" ? "Double" : "String";
        cells = withCell(cells, name, cell, value, type);
        const place = parseCellAddress(cell);
        expect(place !== null && model.take(name, { ...place, value, type })).not.toBe("readAgain");
      }
      const anew = checkCells(cells, ofPeople, OPTIONS);
      const now = model.current();
      expect(now.findings).toEqual(anew.findings);
      expect(now.rollUps).toEqual(anew.rollUps);
      expect(now.lapsed).toEqual(anew.lapsed);
      expect(now.workbook).toEqual(anew.workbook);
      expect([...now.keys.values()]).toEqual([...anew.keys.values()]);
      expect(now.reported?.sheet).toBe(anew.reported?.sheet);
    }),
    { numRuns: 80 },
  );
});
