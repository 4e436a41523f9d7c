import { workbookOf } from "../support/trackerOf";
import { quarterOf, quartersOf } from "../history/support";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type SeedEdit } from "./seeded";

const of = (...activities: readonly string[]) => activities.map((activity) => ({ activity }));
const beside = (plan: ReturnType<typeof planOf>, ...sheets: Parameters<typeof quartersOf>) => ({
  workbook: { ...workbookOf(quartersOf(...sheets)), plans: [plan] },
});
const PLAN = planOf(["KA.01.01 Build homes", "KA.01.02 Mend roofs"]);
const reported = (message: string, ref: string | null = "KA.01.02") => ({ sheet: "Plan", cell: "A3", ref, message });

ruleTable("plan-activity-missing", {
  valid: [
    { name: "all are there", ...beside(PLAN, of("KA.01.01 Build homes", "KA 01 02 Mend roofs")) },
    {
      name: "on one sheet of the year is enough",
      ...beside(PLAN, of("KA.01.01 Build homes", "KA.01.02 Mend roofs"), of("KA.01.01 Build homes")),
    },
    {
      name: "its number means another one: another rule's",
      ...beside(PLAN, of("KA.01.01 Build homes", "KA.01.02 Plant trees")),
    },
    { name: "the sheet has lost its number", ...beside(PLAN, of("KA.01.01 Build homes", "Mend roofs")) },
    {
      name: "the plan has lost its number",
      ...beside(planOf(["KA.01.01 Build homes", "Mend the roofs"]), of("KA.01.01 Build homes", "KA.01.02 Mend roofs")),
    },
    {
      name: "another year's plan",
      ...beside(planOf(["KA.01.01 Build homes"], { year: "2023/24" }), of("KA.01.02 Mend roofs")),
    },
    {
      name: "nobody knows which year's plan",
      ...beside(planOf(["KA.01.01 Build homes"], { year: null }), of("KA.01.02 Mend roofs")),
    },
    { name: "no tracker", workbook: { ...workbookOf([]), plans: [PLAN] } },
    {
      name: "no tracker of its year",
      workbook: {
        ...workbookOf([quarterOf({ year: "2025/26", quarter: 1 }, of("KA.01.01 Build homes"))]),
        plans: [PLAN],
      },
    },
  ],
  invalid: [
    {
      name: "not there",
      ...beside(PLAN, of("KA.01.01 Build homes")),
      findings: [reported("Expected KA.01.02 on “2024/25 Q1”; found it neither by number nor by title.")],
    },
    {
      name: "on neither sheet",
      ...beside(PLAN, of("KA.01.01 Build homes"), of("KA.01.01 Build homes")),
      findings: [
        reported("Expected KA.01.02 on “2024/25 Q1” and “2024/25 Q2”; found it neither by number nor by title."),
      ],
    },
    {
      name: "there under another number",
      ...beside(PLAN, of("KA.01.01 Build homes", "KA.01.05 Mend roofs")),
      findings: [reported("Expected KA.01.02 on “2024/25 Q1”; found its title there as KA.01.05.")],
    },
    {
      name: "planned without a number",
      ...beside(planOf(["KA.01.01 Build homes", "Mend roofs"]), of("KA.01.01 Build homes")),
      findings: [reported("Expected “Mend roofs” on “2024/25 Q1”; found it neither by number nor by title.", null)],
    },
  ],
});

const SAMPLE = { sample: "2024-25-q1" } as const;
const cleared = (row: number): SeedEdit[] =>
  ["A", "B", "C", "D", "E", "F"].map((column) => ({ cell: `${column}${row}`, to: "" }));
const planned = (row: number, to: string): SeedEdit[] => [{ cell: `A${row}`, to }];
const worded = (ref: string, to: string): SeedEdit => ({ ref, field: "activity", to });

seeded("plan-activity-missing", {
  caught: [
    { ...SAMPLE, edits: cleared(5), plan: [], at: "A44", on: "plan", says: "the first of the report is gone" },
    { ...SAMPLE, edits: cleared(17), plan: [], at: "A48", on: "plan", says: "written KA 01.11 in the plan" },
    { ...SAMPLE, edits: cleared(36), plan: [], at: "A64", on: "plan", says: "written KA 02 03 in the plan" },
    { ...SAMPLE, edits: cleared(49), plan: [], at: "A79", on: "plan", says: "written KA.03.02. in the plan" },
    { ...SAMPLE, edits: cleared(62), plan: [], at: "A95", on: "plan", says: "one that contributes to nothing" },
    { ...SAMPLE, edits: [...cleared(65), ...cleared(68)], plan: [], at: "A97", on: "plan", says: "the last two" },
    {
      ...SAMPLE,
      edits: [worded("KA.02.02", "KA.02.12 Deliver the Housing Strategy action plan.")],
      plan: [],
      at: "A63",
      on: "plan",
      says: "reported under another number",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: planned(94, "KA.04.09 Hold a yearly regatta on the canal\nContributes to CO 21"),
      at: "A94",
      on: "plan",
      says: "a regatta is planned",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: planned(51, "Hold a yearly regatta on the canal"),
      at: "A51",
      on: "plan",
      says: "a regatta without a number",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: planned(80, "KA.30.05 Continue to deliver all Council activities & Initiatives to be net zero by 2030."),
      at: "A80",
      on: "plan",
      says: "two digits changed places in the plan",
    },
  ],
  spared: [
    {
      ...SAMPLE,
      edits: [worded("KA.01.01", "KA 01 01 Continue to develop the Customer Services centre")],
      plan: [],
      says: "written another way",
    },
    {
      ...SAMPLE,
      edits: [
        worded(
          "KA.01.01",
          "Continue to develop the Customer Services centre and the digital offer to improve the customer experience",
        ),
      ],
      plan: [],
      says: "the report lost the number",
    },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.01.09", field: "status", to: "Start Later in Year" }],
      plan: [],
      says: "reported as not started",
    },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.01.09", field: "status", to: "Project Withdrawn" }],
      plan: [],
      says: "reported as withdrawn",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: planned(63, "Deliver the Housing Strategy action plan"),
      says: "the plan lost the number",
    },
    { ...SAMPLE, edits: [], plan: planned(79, "KA 03 02 Procure refuse collection"), says: "reworded in the plan" },
    {
      ...SAMPLE,
      edits: [],
      plan: [...planned(66, ""), { cell: "B66", to: "" }, { cell: "C66", to: "" }, { cell: "D66", to: "" }],
      says: "one fewer in the plan",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.01.11", "KA.01.11 Hold a yearly regatta on the canal")],
      plan: [],
      says: "its number used again, which is another rule's",
    },
    { ...SAMPLE, edits: cleared(5), says: "no plan" },
    {
      ...SAMPLE,
      edits: cleared(5),
      plan: [
        { cell: "A3", to: "2023/24 Period" },
        { cell: "A30", to: "Detailed Delivery plan." },
      ],
      says: "another year's plan",
    },
    { ...SAMPLE, before: [], edits: cleared(5), says: "gone since last quarter, and no plan" },
    { ...SAMPLE, edits: [{ cell: "A5", to: "KA.01.01 Customer Services" }], plan: [], says: "a shorter title" },
  ],
});
