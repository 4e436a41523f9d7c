import { workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const group = (...numbers: string[]) => activities(...numbers.map((number) => `KA.01.${number} Title ${number}`));
const odd = (cell: string, number: string, side: "after" | "before", neighbour: string) => ({
  cell,
  ref: `KA.01.${number}`,
  message: `Expected ascending references; found “KA.01.${number}” ${side} “KA.01.${neighbour}”.`,
});

ruleTable("ref-order", {
  valid: [
    { name: "ascending with gaps", entries: group("01", "03", "07", "19") },
    { name: "suffixes ascending", entries: group("09", "09a", "09b", "10") },
    { name: "groups in any order", entries: activities("KA.02.01 A", "KA.01.01 B", "KA.02.02 C", "KA.01.02 D") },
    { name: "one that stands twice: that is ref-duplicate", entries: group("01", "02", "01") },
    {
      name: "one of another group: that is ref-wrong-group",
      entries: [
        { objective: "Homes", code: "CA 1" },
        ...activities("KA.01.01 A", "KA.02.07 B"),
        { objective: "Parks", code: "CA 2" },
        ...activities("KA.02.01 C", "KA.02.02 D"),
      ],
    },
    { name: "without reference", entries: activities("KA.01.02 A", "Mend", "KA.01.03 B") },
  ],
  invalid: [
    { name: "two swapped", entries: group("01", "03", "02", "04"), findings: [odd("A4", "02", "after", "03")] },
    { name: "only two", entries: group("02", "01"), findings: [odd("A3", "01", "after", "02")] },
    { name: "slipped down", entries: group("01", "03", "04", "05", "02"), findings: [odd("A6", "02", "after", "05")] },
    { name: "slipped up", entries: group("05", "01", "02", "03"), findings: [odd("A2", "05", "before", "01")] },
    { name: "a suffix", entries: group("09a", "09c", "09b", "10"), findings: [odd("A4", "09b", "after", "09c")] },
    {
      name: "two at once",
      entries: group("01", "04", "02", "05", "03", "06"),
      findings: [odd("A4", "02", "after", "04"), odd("A6", "03", "after", "05")],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.02 A", "KA.01.01 B"])] },
      findings: [{ sheet: "Plan", ...odd("A3", "01", "after", "02") }],
    },
  ],
});

const renumbered = (ref: string, to: string) =>
  ({ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }) as const;
/** Exchanges what stands in two activity cells, as if the rows were swapped. */
const swapped = (a: string, b: string, style: (ref: string) => string) => ({
  edits: [renumbered(a, style(b)), renumbered(b, style(a))],
});
const blank = (ref: string) => ref.replace(".", " ");
const same = (ref: string) => ref;

seeded("ref-order", {
  caught: [
    { sample: "2013-14-q2", says: "the first two swapped", ...swapped("KA.01.01", "KA.01.02", blank), at: "A11" },
    {
      sample: "2013-14-q2",
      says: "first and last of an objective",
      ...swapped("KA.04.01", "KA.04.05", blank),
      at: "A35",
    },
    { sample: "2013-14-q2", says: "suffixes", ...swapped("KA.08.09b", "KA.08.09c", blank), at: "A101" },
    { sample: "2013-14-q2", says: "a tenth before the ninth", ...swapped("KA.13.09", "KA.13.10", blank), at: "A160" },
    { sample: "2013-14-q2", says: "over a repeated header row", ...swapped("KA.07.07", "KA.07.08", blank), at: "A76" },
    {
      sample: "2020-21-q1",
      says: "the second slipped to the end",
      edits: [renumbered("KA.01.02", "KA.01.07")],
      at: "A9",
    },
    {
      sample: "2020-21-q1",
      says: "a new one typed at the top",
      edits: [renumbered("KA.09.01", "KA.09.06")],
      at: "A60",
    },
    {
      sample: "2020-21-q1",
      says: "written in different ways",
      edits: [renumbered("KA.03.02", "KA 3.3"), renumbered("KA.03.03", "KA.03.02")],
      at: "A24",
    },
    { sample: "2021-22-q1", says: "two of two", ...swapped("KA.02.01", "KA.02.02", same), at: "A36" },
    { sample: "2021-22-q1", says: "in tables of their own", ...swapped("KA.05.02", "KA.05.04", same), at: "A75" },
    { sample: "2024-25-q1", says: "among gaps", ...swapped("KA.01.07", "KA.01.09", same), at: "A14" },
    { sample: "2024-25-q1", says: "read as text: 3 after 11", edits: [renumbered("KA.04.02", "KA.04.11")], at: "A62" },
    {
      sample: "2024-25-q1",
      says: "one of them hidden",
      ...swapped("KA.03.01", "KA.03.02", same),
      sheet: { hiddenRows: new Set([45]) },
      at: "A49",
    },
  ],
  spared: [
    { sample: "2013-14-q2", says: "a gap", edits: [renumbered("KA.01.05", "KA 01.09")] },
    { sample: "2013-14-q2", says: "ten after nine, without zeros", edits: [renumbered("KA.13.09", "KA 13.9")] },
    {
      sample: "2013-14-q2",
      says: "twice the same, which is its own finding",
      edits: [renumbered("KA.01.03", "KA 01.02")],
    },
    {
      sample: "2013-14-q2",
      says: "another group, which is its own finding",
      edits: [renumbered("KA.02.01", "KA 01.06")],
    },
    {
      sample: "2013-14-q2",
      says: "priorities in another order",
      edits: [{ texts: /^(?:KA|CA) 24/, to: (text) => text.replace("24", "40") }],
    },
    { sample: "2013-14-q2", says: "a bare number before its suffixes", edits: [renumbered("KA.08.08", "KA 08.09")] },
    { sample: "2020-21-q1", says: "one that cannot be read", edits: [renumbered("KA.01.02", "KA.1")] },
    { sample: "2020-21-q1", says: "none", edits: [renumbered("KA.01.02", "")] },
    { sample: "2020-21-q1", says: "a hundred", edits: [renumbered("KA.09.05", "KA.09.100")] },
    {
      sample: "2021-22-q1",
      says: "groups that do not ascend",
      edits: [{ texts: /^KA\.02/, to: (text) => text.replace("KA.02", "KA.12") }],
    },
    {
      sample: "2021-22-q1",
      says: "a reference in the text",
      edits: [{ ref: "KA.01.03", field: "progress", to: "KA.01.01 and KA.01.02 come first." }],
    },
    {
      sample: "2024-25-q1",
      says: "capital and small suffix",
      edits: [renumbered("KA.04.02", "KA.04.02a"), renumbered("KA.04.03", "KA.04.02B")],
    },
    { sample: "2024-25-q1", says: "a later number at the end", edits: [renumbered("KA.04.04", "KA.04.12")] },
  ],
});
