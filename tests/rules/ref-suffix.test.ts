import { ruleTable } from "./ruleTable";

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
