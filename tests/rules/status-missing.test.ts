import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const one = (status: string) => ({ activity: "KA.01.01 Build", status });
const two = (status: string) => ({ activity: "KA 01.02 Mend", status });

ruleTable("status-missing", {
  valid: [
    { name: "all have one", entries: [one("Green"), two("Complete")] },
    { name: "an unknown word is not blank", entries: [one("On hold")] },
    { name: "no such column: that is column-missing", entries: [one("")], sheet: { without: ["status"] } },
    { name: "no Key Activities", entries: [] },
  ],
  invalid: [
    {
      name: "one is blank",
      entries: [one("Green"), two("")],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
    {
      name: "white space is blank",
      entries: [one("Green"), two(" \n\u00a0")],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
    {
      name: "the only one is blank",
      entries: [one("")],
      findings: [{ cell: "B2", ref: "KA.01.01", message: "Expected a status; found none." }],
    },
    {
      name: "the whole column is blank: once, on its header",
      entries: [one(""), two(" "), one("")],
      findings: [
        {
          cell: "B1",
          message: "Expected a status for each Key Activity; found the whole column blank (3 Key Activities).",
        },
      ],
    },
    {
      name: "a hidden one counts",
      entries: [one("Green"), { ...two(""), hidden: true }],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
  ],
});

/** The samples paint their statuses, and a painted one without a word is status-colour-only. */
const UNPAINTED = { sheet: { fills: new Map<string, string>() } };

seeded("status-missing", {
  caught: [
    { ...UNPAINTED, sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: "" }], at: "B10" },
    { ...UNPAINTED, sample: "2013-14-q2", edits: [{ ref: "KA.24.04", field: "status", to: " " }], at: "B262" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.08.09a", field: "status", to: "\u00a0" }], at: "B99" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.13.04", field: "status", to: "\n" }], at: "B153" },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.06", field: "status", to: "" }], at: "B15" },
    { ...UNPAINTED, sample: "2020-21-q1", edits: [{ ref: "KA.08.02", field: "status", to: "\u200b" }], at: "B56" },
    {
      sample: "2020-21-q1",
      says: "hidden by a filter on Green",
      edits: [{ ref: "KA.03.01", field: "status", to: "" }],
      sheet: { isFiltered: true, hiddenRows: new Set([21]) },
      at: "B22",
    },
    {
      sample: "2021-22-q1",
      says: "all but one",
      edits: [{ ref: "KA.01.01", field: "status", to: "Green" }],
      at: "B14",
    },
    {
      sample: "2021-22-q1",
      says: "the last of all but one",
      edits: [{ ref: "KA.01.01", field: "status", to: "Green" }],
      at: "B118",
    },
    {
      sample: "2024-25-q1",
      says: "all but one, of an unknown word",
      edits: [{ ref: "KA.04.04", field: "status", to: "On hold" }],
      at: "B5",
    },
    {
      ...UNPAINTED,
      sample: "2020-21-q1",
      says: "the whole column",
      edits: [{ texts: /^(?:Green|Amber|Start Later in Year|Deferred until .*)$/, to: "" }],
      at: "B7",
    },
    {
      ...UNPAINTED,
      sample: "2013-14-q2",
      says: "without a title too",
      edits: [
        { ref: "KA.05.03", field: "activity", to: "KA 05.03" },
        { ref: "KA.05.03", field: "status", to: "" },
      ],
      at: "B47",
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "painted: that is status-colour-only",
      edits: [{ ref: "KA.01.01", field: "status", to: "" }],
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "status", to: "On hold" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.02", field: "status", to: "-" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.03", field: "status", to: "N/A" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.02.01", field: "status", to: "🟢" }] },
    { sample: "2013-14-q2", says: "a heading without its RAG", edits: [{ cell: "E6", to: "" }] },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.06", field: "status", to: "G" }] },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.01", field: "status", to: " Green " }] },
    { sample: "2020-21-q1", says: "no status column", edits: [{ texts: /^Status$/, to: "Budget" }] },
    {
      sample: "2020-21-q1",
      says: "a row of a page break",
      edits: [{ cell: "C33", to: "- Two more sites were surveyed in June." }],
    },
    {
      sample: "2020-21-q1",
      says: "a note without a status",
      edits: [{ cell: "A33", to: "Note: figures are provisional." }],
    },
    {
      sample: "2021-22-q1",
      says: "the column blank from top to bottom: once, on its header, as before",
      edits: [{ ref: "KA.01.02", field: "status", to: " " }],
    },
    {
      sample: "2020-21-q1",
      says: "an error, which is its own finding",
      edits: [{ ref: "KA.01.03", field: "status", to: "#N/A" }],
      errors: ["B10"],
    },
  ],
});
