import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const twice = (cell: string, ref: string, others: string) => ({
  cell,
  ref,
  message: `Expected this title once; found it in ${others} too.`,
});

ruleTable("title-duplicate", {
  valid: [
    { name: "different", entries: activities("KA.01.01 Build", "KA.01.02 Mend") },
    { name: "different after the colon", entries: activities("KA.01.01a Review: parks", "KA.01.01b Review: roads") },
    { name: "no titles", entries: activities("KA.01.01", "KA.01.02") },
  ],
  invalid: [
    {
      name: "but for case, stop and blanks",
      entries: activities("KA.01.01 Build homes", "KA.01.02 Mend", "KA.02.01 BUILD  homes."),
      findings: [twice("A2", "KA.01.01", "A4"), twice("A4", "KA.02.01", "A2")],
    },
    {
      name: "more than are worth naming",
      entries: activities(...Array.from({ length: 14 }, (_, index) => `KA.01.${String(index + 10)} Build`)),
      findings: Array.from({ length: 14 }, (_, index) => {
        const others = Array.from({ length: 14 }, (_each, other) => other).filter((other) => other !== index);
        const named = others.slice(0, 10).map((other) => `A${other + 2}`);
        return twice(`A${index + 2}`, `KA.01.${index + 10}`, `${named.join(", ")} and 3 more`);
      }),
    },
  ],
});

const retitled = (ref: string, to: string) => ({ edits: [{ ref, field: "activity", to }] as const });

seeded("title-duplicate", {
  caught: [
    { sample: "2013-14-q2", ...retitled("KA.02.02", "KA 02.02 Allocate a choice of housing sites"), at: "A22" },
    {
      sample: "2013-14-q2",
      says: "seen at the other",
      ...retitled("KA.02.02", "KA 02.02 Allocate a choice of housing sites"),
      at: "A21",
    },
    { sample: "2013-14-q2", says: "capitals", ...retitled("KA.24.04", "KA 24.04 IMPLEMENT E-PROCUREMENT"), at: "A91" },
    {
      sample: "2013-14-q2",
      says: "a full stop at the end",
      ...retitled("KA.08.03", "KA 08.03 Implement E-procurement."),
      at: "A92",
    },
    {
      sample: "2013-14-q2",
      says: "two blanks",
      ...retitled("KA.08.04", "KA 08.04 Implement  ICT Strategy"),
      at: "A93",
    },
    {
      sample: "2020-21-q1",
      ...retitled("KA.01.05", "KA.01.05 Explore the benefits of development of a Rural Strategy."),
      at: "A14",
    },
    {
      sample: "2020-21-q1",
      says: "behind a dash",
      ...retitled("KA.09.05", "KA.09.05 - Explore the benefits of development of a Rural Strategy"),
      at: "A64",
    },
    {
      sample: "2021-22-q1",
      says: "over another line break",
      ...retitled("KA.09.04", "KA.09.04 Develop an\nEngagement Strategy"),
      at: "A115",
    },
    {
      sample: "2021-22-q1",
      says: "without a reference",
      ...retitled("KA.09.04", "Develop an Engagement Strategy."),
      at: "A118",
    },
    {
      sample: "2021-22-q1",
      says: "three of one",
      edits: ["KA.01.01", "KA.05.01"].map((ref) => ({
        ref,
        field: "activity",
        to: `${ref} Develop an Engagement Strategy.`,
      })),
      at: "A66",
    },
    {
      sample: "2024-25-q1",
      says: "in another priority",
      ...retitled("KA.04.01", "KA.04.01 Develop a new Community Engagement team"),
      at: "A59",
    },
    {
      sample: "2024-25-q1",
      says: "the dash of its reference does not tell them apart",
      ...retitled("KA.01.13", "KA.01.13 Deliver the Housing Strategy action plan"),
      at: "A33",
    },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "what comes after the colon tells them apart",
      ...retitled(
        "KA.08.10",
        "KA 08.10 Review current position and identify opportunities to deliver services utilising partnership arrangements: Markets",
      ),
    },
    { sample: "2013-14-q2", ...retitled("KA.02.02", "KA 02.02 Allocate a choice of housing sites (phase 2)") },
    { sample: "2013-14-q2", ...retitled("KA.08.03", "KA 08.03 Implement E-procurement 2014") },
    {
      sample: "2013-14-q2",
      says: "no title, twice",
      edits: ["KA.01.01", "KA.01.02"].map((ref) => ({ ref, field: "activity", to: `KA ${ref.slice(3)}` })),
    },
    {
      sample: "2013-14-q2",
      says: "a title in the text of another",
      edits: [{ ref: "KA.08.03", field: "progress", to: "Implement E-procurement" }],
    },
    { sample: "2020-21-q1", ...retitled("KA.09.05", "KA.09.05 Develop an Engagement Strategy for tenants.") },
    { sample: "2020-21-q1", ...retitled("KA.01.05", "KA.01.05 Explore benefits of development of a Rural Strategy.") },
    {
      sample: "2020-21-q1",
      says: "the title of an objective",
      ...retitled("KA.02.01", "KA.02.01 Encourage enterprise and employment"),
    },
    {
      sample: "2020-21-q1",
      says: "one text of progress in many rows",
      edits: [{ ref: "KA.01.03", field: "progress", to: "This work is scheduled to start later in the year." }],
    },
    { sample: "2021-22-q1", says: "the same title a year before", edits: [], before: [] },
    {
      sample: "2021-22-q1",
      says: "one number for two titles",
      ...retitled("KA.09.04", "KA.09.05 Review the Customer Services Strategy."),
    },
    { sample: "2024-25-q1", says: "the same title in the plan", edits: [], plan: [] },
    { sample: "2024-25-q1", ...retitled("KA.01.13", "KA.01.13 Deliver the Housing Strategy action plan 2") },
    {
      sample: "2024-25-q1",
      ...retitled("KA.04.03", "KA.04.03 Supporting businesses and residents to deliver a prosperous local economy"),
    },
  ],
});
