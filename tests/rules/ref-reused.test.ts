import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type Seed } from "./seeded";

const of = (...activities: readonly string[]) => activities.map((activity) => ({ activity }));
const quarters = (...sheets: Parameters<typeof quartersOf>) => ({ workbook: workbookOf(quartersOf(...sheets)) });
const planned = (plan: readonly string[], ...sheets: Parameters<typeof quartersOf>) => ({
  workbook: { ...workbookOf(quartersOf(...sheets)), plans: [planOf(plan)] },
});
const Q2 = { sheet: "2024/25 Q2", cell: "A2", ref: "KA.01.01" };

ruleTable("ref-reused", {
  valid: [
    { name: "the same title", ...quarters(of("KA.01.01 Build homes"), of("KA.01.01 Build homes.")) },
    {
      name: "reworded",
      ...quarters(of("KA.01.01 Begin the review of parks"), of("KA.01.01 Continue the programme of review of parks")),
    },
    { name: "no quarter before, no plan", ...quarters(of("KA.01.01 Build homes")) },
    { name: "no title", ...quarters(of("KA.01.01 Build homes"), of("KA.01.01")) },
    {
      name: "a new number",
      ...quarters(of("KA.01.01 Build homes"), of("KA.01.01 Build homes", "KA.01.02 Plant trees")),
    },
    {
      name: "twice on the sheet is another rule's",
      ...quarters(of("KA.01.01 Build homes"), of("KA.01.01 Build homes", "KA.01.01 Plant trees")),
    },
    {
      name: "the plan of another year",
      workbook: {
        ...workbookOf(quartersOf(of("KA.01.01 Build homes"))),
        plans: [planOf(["KA.01.01 Plant trees"], { year: "2023/24" })],
      },
    },
    {
      name: "the plan says it in other words",
      ...planned(["KA.01.01 Building of affordable homes"], of("KA.01.01 Build homes that are affordable")),
    },
  ],
  invalid: [
    {
      name: "another Key Activity",
      ...quarters(of("KA.01.01 Build homes"), of("KA.01.01 Plant trees")),
      findings: [{ ...Q2, message: "Expected KA.01.01 to mean “Build homes”, as last quarter; found “Plant trees”." }],
    },
    {
      name: "two that changed places",
      ...quarters(
        of("KA.01.01 Build homes", "KA.01.02 Plant trees"),
        of("KA.01.01 Plant trees", "KA.01.02 Build homes"),
      ),
      findings: [
        { ...Q2, message: "Expected KA.01.01 to mean “Build homes”, as last quarter; found “Plant trees”." },
        {
          ...Q2,
          cell: "A3",
          ref: "KA.01.02",
          message: "Expected KA.01.02 to mean “Plant trees”, as last quarter; found “Build homes”.",
        },
      ],
    },
    {
      name: "another one in the plan",
      ...planned(["KA.01.01 Plant trees"], of("KA.01.01 Build homes")),
      findings: [
        {
          sheet: "2024/25 Q1",
          cell: "A2",
          ref: "KA.01.01",
          message: "Expected KA.01.01 to mean “Plant trees”, as in the delivery plan; found “Build homes”.",
        },
      ],
    },
    {
      name: "another one in both: once",
      ...planned(["KA.01.01 Plant trees"], of("KA.01.01 Plant trees"), of("KA.01.01 Build homes")),
      findings: [{ ...Q2, message: "Expected KA.01.01 to mean “Plant trees”, as last quarter; found “Build homes”." }],
    },
  ],
});

const retitled = (ref: string, title: string): Seed["edits"][number] => ({
  ref,
  field: "activity",
  to: `${ref.replace(".", " ")} ${title}`,
});
const SAMPLE = { sample: "2013-14-q2", before: [] } as const;
const THIS_YEAR = { sample: "2024-25-q1", plan: [] } as const;
const LAST_YEAR = { sample: "2021-22-q1", beforeSample: "2020-21-q1", before: [] } as const;

seeded("ref-reused", {
  caught: [
    { ...SAMPLE, edits: [retitled("KA.01.04", "Open a second museum in Lutterworth")], at: "A13" },
    {
      ...SAMPLE,
      edits: [retitled("KA.11.01", "Develop and implement the Car Park Strategy")],
      at: "A134",
      says: "a strategy too, but another",
    },
    { ...SAMPLE, edits: [retitled("KA.08.03", "Implement the Leisure Strategy")], at: "A92", says: "implemented too" },
    { ...SAMPLE, edits: [retitled("KA.12.01", "Review all street names")], at: "A142", says: "reviewed too" },
    {
      ...SAMPLE,
      edits: [
        retitled("KA.02.01", "Monitor take-up of land supply and sites with planning permission"),
        retitled("KA.02.02", "Allocate a choice of housing sites"),
      ],
      at: "A21",
      says: "two that changed places",
    },
    {
      ...SAMPLE,
      edits: [
        retitled("KA.07.04", "Continue to implement Channel Shift"),
        retitled("KA.07.05", "Plan the queue system of the one-stop shop"),
      ],
      at: "A71",
      says: "the next one's title moved up",
    },
    {
      ...SAMPLE,
      edits: [],
      before: [retitled("KA.20.01", "Open a second museum in Lutterworth")],
      at: "A221",
      says: "meant a museum last quarter",
    },
    {
      ...LAST_YEAR,
      edits: [
        retitled("KA.09.05", "Develop a Young Peoples' Strategy."),
        retitled("KA.05.04", "Buy electric vans for the parks team"),
      ],
      at: "A118",
      says: "a strategy of another group's",
    },
    {
      ...THIS_YEAR,
      edits: [retitled("KA.01.11", "Hold a yearly regatta on the canal")],
      at: "A17",
      says: "the plan has heritage",
    },
    {
      ...THIS_YEAR,
      edits: [],
      plan: [{ cell: "A63", to: "KA.02.02 Hold a yearly regatta on the canal\nContributes to CO 10" }],
      at: "A33",
      says: "the plan has a regatta",
    },
  ],
  spared: [
    {
      ...LAST_YEAR,
      edits: [{ ref: "KA.01.03", field: "progress", to: "Safer Summer has begun." }],
      says: "crime and disorder, reworded from year to year",
    },
    {
      ...LAST_YEAR,
      edits: [{ ref: "KA.05.02", field: "progress", to: "Centres are open." }],
      says: "leisure, reworded in response to the coronavirus",
    },
    {
      ...LAST_YEAR,
      edits: [{ ref: "KA.06.01", field: "progress", to: "Mapping has begun." }],
      says: "the voluntary sector, reworded",
    },
    {
      ...SAMPLE,
      edits: [retitled("KA.01.04", "Finalise the Planning Improvement Plan.")],
      says: "finalised, no longer completed",
    },
    {
      ...SAMPLE,
      edits: [retitled("KA.08.01", "Complete the roll-out of the Document Management System across all services")],
      says: "a step further",
    },
    {
      ...SAMPLE,
      edits: [retitled("KA.11.02", "FLEXIBLE WORKING: EXTEND AND IMPROVE")],
      says: "turned round, in capitals",
    },
    { ...SAMPLE, edits: [retitled("KA.05.08", "Manage the Section 106 grant process")], says: "shorter" },
    { ...SAMPLE, edits: [{ ref: "KA.22.01", field: "activity", to: "KA 22.01" }], says: "the title is missing" },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.22.02", field: "activity", to: (text) => text.replace("KA 22.02", "KA 22.09") }],
      says: "a new number",
    },
    {
      ...SAMPLE,
      edits: [{ ref: "KA.22.03", field: "activity", to: "KA 22.02 Undertake a survey of bats" }],
      says: "the number of a neighbour: it stands twice",
    },
    {
      ...THIS_YEAR,
      edits: [retitled("KA.03.02", "Prepare for the procurement of Refuse, Recycling and Street maintenance")],
      says: "shorter than in the plan",
    },
  ],
});
