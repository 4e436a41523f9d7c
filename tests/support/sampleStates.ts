/** The made-up tracker in the states that the pane tells apart: what is done to it before it is opened. */
import { setContents } from "../../playground/workbook/edits";
import { enter } from "../../playground/workbook/enter";
import { setFilter, setFilterColumns } from "../../playground/workbook/filterEdits";
import type { Sheet, Workbook } from "../../playground/workbook/model";
import { setSheetField } from "../../playground/workbook/edits";
import { parseCellAddress } from "../../src/workbook/address";

/** Eight made-up Key Activities. */
export const sampleTracker = "sample-tracker.xlsx";

/** Changes the tracker sheet before it is opened. */
const sheetWith = (change: (sheet: Sheet, workbook: Workbook) => void) => (workbook: Workbook) => {
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) change(sheet, workbook);
};

const typed = (texts: Readonly<Record<string, string>>) =>
  sheetWith((sheet, workbook) => {
    const cells = Object.entries(texts).flatMap(([cell, text]) => {
      const at = parseCellAddress(cell);
      return at === null ? [] : [enter(workbook, sheet, at.row, at.column, text)];
    });
    setContents(workbook, sheet, cells);
  });

/** What puts every finding of the sample right. */
const RIGHT = {
  B6: "Green",
  A7: "KA.01.03 Agree a plan for three village sites",
  B8: "Green",
  C11: "The contractor withdrew.",
  D11: "Appoint another one by December.",
  A13: "KA.02.03 Put solar panels on six depots",
  C13: "Four depots have their panels.",
  A14: "KA.02.04 Plant 5,000 trees",
  B14: "Green",
  E14: "Parks",
};
/** Headings by which no tracker is found. */
const OTHER_HEADINGS = { A2: "What we said", B2: "Where it is", C2: "So far", D2: "Then", E2: "Who" };

/** Further Key Activities, each with a status to be written out and no lead. */
const MANY = 1_600;

function manyTexts(): Readonly<Record<string, string>> {
  const rows = Array.from({ length: MANY }, (_, index) => {
    const [group, number] = [3 + Math.floor(index / 50), 1 + (index % 50)].map((each) => String(each).padStart(2, "0"));
    const row = 15 + index;
    return {
      [`A${row}`]: `KA.${group}.${number} Mend lane ${index + 1}`,
      [`B${row}`]: "g",
      [`C${row}`]: `Lane ${index + 1} is surveyed.`,
      [`D${row}`]: `Mend lane ${index + 1}.`,
    };
  });
  return Object.assign({}, ...rows) as Readonly<Record<string, string>>;
}

export const allRight = typed(RIGHT);
export const manyFindings = typed(manyTexts());
export const otherHeadings = typed(OTHER_HEADINGS);

export const filtered = sheetWith((sheet, workbook) => {
  setFilter(workbook, sheet, { top: 1, left: 0, bottom: 13, right: 4 });
  setFilterColumns(workbook, sheet, [{ column: 1, criteria: { filterOn: "Values", values: ["Green"] } }]);
});

/** Protected and filtered. */
export const guarded = (workbook: Workbook) => {
  filtered(workbook);
  sheetWith((sheet) => {
    setSheetField(workbook, sheet, "protection", { hasPassword: false, options: {} });
  })(workbook);
};
