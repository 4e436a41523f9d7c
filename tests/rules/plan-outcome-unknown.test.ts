import { workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type SeedEdit } from "./seeded";

const OUTCOMES = Array.from({ length: 23 }, (_, index) => `CO ${index + 1}`);
const contributes = (to: string, outcomes: readonly string[] = OUTCOMES) => ({
  workbook: { ...workbookOf([]), plans: [planOf([`KA.01.01 Build homes\n${to}`], { outcomes })] },
});
const reported = (codes: string, defined = "CO 1 to CO 23") => ({
  sheet: "Plan",
  cell: "A2",
  ref: "KA.01.01",
  message: `Expected outcomes that the plan defines (${defined}); found ${codes}.`,
});

ruleTable("plan-outcome-unknown", {
  valid: [
    ...[
      "Contributes to CO 4",
      "Contributes to CO 1, 2, 3, 5",
      "Contributes to CO 2 & 3",
      "Contributes to CO 17-23",
      "Contributes to CO 21, CO 20",
      "Contributes to CO10",
      "Contribution to CO 11,12,15, 16",
      "Contributes to CO 11 -",
      "Contributes to a better place for 99 villages",
      "Sub actions: 99 homes",
    ].map((text) => ({ name: text, ...contributes(text) })),
    { name: "no outcomes are defined", ...contributes("Contributes to CO 4", []) },
    { name: "measures are, and outcomes are not", ...contributes("Contributes to CO 4", ["SP 1", "DM 2"]) },
  ],
  invalid: [
    { name: "beyond the last", ...contributes("Contributes to CO 24"), findings: [reported("CO 24")] },
    { name: "one of several", ...contributes("Contributes to CO 1, 32 & 3"), findings: [reported("CO 32")] },
    {
      name: "a range that runs too far",
      ...contributes("Contributes to CO 22-25"),
      findings: [reported("CO 24 and CO 25")],
    },
    { name: "without a blank", ...contributes("Contribution to CO40"), findings: [reported("CO 40")] },
    {
      name: "another code than the plan's",
      ...contributes("Contributes to CO 4 and CA 4"),
      findings: [reported("CA 4")],
    },
    {
      name: "few are defined",
      ...contributes("Contributes to CO 3", ["SP 1", "CO 1", "CO 2"]),
      findings: [reported("CO 3", "CO 1 and CO 2")],
    },
  ],
});

const SAMPLE = { sample: "2024-25-q1", edits: [] } as const;
const saying = (row: number, from: RegExp, to: string): SeedEdit[] => [
  { cell: `A${row}`, to: (text) => text.replace(from, to) },
];

seeded("plan-outcome-unknown", {
  caught: [
    { ...SAMPLE, plan: saying(44, /CO 4/, "CO 44"), at: "A44", on: "plan", says: "a digit typed twice" },
    { ...SAMPLE, plan: saying(46, /2, 3/, "2, 33"), at: "A46", on: "plan", says: "one of a list" },
    {
      ...SAMPLE,
      plan: saying(47, /1,2,3,5/, "1,2,3,50"),
      at: "A47",
      on: "plan",
      says: "the last of a list without blanks",
    },
    { ...SAMPLE, plan: saying(48, /2 & 3/, "2 & 30"), at: "A48", on: "plan", says: "behind an ampersand" },
    { ...SAMPLE, plan: saying(97, /17-23/, "17-32"), at: "A97", on: "plan", says: "a range too far" },
    {
      ...SAMPLE,
      plan: saying(94, /CO 21, CO 20/, "CO 21, CO 200"),
      at: "A94",
      on: "plan",
      says: "behind a second prefix",
    },
    {
      ...SAMPLE,
      plan: saying(80, /11,12,15, 16/, "11,12,15, 61"),
      at: "A80",
      on: "plan",
      says: "“Contribution to”, digits turned round",
    },
    {
      ...SAMPLE,
      plan: [{ cell: "A72", to: "" }, ...saying(78, /CO 11/, "CO 13")],
      at: "A78",
      on: "plan",
      says: "an outcome that was taken out",
    },
    { ...SAMPLE, plan: [{ cell: "A40", to: "" }], at: "A45", on: "plan", says: "taken out, and still cited" },
    { ...SAMPLE, plan: saying(96, /CO 18/, "CA 18"), at: "A96", on: "plan", says: "the code of another plan" },
    {
      ...SAMPLE,
      plan: [{ cell: "A49", to: (text) => `${text}\nContributes to CO24` }],
      at: "A49",
      on: "plan",
      says: "at the foot, without a blank",
    },
    {
      ...SAMPLE,
      plan: [{ cell: "D95", to: "Contributes to CO 0" }],
      at: "D95",
      on: "plan",
      says: "in another cell of its row",
    },
  ],
  spared: [
    { ...SAMPLE, plan: saying(44, /CO 4/, "CO4, CO 5 and CO 3."), says: "three ways in one line" },
    { ...SAMPLE, plan: saying(44, /CO 4/, "co 4"), says: "small letters" },
    { ...SAMPLE, plan: saying(46, /CO 1, 2, 3, 5/, "CO 1 to 5"), says: "a range in words" },
    { ...SAMPLE, plan: saying(48, /CO 2 & 3/, "CO 2 – 3"), says: "a long dash" },
    { ...SAMPLE, plan: saying(78, /CO 11/, "CO 11 -"), says: "a dash with nothing behind it" },
    { ...SAMPLE, plan: saying(78, /CO 11/, "CO 11 - 40 new bins"), says: "a dash before words" },
    {
      ...SAMPLE,
      plan: saying(81, /Contributes to CO 12/, "Contributes to 99 villages"),
      says: "villages are no outcomes",
    },
    { ...SAMPLE, plan: saying(97, /CO 17-23/, "critical outcomes CO 17-23"), says: "said in full" },
    { ...SAMPLE, plan: saying(64, /CO 8/, "CO 8\n40 classes, 99 visitors"), says: "numbers on the next line" },
    {
      ...SAMPLE,
      plan: [{ cell: "A37", to: (text) => text.replace("CO 1 ", "CO1: ") }],
      says: "defined in another style",
    },
    {
      ...SAMPLE,
      plan: [{ cell: "B44", to: "CCS 06 calls answered\nCP 99 crimes reported" }],
      says: "the code of a measure",
    },
    {
      ...SAMPLE,
      plan: Array.from({ length: 60 }, (_, index) => ({
        cell: `A${index + 37}`,
        to: (text: string) => (/^CO ?\d/.test(text) ? "" : text),
      })),
      says: "the plan defines none",
    },
  ],
});
