import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...references: string[]) =>
  references.map((reference) => ({ activity: `${reference} Title ${reference}` }));
const skipped = (cell: string, ref: string, expected: string, found = ref) => ({
  cell,
  ref,
  message: `Expected ${expected} before it; found “${found}” next.`,
});

ruleTable("ref-suffix", {
  valid: [
    { name: "in alphabetical order", entries: activities("KA.08.09a", "KA.08.09b", "KA.08.09c", "KA.08.10") },
    { name: "one lettered alone", entries: activities("KA.08.09a", "KA.08.10") },
    { name: "out of order: that is ref-order", entries: activities("KA.08.09b", "KA.08.09a") },
    { name: "twice: that is ref-duplicate", entries: activities("KA.08.09a", "KA.08.09a", "KA.08.09b") },
    { name: "no letters", entries: activities("KA.08.09", "KA.08.10") },
  ],
  invalid: [
    {
      name: "one is skipped",
      entries: activities("KA.08.09a", "KA.08.09c"),
      findings: [skipped("A3", "KA.08.09c", "KA.08.09b")],
    },
    {
      name: "the first is missing, in the sheet's style",
      entries: activities("KA 08.09b", "KA 08.09c", "KA 08.10"),
      findings: [skipped("A2", "KA.08.09b", "KA 08.09a", "KA 08.09b")],
    },
    {
      name: "a bare number beside its lettered ones",
      entries: activities("KA.08.09", "KA.08.09a", "KA.08.09b"),
      findings: [
        {
          cell: "A2",
          ref: "KA.08.09",
          message: "Expected a suffix letter, as KA.08.09a has; found “KA.08.09”.",
        },
      ],
    },
  ],
});

const renumbered = (ref: string, to: string) =>
  ({ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }) as const;

seeded("ref-suffix", {
  caught: [
    { sample: "2013-14-q2", says: "b is skipped", edits: [renumbered("KA.08.09b", "KA 08.13")], at: "A101" },
    { sample: "2013-14-q2", says: "a is skipped", edits: [renumbered("KA.08.09a", "KA 08.13")], at: "A100" },
    { sample: "2013-14-q2", says: "the last jumps", edits: [renumbered("KA.08.09f", "KA 08.09h")], at: "A105" },
    {
      sample: "2013-14-q2",
      says: "the bare number beside its suffixes",
      edits: [renumbered("KA.08.10", "KA 08.09")],
      at: "A106",
    },
    { sample: "2013-14-q2", says: "a suffix left out", edits: [renumbered("KA.08.09c", "KA 08.09")], at: "A101" },
    { sample: "2013-14-q2", says: "b alone", edits: [renumbered("KA.12.01", "KA 12.01b")], at: "A142" },
    {
      sample: "2020-21-q1",
      says: "a second part without its first letter",
      edits: [renumbered("KA.01.03", "KA.01.02a")],
      at: "A9",
    },
    {
      sample: "2020-21-q1",
      says: "a and c",
      edits: [renumbered("KA.04.04", "KA.04.04a"), renumbered("KA.04.05", "KA.04.04c")],
      at: "A32",
    },
    {
      sample: "2020-21-q1",
      says: "capitals",
      edits: [renumbered("KA.06.03", "KA.06.03A"), renumbered("KA.06.04", "KA.06.03D")],
      at: "A46",
    },
    { sample: "2021-22-q1", says: "o for 0", edits: [renumbered("KA.08.01", "KA.08.01o")], at: "A102" },
    {
      sample: "2021-22-q1",
      says: "b before the bare one",
      edits: [renumbered("KA.02.01", "KA.02.01b"), renumbered("KA.02.02", "KA.02.01")],
      at: "A36",
    },
    { sample: "2024-25-q1", says: "x for another version", edits: [renumbered("KA.04.04", "KA.04.04x")], at: "A68" },
  ],
  spared: [
    { sample: "2013-14-q2", says: "one more", edits: [renumbered("KA.08.10", "KA 08.09g")] },
    { sample: "2013-14-q2", says: "the last is gone", edits: [renumbered("KA.08.09f", "KA 08.13")] },
    { sample: "2013-14-q2", says: "capitals", edits: [renumbered("KA.08.09b", "KA 08.09B")] },
    {
      sample: "2013-14-q2",
      says: "two swapped, which is ref-order",
      edits: [renumbered("KA.08.09b", "KA 08.09c"), renumbered("KA.08.09c", "KA 08.09b")],
    },
    {
      sample: "2013-14-q2",
      says: "a twice, which is ref-duplicate",
      edits: [renumbered("KA.12.01", "KA 12.01a"), renumbered("KA.12.02", "KA 12.01a")],
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "activity", to: "KA 12.03 a review of all services" }] },
    { sample: "2020-21-q1", says: "a alone", edits: [renumbered("KA.01.03", "KA.01.03a")] },
    {
      sample: "2020-21-q1",
      says: "a and b",
      edits: [renumbered("KA.01.03", "KA.01.03a"), renumbered("KA.01.04", "KA.01.03b")],
    },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.04", field: "activity", to: "KA.01.04 b) visitors and markets" }] },
    { sample: "2021-22-q1", edits: [{ ref: "KA.08.01", field: "activity", to: "KA.08.01Xmas markets" }] },
    {
      sample: "2021-22-q1",
      says: "a reference in the text",
      edits: [{ ref: "KA.01.03", field: "progress", to: "KA.01.01c is done." }],
    },
    { sample: "2021-22-q1", says: "a suffix of another number", edits: [renumbered("KA.02.01", "KA.02.01a")] },
    {
      sample: "2024-25-q1",
      says: "a to c in the order of the sheet",
      edits: ["KA.03.01", "KA.03.02", "KA.03.05"].map((ref, index) =>
        renumbered(ref, `KA.03.01${"abc".charAt(index)}`),
      ),
    },
    { sample: "2024-25-q1", says: "one that cannot be read", edits: [renumbered("KA.04.04", "KA.04.04.b")] },
  ],
});
