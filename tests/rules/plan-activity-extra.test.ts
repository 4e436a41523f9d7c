import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type SeedEdit } from "./seeded";

const of = (...activities: readonly string[]) => activities.map((activity) => ({ activity }));
const beside = (plans: ReturnType<typeof planOf>[], ...sheets: Parameters<typeof quartersOf>) => ({
  workbook: { ...workbookOf(quartersOf(...sheets)), plans },
});
const PLAN = planOf(["KA.01.01 Build homes"]);
const reported = (message: string, sheet = "2024/25 Q1") => ({ sheet, cell: "A3", ref: "KA.01.02", message });
const NOT_THERE = "Expected KA.01.02 in the delivery plan; found it there neither by number nor by title.";

ruleTable("plan-activity-extra", {
  valid: [
    { name: "planned", ...beside([PLAN], of("KA 01.01 Build homes")) },
    { name: "no plan", ...beside([], of("KA.01.01 Build homes")) },
    {
      name: "another year's plan",
      ...beside([planOf(["KA.02.01 Plant trees"], { year: "2025/26" })], of("KA.01.01 Build homes")),
    },
    {
      name: "a plan of no year",
      ...beside([planOf(["KA.02.01 Plant trees"], { year: null })], of("KA.01.01 Build homes")),
    },
    {
      name: "a plan on two sheets",
      ...beside(
        [PLAN, planOf(["KA.01.02 Mend roofs"], { sheet: "More" })],
        of("KA.01.01 Build homes", "KA.01.02 Mend roofs"),
      ),
    },
    { name: "no number: another rule's", ...beside([PLAN], of("KA.01.01 Build homes", "Mend roofs")) },
    {
      name: "the plan has it without a number",
      ...beside([planOf(["KA.01.01 Build homes", "Mend roofs"])], of("KA.01.01 Build homes", "KA.01.02 Mend roofs")),
    },
    { name: "the number means another one: another rule's", ...beside([PLAN], of("KA.01.01 Plant trees")) },
  ],
  invalid: [
    {
      name: "not planned",
      ...beside([PLAN], of("KA.01.01 Build homes", "KA.01.02 Mend roofs")),
      findings: [reported(NOT_THERE)],
    },
    {
      name: "on each sheet of the year",
      ...beside(
        [PLAN],
        of("KA.01.01 Build homes", "KA.01.02 Mend roofs"),
        of("KA.01.01 Build homes", "KA.01.02 Mend roofs"),
      ),
      findings: [reported(NOT_THERE), reported(NOT_THERE, "2024/25 Q2")],
    },
    {
      name: "planned under another number",
      ...beside(
        [planOf(["KA.01.01 Build homes", "KA.01.07 Mend the roofs."])],
        of("KA.01.01 Build homes", "KA.01.02 Mend roofs"),
      ),
      findings: [reported("Expected KA.01.02 in the delivery plan; found its title there as KA.01.07.")],
    },
  ],
});

const SAMPLE = { sample: "2024-25-q1" } as const;
const worded = (ref: string, to: string | ((text: string) => string)): SeedEdit => ({ ref, field: "activity", to });
const unplanned = (row: number): SeedEdit[] =>
  ["A", "B", "C", "D"].map((column) => ({ cell: `${column}${row}`, to: "" }));

seeded("plan-activity-extra", {
  caught: [
    { ...SAMPLE, edits: [], plan: unplanned(44), at: "A5", says: "the first one was taken out of the plan" },
    { ...SAMPLE, edits: [], plan: unplanned(48), at: "A17", says: "written KA 01.11 in the plan" },
    { ...SAMPLE, edits: [], plan: unplanned(64), at: "A36", says: "written KA 02 03 in the plan" },
    { ...SAMPLE, edits: [], plan: unplanned(97), at: "A68", says: "the last one was taken out" },
    {
      ...SAMPLE,
      edits: [worded("KA.02.02", "KA.02.12 Deliver the Housing Strategy action plan.")],
      plan: [],
      at: "A33",
      says: "a number that the plan does not know",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.04.01", (text) => text.replace("KA.04.01", "KA.40.01"))],
      plan: [],
      at: "A59",
      says: "a slip in the number",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.01.11", "KA.01.12 Hold a yearly regatta on the canal")],
      plan: [],
      at: "A17",
      says: "a regatta that nobody planned",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.03.05", (text) => text.replace("KA.03.05", "KA.03.05b"))],
      plan: [],
      at: "A52",
      says: "a suffix that the plan has not",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [{ cell: "A63", to: "KA.02.22 Deliver the Housing Strategy action plan." }],
      at: "A33",
      says: "another number in the plan",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [{ cell: "A96", to: "KA.04.30 Hold a yearly regatta on the canal" }],
      at: "A65",
      says: "the plan has a regatta in its place",
    },
  ],
  spared: [
    {
      ...SAMPLE,
      edits: [worded("KA.01.13", (text) => text.replace("KA.01.13", "KA 01.13"))],
      plan: [],
      says: "written another way",
    },
    { ...SAMPLE, edits: [worded("KA.01.13", "KA.01.13 Review of council property")], plan: [], says: "reworded" },
    {
      ...SAMPLE,
      edits: [worded("KA.01.13", "Review of existing council property portfolio")],
      plan: [],
      says: "without a number",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.01.13", "KA.01.13 Hold a yearly regatta on the canal")],
      plan: [],
      says: "its number used again",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.03.07", (text) => text.replace("KA.03.07", "KA.03.01"))],
      plan: [],
      says: "a number that stands twice",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [{ cell: "A50", to: "KA_01_18 Transform" }],
      says: "underscores in the plan",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [{ cell: "A63", to: "Deliver the Housing Strategy action plan." }],
      says: "the plan lost the number",
    },
    { ...SAMPLE, edits: [], plan: [{ cell: "A44", to: "KA 01 01 Customer Services" }], says: "shorter in the plan" },
    { ...SAMPLE, edits: [worded("KA.02.02", "KA.02.12 Deliver the Housing Strategy action plan.")], says: "no plan" },
    {
      ...SAMPLE,
      edits: [worded("KA.02.02", "KA.02.12 Hold a regatta")],
      plan: [
        { cell: "A3", to: "2023/24 Period" },
        { cell: "A30", to: "Detailed Delivery plan." },
      ],
      says: "another year's plan",
    },
    { ...SAMPLE, edits: [{ ref: "KA.04.04", field: "status", to: "Complete" }], plan: [], says: "complete" },
  ],
});
