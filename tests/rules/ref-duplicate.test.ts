import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const twice = (cell: string, ref: string, others: string, after: string | null = null) => ({
  cell,
  ref,
  message: `Expected ${ref} once; found it in ${others} too.`,
  after,
});

ruleTable("ref-duplicate", {
  valid: [
    { name: "each once", entries: activities("KA.01.01 Build", "KA.01.02 Mend") },
    { name: "suffixes tell apart", entries: activities("KA.08.09a Build", "KA.08.09b Mend") },
    { name: "none twice", entries: activities("Build", "Mend") },
    {
      name: "another quarter has the same",
      workbook: workbookOf([trackerOf(activities("KA.01.01 A")), trackerOf(activities("KA.01.01 A"), { sheet: "Q2" })]),
    },
  ],
  invalid: [
    {
      name: "twice, written in two ways; the later one is offered the next number",
      entries: activities("KA.01.01 Build", "KA.01.02 Mend", "KA 01.01 Let"),
      findings: [twice("A2", "KA.01.01", "A4"), twice("A4", "KA.01.01", "A2", "KA.01.03 Let")],
    },
    {
      name: "three times: two numbers, not one twice",
      entries: activities("KA.01.01 A", "KA.01.01 B", "KA.01.01 C"),
      findings: [
        twice("A2", "KA.01.01", "A3 and A4"),
        twice("A3", "KA.01.01", "A2 and A4", "KA.01.02 B"),
        twice("A4", "KA.01.01", "A2 and A3", "KA.01.03 C"),
      ],
    },
    {
      name: "the number between its neighbours is free",
      entries: activities("KA.01.01 A", "KA.01.02 B", "KA.01.02 C", "KA.01.04 D"),
      findings: [twice("A3", "KA.01.02", "A4"), twice("A4", "KA.01.02", "A3", "KA.01.03 C")],
    },
    {
      name: "the first stands under another heading: the second keeps the number",
      entries: [
        { objective: "Homes", code: "CA 1" },
        ...activities("KA.01.01 A", "KA.02.01 B"),
        { objective: "Parks", code: "CA 2" },
        ...activities("KA.02.01 C", "KA.02.02 D"),
      ],
      findings: [twice("A4", "KA.02.01", "A6", "KA.01.02 B"), twice("A6", "KA.02.01", "A4")],
    },
    {
      name: "with a suffix: the next free letter",
      entries: activities("KA.08.09a A", "KA.08.09b B", "KA.08.09a C"),
      findings: [twice("A2", "KA.08.09a", "A4"), twice("A4", "KA.08.09a", "A2", "KA.08.09c C")],
    },
    {
      name: "a hidden one counts",
      entries: [...activities("KA.01.01 A"), { activity: "KA.01.01 B", hidden: true }],
      findings: [twice("A2", "KA.01.01", "A3"), twice("A3", "KA.01.01", "A2", "KA.01.02 B")],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.01 A", "KA 01.01 B"])] },
      findings: [
        { sheet: "Plan", ...twice("A2", "KA.01.01", "A3") },
        { sheet: "Plan", ...twice("A3", "KA.01.01", "A2", "KA.01.02 B") },
      ],
    },
  ],
});

const renumbered = (ref: string, to: string) => ({
  edits: [{ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }] as const,
});

seeded("ref-duplicate", {
  caught: [
    { sample: "2013-14-q2", says: "as the one above", ...renumbered("KA.01.02", "KA 01.01"), at: "A11" },
    { sample: "2013-14-q2", says: "seen at the first of the two", ...renumbered("KA.01.02", "KA 01.01"), at: "A10" },
    { sample: "2013-14-q2", says: "the same suffix", ...renumbered("KA.08.09d", "KA 08.09c"), at: "A103" },
    { sample: "2013-14-q2", says: "far down the sheet", ...renumbered("KA.24.04", "KA 01.05"), at: "A262" },
    { sample: "2013-14-q2", says: "a capital suffix", ...renumbered("KA.08.09f", "KA 08.09A"), at: "A105" },
    { sample: "2020-21-q1", says: "written another way", ...renumbered("KA.01.04", "KA 01 03"), at: "A12" },
    { sample: "2020-21-q1", says: "with one digit", ...renumbered("KA.09.05", "KA.9.4"), at: "A63" },
    { sample: "2020-21-q1", says: "in brackets", ...renumbered("KA.06.04", "(KA.06.03)"), at: "A46" },
    { sample: "2021-22-q1", says: "in another objective", ...renumbered("KA.08.01", "KA.07.01"), at: "A102" },
    { sample: "2021-22-q1", says: "slashes", ...renumbered("KA.02.02", "KA/02/01"), at: "A36" },
    {
      sample: "2024-25-q1",
      says: "three of one",
      edits: ["KA.01.07", "KA.01.09"].map((ref) => ({ ref, field: "activity", to: "KA.01.03 Something else" })),
      at: "A14",
    },
    {
      sample: "2024-25-q1",
      says: "one of them hidden",
      ...renumbered("KA.04.03", "KA.04.02"),
      sheet: { hiddenRows: new Set([64]) },
      at: "A62",
    },
    { sample: "2024-25-q1", says: "with a full stop behind", ...renumbered("KA.03.07", "KA.03.05."), at: "A52" },
  ],
  spared: [
    { sample: "2013-14-q2", says: "the next number", ...renumbered("KA.01.05", "KA 01.06") },
    { sample: "2013-14-q2", says: "another suffix", ...renumbered("KA.08.09f", "KA 08.09g") },
    { sample: "2013-14-q2", says: "the bare number beside its suffixes", ...renumbered("KA.08.10", "KA 08.09") },
    {
      sample: "2013-14-q2",
      edits: [{ ref: "KA.12.03", field: "progress", to: "KA 12.01 Review all enforcement policies: done." }],
    },
    {
      sample: "2013-14-q2",
      edits: [{ ref: "KA.12.03", field: "activity", to: "KA 12.03 KA 12.01 once more: review" }],
    },
    {
      sample: "2013-14-q2",
      says: "a row of a page break",
      edits: [
        { cell: "A16", to: "and land supply" },
        { cell: "C16", to: "which was agreed." },
      ],
    },
    { sample: "2020-21-q1", says: "digits swapped", ...renumbered("KA.01.02", "KA.02.10") },
    {
      sample: "2020-21-q1",
      says: "one that cannot be read, twice",
      edits: ["KA.01.02", "KA.01.03"].map((ref) => ({ ref, field: "activity", to: "KA.1 Something" })),
    },
    {
      sample: "2020-21-q1",
      says: "none, twice",
      edits: ["KA.01.02", "KA.01.03"].map((ref) => ({ ref, field: "activity", to: "Something" })),
    },
    {
      sample: "2021-22-q1",
      says: "one title, two numbers",
      edits: [{ ref: "KA.09.05", field: "activity", to: "KA.09.05 Review the Customer Services Strategy." }],
    },
    {
      sample: "2021-22-q1",
      says: "a note on it",
      edits: [{ cell: "A12", to: "Note: KA.01.01 Implementation goes on." }],
    },
    { sample: "2024-25-q1", says: "the same reference last quarter", edits: [], before: [] },
    { sample: "2024-25-q1", says: "the same reference in the plan", edits: [], plan: [] },
    { sample: "2024-25-q1", says: "a hundred more", ...renumbered("KA.04.03", "KA.04.102") },
  ],
});
