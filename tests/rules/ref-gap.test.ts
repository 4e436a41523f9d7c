import { ruleTable } from "./ruleTable";

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
