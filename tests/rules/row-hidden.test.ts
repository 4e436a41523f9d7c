import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

ruleTable("row-hidden", {
  valid: [{ name: "all in sight", entries: [{ activity: "KA.01.01 Build" }] }],
  invalid: [
    {
      name: "one is hidden",
      entries: [{ activity: "KA.01.01 Build" }, { activity: "KA.01.02 Mend", hidden: true }],
      findings: [
        {
          cell: "A3",
          ref: "KA.01.02",
          message: "Expected every Key Activity in sight; found this one hidden or filtered out.",
        },
      ],
    },
  ],
});

/** Zero-based worksheet rows. */
const hiding = (...rows: number[]) => ({ edits: [], sheet: { hiddenRows: new Set(rows) } });

seeded("row-hidden", {
  caught: [
    { sample: "2013-14-q2", says: "the first", ...hiding(9), at: "A10" },
    { sample: "2013-14-q2", says: "the last", ...hiding(261), at: "A262" },
    { sample: "2013-14-q2", says: "one with a suffix", ...hiding(99), at: "A100" },
    { sample: "2020-21-q1", says: "one between repeated headers", ...hiding(11), at: "A12" },
    { sample: "2020-21-q1", says: "the first of several", ...hiding(21, 22, 23), at: "A22" },
    { sample: "2020-21-q1", says: "the last of several", ...hiding(21, 22, 23), at: "A24" },
    { sample: "2021-22-q1", says: "one without a status", ...hiding(10), at: "A11" },
    { sample: "2021-22-q1", says: "one with its header", ...hiding(12, 13), at: "A14" },
    {
      sample: "2024-25-q1",
      says: "filtered out of sight",
      edits: [],
      sheet: { isFiltered: true, hiddenRows: new Set([7, 10]) },
      at: "A8",
    },
    {
      sample: "2024-25-q1",
      says: "on a protected sheet",
      edits: [],
      sheet: { isProtected: true, hiddenRows: new Set([67]) },
      at: "A68",
    },
    {
      sample: "2024-25-q1",
      says: "one without a reference",
      edits: [{ cell: "A20", to: "Review of property" }],
      sheet: { hiddenRows: new Set([19]) },
      at: "A20",
    },
    { sample: "2013-14-q2", says: "a whole objective", ...hiding(16, 17, 18, 19, 20, 21), at: "A22" },
    {
      sample: "2024-25-q1",
      says: "a further row of one",
      edits: [{ cell: "C6", to: "and a second page of it." }],
      sheet: { hiddenRows: new Set([5]) },
      at: "A5",
    },
  ],
  spared: [
    { sample: "2013-14-q2", says: "a blank row", ...hiding(15) },
    { sample: "2013-14-q2", says: "the title", ...hiding(0, 1) },
    { sample: "2013-14-q2", says: "a heading", ...hiding(16) },
    { sample: "2013-14-q2", says: "the leads' lines", ...hiding(17, 18) },
    { sample: "2020-21-q1", says: "repeated header rows", ...hiding(10, 12) },
    { sample: "2020-21-q1", says: "rows under the table", ...hiding(80, 81, 82) },
    { sample: "2021-22-q1", says: "the key to the statuses", ...hiding(2, 3, 4, 5, 6) },
    { sample: "2021-22-q1", says: "all but the Key Activities", ...hiding(11, 14, 17, 20) },
    { sample: "2024-25-q1", says: "a filter that hides nothing", edits: [], sheet: { isFiltered: true } },
    { sample: "2024-25-q1", says: "a protected sheet", edits: [], sheet: { isProtected: true } },
    {
      sample: "2024-25-q1",
      says: "a note between two",
      edits: [{ cell: "A6", to: "Note: awaiting figures" }],
      sheet: { hiddenRows: new Set([5]) },
    },
    {
      sample: "2020-21-q1",
      says: "a text that says hidden",
      edits: [{ ref: "KA.01.03", field: "progress", to: "This row was hidden last quarter." }],
    },
  ],
});
