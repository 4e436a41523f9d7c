import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const proposed = (cell: string, reference: string, after: string) => ({
  cell,
  message: `Expected a reference, perhaps ${reference}; found none.`,
  after,
});
const year = (tracker: ReturnType<typeof trackerOf>) => ({
  ...tracker,
  period: { year: "2024/25", quarter: 1 as const },
});

ruleTable("ref-missing", {
  valid: [
    { name: "all have one", entries: activities("KA.01.01 Build", "KA 01 02 Mend") },
    { name: "one that cannot be read: that is ref-malformed", entries: activities("KA.01. Build") },
  ],
  invalid: [
    {
      name: "the number left out between its neighbours",
      entries: activities("KA.01.01 Build", "Mend", "KA.01.03 Let"),
      findings: [proposed("A3", "KA.01.02", "KA.01.02 Mend")],
    },
    {
      name: "no number is left out: the next one, in the sheet's style",
      entries: activities("KA 01.01 Build", "Mend", "KA 01.02 Let"),
      findings: [proposed("A3", "KA 01.03", "KA 01.03 Mend")],
    },
    {
      name: "several are left out: they may be retired",
      entries: activities("KA.01.01 Build", "Mend", "KA.01.04 Let"),
      findings: [proposed("A3", "KA.01.05", "KA.01.05 Mend")],
    },
    {
      name: "the heading's code gives the group",
      entries: [{ objective: "Homes", code: "CA 7" }, ...activities("Build", "Mend")],
      findings: [proposed("A3", "KA.07.01", "KA.07.01 Build"), proposed("A4", "KA.07.02", "KA.07.02 Mend")],
    },
    {
      name: "between two groups without headings nobody knows",
      entries: activities("KA.01.01 Build", "Mend", "KA.02.01 Let"),
      findings: [{ cell: "A3", message: "Expected a reference such as KA.01.03; found none." }],
    },
    {
      name: "alone",
      entries: activities("Build"),
      findings: [{ cell: "A2", message: "Expected a reference such as KA.01.03; found none." }],
    },
    {
      name: "a number that the year's delivery plan has taken is not free",
      workbook: {
        ...workbookOf([year(trackerOf(activities("KA.01.01 Build", "KA.01.02 Mend", "Let")))]),
        plans: [
          planOf(["KA.01.01 Build", "KA.01.08 Sweep"]),
          planOf(["KA.01.99 Old"], { sheet: "Old", year: "2023/24" }),
        ],
      },
      findings: [proposed("A4", "KA.01.09", "KA.01.09 Let")],
    },
    {
      name: "on a delivery plan",
      workbook: { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["KA.01.01 Build", "Mend"])] },
      findings: [{ sheet: "Plan", ...proposed("A3", "KA.01.02", "KA.01.02 Mend") }],
    },
  ],
});
