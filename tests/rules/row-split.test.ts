import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";
import type { GridValue } from "../support/sheetCells";
import { readGrid } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";

const sheet = (...rows: readonly (readonly GridValue[])[]) => readGrid([HEADER, ...rows], { name: "Q1" });
const message = (rows: string) => `Expected a Key Activity in one row; found this one in rows ${rows}.`;
const at = (rows: string, after: Readonly<Record<string, string>> | null) => [
  { cell: "A2", ref: "KA.01.01", message: message(rows), after },
];
const LONG = "long ".repeat(4_000);

ruleTable("row-split", {
  valid: [
    { name: "one row each", workbook: sheet(ka("01.01"), ka("01.02")) },
    { name: "lines in one cell", workbook: sheet(ka("01.01", { 2: "- One.\n- Two." })) },
    { name: "blank rows", workbook: sheet(ka("01.01"), [], ["", " "], ka("01.02")) },
  ],
  invalid: [
    {
      name: "progress goes on",
      workbook: sheet(ka("01.01", { 2: "- One." }), ["", "", "- Two."], ka("01.02")),
      findings: at("2 and 3", { C2: "- One.\n- Two.", C3: "" }),
    },
    {
      name: "the title and a name go on",
      workbook: sheet(ka("01.01", { 2: "Begun and", 4: "Economic" }), ["of it", "", "under way.", "", "development"]),
      findings: at("2 and 3", {
        A2: "KA.01.01 Activity 01.01\nof it",
        C2: "Begun and\nunder way.",
        E2: "Economic development",
        A3: "",
        C3: "",
        E3: "",
      }),
    },
    {
      name: "over three rows, past a repeated header",
      workbook: sheet(ka("01.01", { 2: "" }), ["", "", "One."], HEADER, ["", "", "Two.", "Steps."]),
      findings: at("2, 3 and 5", {
        C2: "One.\nTwo.",
        D2: "Steps of 01.01.\nSteps.",
        C3: "",
        C5: "",
        D5: "",
      }),
    },
    {
      name: "a status said again in each row",
      workbook: sheet(ka("01.01"), ["", "Green", "More."]),
      findings: at("2 and 3", { C2: "Progress of 01.01.\nMore.", B3: "", C3: "" }),
    },
    {
      name: "a status in the second row alone",
      workbook: sheet(ka("01.01", { 1: "" }), ["", "Green"]),
      findings: at("2 and 3", { B2: "Green", B3: "" }),
    },
    {
      name: "two statuses: a person must say which",
      workbook: sheet(ka("01.01"), ["", "Red", "x"]),
      findings: at("2 and 3", null),
    },
    {
      name: "an error: nothing to join",
      workbook: sheet(ka("01.01"), ["", "", { error: "#REF!" }]),
      findings: at("2 and 3", null),
    },
    {
      name: "more than a cell holds",
      workbook: sheet(ka("01.01", { 2: LONG }), ["", "", LONG]),
      findings: at("2 and 3", null),
    },
    {
      name: "a column that a tracker is not read by",
      workbook: readGrid(
        [
          [...HEADER, "Budget"],
          [...ka("01.01"), "100"],
          ["", "", "More.", "", "", "200"],
        ],
        { name: "Q1" },
      ),
      findings: at("2 and 3", null),
    },
  ],
});

const gone = (...cells: readonly string[]) => cells.map((cell) => ({ cell, to: "" }));

seeded("row-split", {
  caught: [
    { sample: "2013-14-q2", says: "the next one lost title and status", edits: gone("A11", "B11"), at: "A10" },
    { sample: "2013-14-q2", says: "progress alone", edits: gone("A11", "B11", "D11", "E11"), at: "A10" },
    { sample: "2013-14-q2", says: "next steps alone", edits: gone("A22", "B22", "C22", "E22"), at: "A21" },
    { sample: "2013-14-q2", says: "past a repeated header", edits: gone("A15", "B15"), at: "A13" },
    {
      sample: "2013-14-q2",
      says: "the title was cut",
      edits: [{ cell: "A36", to: "pitches" }, ...gone("B36", "E36")],
      at: "A35",
    },
    { sample: "2020-21-q1", says: "over three rows", edits: gone("A9", "B9", "A10", "B10"), at: "A8" },
    { sample: "2020-21-q1", says: "the lead alone", edits: gone("A23", "B23", "C23", "D23", "F23"), at: "A22" },
    { sample: "2020-21-q1", says: "under the last one", edits: [{ cell: "D65", to: "- One more step." }], at: "A64" },
    { sample: "2021-22-q1", says: "a further list item", edits: [{ cell: "C12", to: "- A further item." }], at: "A11" },
    { sample: "2024-25-q1", says: "next steps two cells down", edits: [{ cell: "D6", to: "and so on." }], at: "A5" },
    { sample: "2024-25-q1", says: "a status below", edits: [{ cell: "B9", to: "Green" }], at: "A8" },
  ],
  spared: [
    { sample: "2024-25-q1", says: "blanks that do not show", edits: [{ cell: "C6", to: "  \u00a0" }] },
    {
      sample: "2013-14-q2",
      says: "only the reference is lost",
      edits: [{ ref: "KA.01.02", field: "activity", to: "Provide a quality development management service" }],
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "progress", to: "Begun.\n\n- One.\n- Two." }] },
    { sample: "2024-25-q1", says: "a page's number", edits: [{ cell: "A6", to: "Page 2 of 3" }] },
    { sample: "2024-25-q1", says: "a rule", edits: [{ cell: "A6", to: "-----" }] },
    {
      sample: "2024-25-q1",
      says: "a note under the table",
      edits: [{ cell: "A70", to: "Note: figures are provisional." }],
    },
    { sample: "2021-22-q1", says: "a heading's own line", edits: [{ cell: "A12", to: "Appendix A" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.02", field: "status", to: "" }] },
    {
      sample: "2013-14-q2",
      says: "blank but for reference and title",
      edits: gone("B11", "C11", "D11", "E11"),
    },
    { sample: "2013-14-q2", says: "merged downwards", edits: [], sheet: { merges: ["E10:E12"] } },
    { sample: "2020-21-q1", says: "hidden", edits: [], sheet: { hiddenRows: new Set([8, 9]) } },
    {
      sample: "2020-21-q1",
      says: "a reference of another style",
      edits: [{ ref: "KA.01.02", field: "activity", to: (text) => text.replace("KA.01.02", "KA 01 02") }],
    },
  ],
});
