import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";
import type { GridValue } from "../support/sheetCells";
import { readGrid } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";

const sheet = (merges: readonly string[], ...rows: readonly (readonly GridValue[])[]) =>
  readGrid([HEADER, ...rows], { name: "Q1", merges });
const one = (area: string) => `Expected single cells in a Key Activity's row; found ${area} merged.`;
const several = (area: string, count: number) =>
  `Expected each Key Activity to have its own cells; found ${area} merged over ${count} Key Activities.`;

ruleTable("cells-merged", {
  valid: [
    { name: "nothing merged", workbook: sheet([], ka("01.01")) },
    { name: "a heading", workbook: sheet(["A2:E2"], ["PRIORITY: Homes"], ka("01.01")) },
    { name: "the header row", workbook: sheet(["A1:B1"], ka("01.01")) },
    { name: "below the table", workbook: sheet(["A4:E6"], ka("01.01"), [], ["Note: provisional."]) },
    { name: "beside the table", workbook: sheet(["G1:H9"], ka("01.01")) },
  ],
  invalid: [
    {
      name: "two columns of one",
      workbook: sheet(["C2:D2"], ka("01.01", { 3: "" })),
      findings: [{ cell: "C2", ref: "KA.01.01", message: one("C2:D2"), after: {} }],
    },
    {
      name: "two rows of one",
      workbook: sheet(["A2:A3"], ka("01.01"), ["", "", "More."]),
      findings: [{ cell: "A2", ref: "KA.01.01", message: one("A2:A3"), after: {} }],
    },
    {
      name: "a status over three",
      workbook: sheet(["B2:B4"], ka("01.01"), ka("01.02", { 1: "" }), ka("01.03", { 1: "" })),
      findings: [{ cell: "B2", ref: "KA.01.01", message: several("B2:B4", 3), after: { B3: "Green", B4: "Green" } }],
    },
    {
      name: "over two that have two rows each: each first row says it",
      workbook: sheet(["E2:E5"], ka("01.01"), ["", "", "More."], ka("01.02", { 4: "" }), ["", "", "More."]),
      findings: [{ cell: "E2", ref: "KA.01.01", message: several("E2:E5", 2), after: { E4: "Parks" } }],
    },
    {
      name: "blank and merged over two",
      workbook: sheet(["D2:D3"], ka("01.01", { 3: "" }), ka("01.02", { 3: "" })),
      findings: [{ cell: "D2", ref: "KA.01.01", message: several("D2:D3", 2), after: {} }],
    },
    {
      name: "a number over two: what it showed is not known",
      workbook: sheet(["D2:D3"], [...ka("01.01").slice(0, 3), 45_000, "Parks"], ka("01.02", { 3: "" })),
      findings: [{ cell: "D2", ref: "KA.01.01", message: several("D2:D3", 2) }],
    },
    {
      name: "a column that a tracker is not read by, between others",
      workbook: readGrid(
        [
          ["Key Activities", "Budget", "Status", "Progress", "Next Steps", "Lead Officer"],
          ["KA.01.01 Build", "100", "Green", "Begun.", "Go on.", "Parks"],
          ["KA.01.02 Mend", "", "Green", "Begun.", "Go on.", "Parks"],
        ],
        { name: "Q1", merges: ["B2:B3"] },
      ),
      findings: [{ cell: "B2", ref: "KA.01.01", message: several("B2:B3", 2), after: { B3: "100" } }],
    },
  ],
});

const merged = (...merges: readonly string[]) => ({ edits: [], sheet: { merges }, says: merges.join(", ") });

seeded("cells-merged", {
  caught: [
    { sample: "2013-14-q2", ...merged("C10:D10"), at: "C10" },
    { sample: "2013-14-q2", ...merged("B10:B12"), at: "B10" },
    { sample: "2013-14-q2", ...merged("A1:E1", "A8:E8", "E21:E22"), at: "E21" },
    { sample: "2013-14-q2", ...merged("A10:E10"), at: "A10" },
    { sample: "2013-14-q2", ...merged("E14:E15"), at: "E14" },
    { sample: "2020-21-q1", ...merged("E8:F8"), at: "E8" },
    { sample: "2020-21-q1", ...merged("F22:F24"), at: "F22" },
    { sample: "2020-21-q1", ...merged("D64:D65"), at: "D64" },
    { sample: "2021-22-q1", ...merged("A11:A12"), at: "A11" },
    { sample: "2021-22-q1", ...merged("D118:H118"), at: "D118" },
    { sample: "2024-25-q1", ...merged("B5:B8"), at: "B5" },
    { sample: "2024-25-q1", ...merged("C68:D69"), at: "C68" },
  ],
  spared: [
    { sample: "2013-14-q2", ...merged("A1:E1", "A2:E2", "A4:E4", "A6:D6", "A7:E7", "A8:E8") },
    { sample: "2013-14-q2", ...merged("A9:B9") },
    { sample: "2013-14-q2", ...merged("G10:G20") },
    { sample: "2013-14-q2", ...merged("H10:J10") },
    { sample: "2020-21-q1", ...merged("A16:F17") },
    { sample: "2020-21-q1", ...merged("A25:F25", "A34:F34", "A35:F35") },
    { sample: "2020-21-q1", ...merged("A70:F72") },
    { sample: "2021-22-q1", ...merged("B4:F4", "B5:F5", "B6:F6", "B7:F7") },
    { sample: "2021-22-q1", ...merged("A12:F12") },
    { sample: "2024-25-q1", ...merged("A3:F3", "A28:F28") },
    { sample: "2024-25-q1", ...merged("A7:B7") },
    { sample: "2024-25-q1", ...merged("I1:I200") },
  ],
});
