import { findings } from "../../src/rules/engine";
import { defaultSettings } from "../../src/settings";
import type { KeyActivity } from "../../src/tracker/tracker";
import { trackerOf, workbookOf } from "../support/trackerOf";
import type { GridValue } from "../support/sheetCells";
import { readGrid } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";
import { ruleTable } from "./ruleTable";
import { seeded, type SeedField } from "./seeded";

type Field = "title" | "status" | "progress" | "nextSteps" | "lead" | "portfolio";
const tracker = trackerOf([{ activity: "KA.01.01 Build" }], { without: [] });

function withError(...fields: Field[]) {
  const activities = tracker.activities.map((activity) =>
    fields.reduce<KeyActivity>(
      (changed, field) => ({ ...changed, [field]: { ...changed[field], text: "#NAME?", isError: true } }),
      {
        ...activity,
        status: activity.status && { ...activity.status, reading: { form: "unknown", suggestion: null } },
      },
    ),
  );
  return workbookOf([{ ...tracker, activities }]);
}

const at = (cell: string, field: string) => ({
  cell,
  ref: "KA.01.01",
  message: `Expected ${field}; found the error “#NAME?”.`,
});

ruleTable("cell-error", {
  valid: [
    { name: "none", workbook: workbookOf([tracker]) },
    { name: "a text that looks like one", entries: [{ activity: "KA.01.01 Build", progress: "#NAME?" }] },
    { name: "no such column", entries: [{ activity: "KA.01.01 Build" }], sheet: { without: ["progress"] } },
  ],
  invalid: [
    { name: "progress", workbook: withError("progress"), findings: [at("C2", "progress")] },
    {
      name: "every field",
      workbook: withError("title", "status", "progress", "nextSteps", "lead", "portfolio"),
      findings: [
        at("A2", "a title"),
        at("B2", "a status"),
        at("C2", "progress"),
        at("D2", "next steps"),
        at("E2", "a lead"),
        at("F2", "a portfolio"),
      ],
    },
  ],
});

test("over several rows, the cells that show one", () => {
  const cells = (first: GridValue, second: GridValue) =>
    findings(
      readGrid([HEADER, [...ka("01.01").slice(0, 2), first, ...ka("01.01").slice(3)], ["", "", second]]),
      defaultSettings(),
    ).flatMap(({ rule, cell, message }) => (rule === "cell-error" ? [[cell, message]] : []));
  const message = "Expected progress; found the error “#REF!”.";
  expect(cells("Begun", { error: "#REF!" })).toEqual([["C3", message]]);
  expect(cells({ error: "#REF!" }, "and more")).toEqual([["C2", message]]);
  expect(cells({ error: "#REF!" }, { error: "#REF!" })).toEqual([
    ["C2", message],
    ["C3", message],
  ]);
});

test("an error is reported once: not as an unknown word, a placeholder or a missing field too", () => {
  const rules = findings(withError("status", "nextSteps", "lead"), defaultSettings()).map(({ rule }) => rule);
  expect(rules).toEqual(["cell-error", "cell-error", "cell-error"]);
});

const failing = (ref: string, field: SeedField, cell: string, error: string) => ({
  edits: [{ ref, field, to: error }],
  errors: [cell],
  at: cell,
});

seeded("cell-error", {
  caught: [
    { sample: "2013-14-q2", ...failing("KA.01.01", "progress", "C10", "#NAME?") },
    { sample: "2013-14-q2", ...failing("KA.24.04", "lead", "E262", "#REF!") },
    { sample: "2013-14-q2", ...failing("KA.07.03", "status", "B70", "#N/A") },
    { sample: "2020-21-q1", ...failing("KA.01.06", "nextSteps", "D15", "#VALUE!") },
    { sample: "2020-21-q1", ...failing("KA.03.02", "portfolio", "F23", "#DIV/0!") },
    { sample: "2020-21-q1", ...failing("KA.09.05", "progress", "C64", "#SPILL!") },
    { sample: "2021-22-q1", ...failing("KA.05.01", "progress", "C66", "#NULL!") },
    { sample: "2021-22-q1", ...failing("KA.01.01", "status", "B11", "#CALC!") },
    { sample: "2024-25-q1", ...failing("KA.01.03", "nextSteps", "D8", "#NAME?") },
    { sample: "2024-25-q1", ...failing("KA.04.04", "portfolio", "F68", "#BUSY!") },
    {
      sample: "2024-25-q1",
      says: "a lead by look-up, hidden",
      ...failing("KA.03.07", "lead", "E55", "#N/A"),
      sheet: { hiddenRows: new Set([54]) },
    },
    {
      sample: "2024-25-q1",
      says: "the activity cell of a row with a lead",
      edits: [{ cell: "A20", to: "#REF!" }],
      errors: ["A20"],
      at: "A20",
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      edits: [{ ref: "KA.01.01", field: "progress", to: "#NAME? in the register is resolved." }],
    },
    { sample: "2013-14-q2", says: "typed as a text", edits: [{ ref: "KA.01.02", field: "nextSteps", to: "#REF!" }] },
    {
      sample: "2020-21-q1",
      edits: [{ ref: "KA.01.03", field: "nextSteps", to: "#SaferSummer campaign on social media" }],
    },
    { sample: "2020-21-q1", edits: [{ ref: "KA.03.02", field: "lead", to: "N/A" }] },
    { sample: "2021-22-q1", edits: [{ ref: "KA.06.03", field: "progress", to: "Error rates fell from 3% to 1%." }] },
    { sample: "2021-22-q1", edits: [{ ref: "KA.06.04", field: "status", to: "#" }] },
    { sample: "2024-25-q1", edits: [{ ref: "KA.01.13", field: "portfolio", to: "#VALUE for money" }] },
    { sample: "2024-25-q1", edits: [{ ref: "KA.01.18", field: "progress", to: "=Continue the roll-out" }] },
    { sample: "2024-25-q1", says: "an error beside the table", edits: [{ cell: "H5", to: "#REF!" }], errors: ["H5"] },
    { sample: "2013-14-q2", says: "an error in a heading's row", edits: [{ cell: "F6", to: "#N/A" }], errors: ["F6"] },
    {
      sample: "2013-14-q2",
      says: "an error under the table",
      edits: [{ cell: "B265", to: "#DIV/0!" }],
      errors: ["B265"],
    },
    { sample: "2020-21-q1", says: "blank", edits: [{ ref: "KA.05.04", field: "nextSteps", to: "" }] },
  ],
});
