import { findings } from "../../src/rules/engine";
import { RULES } from "../../src/rules";
import type { Finding } from "../../src/rules/finding";
import { rollUp } from "../../src/rollup/rollUp";
import { defaultSettings } from "../../src/settings";
import { readTrackers } from "../../src/tracker/readTrackers";
import type { TrackerWorkbook } from "../../src/tracker/tracker";
import { cellAddress } from "../../src/workbook/address";
import { sampleCells } from "../support/workbookCells";
import { EXPECTED_FINDINGS } from "./expectedFindings";

const settings = defaultSettings();
/** Without it there is nothing to compare with. */
const PLAN_SHEET = "Delivery plan 2024-25";
const SAMPLES = [
  ["harborough-2013-14-q2.xlsx", ["Q2 2013-14"]],
  ["harborough-2020-21-q1.xlsx", ["Q1 2020-21"]],
  ["harborough-2021-22-q1.xlsx", ["Q1 2021-22"]],
  ["harborough-2024-25-q1.xlsx", ["Q1 2024-25"]],
  ["harborough-all.xlsx", Object.keys(EXPECTED_FINDINGS)],
] as const;

/** With the roll-up, as the job has it. */
function everyFinding(workbook: TrackerWorkbook): Finding[] {
  const rollUps = workbook.trackers.flatMap((tracker) => rollUp(tracker, settings));
  return findings(workbook, settings, { rollUps, settingsProblems: [] });
}

describe.each(SAMPLES)("%s", (file, sheets) => {
  const found = everyFinding(readTrackers(sampleCells(file), settings));

  test("every finding is expected, and every expected one is found", () => {
    const hasPlan = sheets.some((sheet) => sheet === PLAN_SHEET);
    const expected = sheets.flatMap((sheet) =>
      (EXPECTED_FINDINGS[sheet] ?? [])
        .filter(([rule]) => hasPlan || RULES[rule].meta.family !== "plan")
        .map(([rule, cell, ref]) => ({ rule, sheet, cell, ref })),
    );
    expect(found.map(({ rule, sheet, cell, ref }) => ({ rule, sheet, cell, ref }))).toEqual(expected);
  });

  test("fixing what is safe leaves nothing safe to fix", () => {
    const cells = sampleCells(file);
    const fixed = {
      ...cells,
      sheets: cells.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row, index) =>
          row.map((value, column) => {
            const cell = cellAddress(sheet.firstRow + index, sheet.firstColumn + column);
            const change = found
              .flatMap((each) => (each.sheet === sheet.name && each.fix?.kind === "safe" ? each.fix.changes : []))
              .find((each) => each.cell === cell);
            return change?.after ?? value;
          }),
        ),
      })),
    };
    const left = everyFinding(readTrackers(fixed, settings));
    // A message may quote what was put right.
    const withoutMessage = (each: Finding) => ({ ...each, message: "", fix: each.fix?.kind });
    expect(left.map(withoutMessage)).toEqual(found.filter(({ fix }) => fix?.kind !== "safe").map(withoutMessage));
  });
});

test.each(
  readTrackers(sampleCells("harborough-all.xlsx"), settings).trackers.map((each) => [each.sheet, each] as const),
)("on %s at most 1 in 100 Key Activities has an error or warning that is debatable", (sheet, { activities }) => {
  const debatable = (EXPECTED_FINDINGS[sheet] ?? []).filter(
    ([rule, , , , isDebatable]) => isDebatable !== undefined && RULES[rule].meta.severity !== "info",
  );
  expect(new Set(debatable.map(([, , ref]) => ref)).size * 100).toBeLessThanOrEqual(activities.length);
});
