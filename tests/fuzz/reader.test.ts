/**
 * Whatever stands in a file, the reader gives a workbook or one plain sentence; and a workbook that was read can be
 * saved and read again. A number of mutants for each kept seed: a seed that once found something stays in the list.
 */
import fc from "fast-check";
import { openWorkbook } from "../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../playground/xlsx/saveWorkbook";
import { WorkbookFileError } from "../../playground/xlsx/workbookFileError";
import { setContents, setSheetField } from "../../playground/workbook/edits";
import type { Workbook } from "../../playground/workbook/model";
import { crowded } from "../playground/xlsx/support/crowded";
import { sample, smallWorkbook, zipOf } from "../playground/xlsx/support/packages";
import { mutant } from "./mutants";

const SEEDS = [1, 2013, 2020, 2024] as const;
/** Mutants of each workbook for each seed. */
const CASES = 60;

const WORKBOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ["the 2024/25 sample", () => sample("harborough-2024-25-q1")],
  ["a workbook with much in it", () => zipOf(crowded())],
  ["a small workbook", () => smallWorkbook({ sheets: { One: "<sheetData/>" } })],
];

/** What became of it: null for a workbook that lasts, else the sentence. Anything else is thrown on. */
function outcome(bytes: Uint8Array): string | null {
  let workbook: Workbook;
  try {
    workbook = openWorkbook(bytes, "mutant.xlsx");
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.message;
    throw error;
  }
  try {
    openWorkbook(changedAndSaved(workbook), "mutant.xlsx");
    return null;
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.message;
    throw error;
  }
}

/** So that the parts of every sheet, the names and the styles are written, not copied. */
function changedAndSaved(workbook: Workbook): Uint8Array {
  for (const sheet of workbook.sheets) {
    setContents(workbook, sheet, [{ row: 0, column: 0, content: { value: "changed" } }]);
    setSheetField(workbook, sheet, "tabColor", "#123456");
  }
  return saveWorkbook(workbook);
}

test.each(WORKBOOKS)("of mutants of %s the reader makes a workbook or one sentence", (_, make) => {
  const original = make();
  const outcomes: (string | null)[] = [];
  const property = fc.property(fc.gen(), (roll) => {
    const found = outcome(mutant(original, roll));
    outcomes.push(found);
    if (found !== null) expect(found).toMatch(/^Expected [^\n]{20,400}\.$/);
  });
  for (const seed of SEEDS) fc.assert(property, { seed, numRuns: CASES, unbiased: true, endOnFailure: true });
  const refused = outcomes.filter((each) => each !== null).length;
  // Neither so tame that all are read, nor so wild that none is.
  expect(refused).toBeGreaterThan(outcomes.length / 10);
  expect(refused).toBeLessThan((outcomes.length * 19) / 20);
});
