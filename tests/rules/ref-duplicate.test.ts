import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

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
