import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));

ruleTable("ref-gap", {
  valid: [
    { name: "none", entries: activities("KA.01.01 A", "KA.01.02 B", "KA.02.01 C") },
    { name: "out of order is no gap", entries: activities("KA.01.02 A", "KA.01.01 B") },
    { name: "suffixes share their number", entries: activities("KA.01.01a A", "KA.01.01b B", "KA.01.02 C") },
    { name: "twice is no gap", entries: activities("KA.01.01 A", "KA.01.01 B") },
  ],
  invalid: [
    {
      name: "one, in the sheet's style",
      entries: activities("KA 01.01 A", "KA 01.03 B"),
      findings: [{ cell: "A3", ref: "KA.01.03", message: "Expected KA 01.02 before it; found “KA 01.03” next." }],
    },
    {
      name: "several, and at the beginning",
      entries: activities("KA.01.03 A", "KA.01.07 B"),
      findings: [
        { cell: "A2", ref: "KA.01.03", message: "Expected KA.01.01 to KA.01.02 before it; found “KA.01.03” next." },
        { cell: "A3", ref: "KA.01.07", message: "Expected KA.01.04 to KA.01.06 before it; found “KA.01.07” next." },
      ],
    },
  ],
});

const renumbered = (ref: string, to: string) => ({
  edits: [{ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }] as const,
});
/** As if the row were deleted: nothing stands in it. */
const emptied = (row: number) => ({
  edits: ["A", "B", "C", "D", "E"].map((column) => ({ cell: `${column}${row}`, to: "" })),
});

seeded("ref-gap", {
  caught: [
    { sample: "2013-14-q2", says: "the second of five is gone", ...emptied(11), at: "A12" },
    { sample: "2013-14-q2", says: "the first is gone", ...emptied(21), at: "A22" },
    { sample: "2013-14-q2", says: "the last jumped", ...renumbered("KA.01.05", "KA 01.07"), at: "A15" },
    { sample: "2013-14-q2", says: "the number after the suffixes is gone", ...emptied(106), at: "A107" },
    { sample: "2013-14-q2", says: "into another objective", ...renumbered("KA.12.02", "KA 13.14"), at: "A144" },
    { sample: "2020-21-q1", says: "six became nine", ...renumbered("KA.01.06", "KA.01.09"), at: "A15" },
    { sample: "2020-21-q1", says: "one lost its reference", ...renumbered("KA.09.03", ""), at: "A63" },
    { sample: "2020-21-q1", says: "one cannot be read", ...renumbered("KA.07.01", "KA.7"), at: "A50" },
    { sample: "2021-22-q1", says: "a group of one", ...renumbered("KA.08.01", "KA.08.02"), at: "A102" },
    { sample: "2021-22-q1", says: "ten for one", ...renumbered("KA.05.01", "KA.05.10"), at: "A69" },
    { sample: "2024-25-q1", says: "no gap before, two now", ...renumbered("KA.04.03", "KA.04.05"), at: "A68" },
    { sample: "2024-25-q1", says: "the first of a priority", ...renumbered("KA.04.01", "KA.04.09"), at: "A62" },
  ],
  spared: [
    { sample: "2013-14-q2", says: "the last of an objective is gone", ...emptied(15) },
    { sample: "2013-14-q2", says: "one of several suffixes is gone", ...emptied(101) },
    {
      sample: "2013-14-q2",
      says: "two swapped",
      edits: [
        { ref: "KA.01.01", field: "activity", to: "KA 01.02 Produce" },
        { ref: "KA.01.02", field: "activity", to: "KA 01.01 Provide" },
      ],
    },
    { sample: "2013-14-q2", says: "without zeros", ...renumbered("KA.13.09", "KA 13.9") },
    { sample: "2013-14-q2", says: "a whole objective is gone", edits: [{ texts: /^KA 24/, to: "" }] },
    { sample: "2020-21-q1", says: "the next number", ...renumbered("KA.01.06", "KA.01.06a") },
    {
      sample: "2020-21-q1",
      says: "a reference in the text",
      edits: [{ ref: "KA.01.03", field: "progress", to: "See KA.01.09." }],
    },
    {
      sample: "2020-21-q1",
      says: "a new one at the end",
      edits: [
        { cell: "A65", to: "KA.09.06 Something new" },
        { cell: "B65", to: "Green" },
      ],
    },
    {
      sample: "2021-22-q1",
      says: "groups that skip",
      edits: [{ texts: /^KA\.09/, to: (text) => text.replace("KA.09", "KA.19") }],
    },
    { sample: "2021-22-q1", says: "written another way", ...renumbered("KA.05.02", "KA 05-02") },
    { sample: "2021-22-q1", says: "the last took the number of the one before", ...renumbered("KA.09.05", "KA.09.04") },
    { sample: "2024-25-q1", says: "the gap is filled", ...renumbered("KA.01.19", "KA.01.02") },
  ],
});
