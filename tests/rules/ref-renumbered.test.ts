import { workbookOf } from "../support/trackerOf";
import { quartersOf } from "../history/support";
import { planOf, ruleTable } from "./ruleTable";
import { seeded, type Seed } from "./seeded";

const of = (...activities: readonly string[]) => activities.map((activity) => ({ activity }));
const quarters = (...sheets: Parameters<typeof quartersOf>) => ({ workbook: workbookOf(quartersOf(...sheets)) });
const reported = (before: string, ref: string, cell = "A2") => ({
  sheet: "2024/25 Q2",
  cell,
  ref,
  message: `Expected ${before}, as last quarter; found ${ref} with the same title.`,
});

ruleTable("ref-renumbered", {
  valid: [
    { name: "the number stays", ...quarters(of("KA.01.01 Build homes"), of("KA.01.01 Build homes")) },
    { name: "written another way", ...quarters(of("KA.01.01 Build homes"), of("KA 01 01 Build homes")) },
    { name: "no quarter before", ...quarters(of("KA.01.01 Build homes")) },
    { name: "the reference was lost", ...quarters(of("KA.01.01 Build homes"), of("Build homes")) },
    {
      name: "a title that two had",
      ...quarters(of("KA.01.01 Build homes", "KA.01.02 Build homes"), of("KA.01.05 Build homes")),
    },
    { name: "another title", ...quarters(of("KA.01.01 Build homes"), of("KA.01.02 Mend roofs")) },
    {
      name: "another number in the plan is the plan's affair",
      workbook: { ...workbookOf(quartersOf(of("KA.01.01 Build homes"))), plans: [planOf(["KA.01.02 Build homes"])] },
    },
  ],
  invalid: [
    {
      name: "another number",
      ...quarters(of("KA.01.01 Build homes"), of("KA.01.04 Build homes")),
      findings: [reported("KA.01.01", "KA.01.04")],
    },
    {
      name: "another group",
      ...quarters(of("KA.01.01 Build homes"), of("KA.02.01 Build homes.")),
      findings: [reported("KA.01.01", "KA.02.01")],
    },
    {
      name: "a suffix more",
      ...quarters(of("KA.01.01 Build homes"), of("KA.01.01a Build homes")),
      findings: [reported("KA.01.01", "KA.01.01a")],
    },
    {
      name: "all behind a new one",
      ...quarters(
        of("KA.01.01 Build homes", "KA.01.02 Mend roofs"),
        of("KA.01.01 Plant trees", "KA.01.02 Build homes", "KA.01.03 Mend roofs"),
      ),
      findings: [reported("KA.01.01", "KA.01.02", "A3"), reported("KA.01.02", "KA.01.03", "A4")],
    },
  ],
});

const SAMPLE = { sample: "2013-14-q2", before: [] } as const;
const renumbered = (ref: string, to: string): Seed["edits"][number] => ({
  ref,
  field: "activity",
  to: (text) => to + text.slice(ref.length),
});
const worded = (ref: string, to: string): Seed["edits"][number] => ({ ref, field: "activity", to });

seeded("ref-renumbered", {
  caught: [
    { ...SAMPLE, edits: [renumbered("KA.01.05", "KA 01.06")], at: "A15", says: "one on" },
    { ...SAMPLE, edits: [renumbered("KA.05.08", "KA 04.06")], at: "A53", says: "into another group" },
    {
      ...SAMPLE,
      edits: [renumbered("KA.08.09f", "KA 08.13")],
      at: "A105",
      says: "a number of its own for a sub-activity",
    },
    { ...SAMPLE, edits: [renumbered("KA.09.04", "KA.09.05")], at: "A117", says: "and in another style" },
    {
      ...SAMPLE,
      edits: [renumbered("KA.10.05", "KA 10.06"), renumbered("KA.10.06", "KA 10.05")],
      at: "A127",
      says: "two that changed places",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.14.03", "KA 14.09 Continue to operate and promote the National Food Hygiene Rating Scheme.")],
      before: [worded("KA.14.03", "KA 14.03 continue to operate & promote the national food hygiene rating scheme")],
      at: "A174",
      says: "capitals, an ampersand and a full stop",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.23.02", "KA 23.09 Provide housing options to those in need")],
      before: [worded("KA.23.02", "KA 23.02 Provide the housing options for all those who are in need")],
      at: "A250",
      says: "small words",
    },
    {
      ...SAMPLE,
      edits: [],
      before: [renumbered("KA.12.03", "KA 12.04")],
      at: "A144",
      says: "had the next number before",
    },
    {
      ...SAMPLE,
      edits: [
        renumbered("KA.02.01", "KA 02.03"),
        worded("KA.02.02", "KA 02.01 Monitor take-up of land supply and sites with planning permission"),
      ],
      at: "A22",
      says: "moved up into the place of one that moved out",
    },
    {
      sample: "2021-22-q1",
      beforeSample: "2020-21-q1",
      before: [{ ref: "KA.09.04", field: "activity", to: "KA.08.04 Review the Customer Services Strategy" }],
      edits: [],
      at: "A115",
      says: "from one year to the next",
    },
  ],
  spared: [
    {
      ...SAMPLE,
      edits: [
        worded(
          "KA.01.05",
          "KA.01.05. Develop a process for delivery of infrastructure using Community Infrastructure Levy",
        ),
      ],
      says: "another style and a shorter title",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.01.04", "KA 01.09 Open a second museum in Lutterworth")],
      says: "a new one under a new number",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.02.02", "Monitor take-up of land supply and sites with planning permission")],
      says: "without its number",
    },
    {
      ...SAMPLE,
      edits: [
        worded(
          "KA.08.09b",
          "KA 08.09g Review current position and identify opportunities to deliver services utilising partnership arrangements: Parks",
        ),
      ],
      says: "a sister of one that is gone",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.07.03", "KA 07.14 Continue the move of staff to the Contact Centre")],
      says: "much like its neighbours, and none of them",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.03.01", "KA 03.01 Finish the review of the Neighbourhood Planning process")],
      says: "reworded in its place",
    },
    {
      ...SAMPLE,
      before: [worded("KA.06.03", "KA 06.03 Open a second museum in Lutterworth")],
      edits: [worded("KA.06.03", "KA 06.09 Support local businesses to reduce crime in shops and yards")],
      says: "both its number and its title are new",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.15.01", "KA 15.01 Provide development support to the Innovation Centre Board of Harborough")],
      says: "turned round",
    },
    {
      ...SAMPLE,
      before: [worded("KA.16.01", "KA 16.02 Broadband"), worded("KA.16.02", "KA 16.01 Broadband")],
      edits: [worded("KA.16.01", "KA 16.03 Broadband")],
      says: "one title twice, and no telling which it was",
    },
    {
      ...SAMPLE,
      edits: [worded("KA.21.01", "ka 21.01 Delivery of the Health & Wellbeing Partnership priorities")],
      says: "small letters",
    },
  ],
});
