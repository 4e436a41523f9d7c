import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type SeedEdit } from "./seeded";

const titles = (planned: string, reported: string, year = "2024/25") => ({
  workbook: {
    ...workbookOf(quartersOf([{ activity: `KA.01.01 ${reported}` }])),
    plans: [planOf([`KA 01.01 ${planned}`], { year })],
  },
});
const reported = (planned: string, found: string) => ({
  sheet: "2024/25 Q1",
  cell: "A2",
  ref: "KA.01.01",
  message: `Expected the title “${planned}”, as in the delivery plan; found “${found}”.`,
});

ruleTable("plan-title-differs", {
  valid: [
    { name: "the same", ...titles("Build homes", "Build homes") },
    { name: "capitals, a full stop, blanks", ...titles("Build Homes.", "build  homes") },
    {
      name: "an ampersand, a comma, a dash",
      ...titles("Build homes, roads & schools - soon", "Build homes, roads, and schools, soon"),
    },
    { name: "an apostrophe of another kind", ...titles("The Council's homes", "The Council’s homes") },
    { name: "another Key Activity: another rule's", ...titles("Plant trees", "Build homes") },
    { name: "no title", ...titles("Build homes", "") },
    { name: "none in the plan", ...titles("", "Build homes") },
    { name: "another year's plan", ...titles("Build affordable homes", "Build homes", "2023/24") },
  ],
  invalid: [
    {
      name: "a word more",
      ...titles("Build homes that are affordable", "Build affordable homes"),
      findings: [reported("Build homes that are affordable", "Build affordable homes")],
    },
    {
      name: "a number",
      ...titles("Build 100 affordable homes", "Build 90 affordable homes"),
      findings: [reported("Build 100 affordable homes", "Build 90 affordable homes")],
    },
    {
      name: "far into a long title: shown where it differs",
      ...titles(
        "Build homes for families and for older people in every village of the district by 2030 at the latest",
        "build homes for families and for older people in every town of the district by 2030 at the latest",
      ),
      findings: [
        reported(
          "… people in every village of the district by 2030 at the latest",
          "… people in every town of the district by 2030 at the latest",
        ),
      ],
    },
  ],
});

const SAMPLE = { sample: "2024-25-q1" } as const;
const changed = (ref: string, from: string, to: string): SeedEdit => ({
  ref,
  field: "activity",
  to: (text) => text.replace(from, to),
});

seeded("plan-title-differs", {
  caught: [
    { ...SAMPLE, edits: [changed("KA.01.01", "digital offer", "digital services")], plan: [], at: "A5" },
    { ...SAMPLE, edits: [changed("KA.01.09", "next Local Plan", "Local Plan")], plan: [], at: "A14" },
    { ...SAMPLE, edits: [changed("KA.01.11", "heritage and conservation", "heritage")], plan: [], at: "A17" },
    {
      ...SAMPLE,
      edits: [changed("KA.01.13", "in line with community and council needs", "")],
      plan: [],
      at: "A20",
      says: "its end cut off",
    },
    {
      ...SAMPLE,
      edits: [changed("KA.01.19", "Community", "Comunity")],
      plan: [],
      at: "A26",
      says: "a letter left out",
    },
    {
      ...SAMPLE,
      edits: [changed("KA.02.02", "Housing Strategy", "Housing & Homelessness Strategy")],
      plan: [],
      at: "A33",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [
        {
          cell: "A64",
          to: "KA 02 03 Develop leisure facilities through investment in both Leisure centres & other facilities.",
        },
      ],
      at: "A36",
      says: "changed in the plan",
    },
    {
      ...SAMPLE,
      edits: [],
      plan: [
        {
          cell: "A81",
          to: "KA 03 07 Harborough District council will be a leader for change towards a greener Harborough District",
        },
      ],
      at: "A55",
      says: "shorter in the plan",
    },
    {
      ...SAMPLE,
      edits: [changed("KA.04.01", "live, work invest and visit", "live, work and visit")],
      plan: [],
      at: "A59",
    },
    {
      ...SAMPLE,
      edits: [changed("KA.04.03", "particularly young people", "particularly those under 25")],
      plan: [],
      at: "A65",
    },
  ],
  spared: [
    {
      ...SAMPLE,
      edits: [{ ref: "KA.01.01", field: "activity", to: (text) => text.toUpperCase() }],
      plan: [],
      says: "in capitals",
    },
    { ...SAMPLE, edits: [changed("KA.01.09", "Local Plan,", "Local Plan -")], plan: [], says: "a dash for a comma" },
    { ...SAMPLE, edits: [changed("KA.02.02", "plan.", "plan")], plan: [], says: "no full stop" },
    { ...SAMPLE, edits: [changed("KA.02.03", "&", "and")], plan: [], says: "“and” for &" },
    { ...SAMPLE, edits: [changed("KA.04.01", "District's", "District’s")], plan: [], says: "a curly apostrophe" },
    { ...SAMPLE, edits: [changed("KA.01.11", "KA.01.11 -", "KA.01.11")], plan: [], says: "no dash before the title" },
    { ...SAMPLE, edits: [changed("KA.01.13", "existing council", "existing  council")], plan: [], says: "two blanks" },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.02.03", field: "activity", to: "KA.02.03 Hold a yearly regatta on the canal" }],
      plan: [],
      says: "another Key Activity altogether",
    },
    { ...SAMPLE, edits: [{ ref: "KA.04.03", field: "activity", to: "KA.04.03" }], plan: [], says: "no title" },
    { ...SAMPLE, edits: [changed("KA.01.01", "digital offer", "digital services")], says: "no plan" },
    {
      ...SAMPLE,
      edits: [],
      plan: [
        {
          cell: "A63",
          to: "KA.02.02 Deliver the Housing Strategy action plan\nContributes to CO 10\nSub actions: one, two",
        },
      ],
      says: "what it contributes to is no part of it",
    },
    {
      ...SAMPLE,
      edits: [changed("KA.02.02", "KA.02.02", "KA.02.12")],
      plan: [],
      says: "under a number that the plan does not know",
    },
  ],
});
