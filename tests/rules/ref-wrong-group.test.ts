import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const homes = { objective: "Homes", code: "CA 1" };
const parks = { objective: "Parks", code: "CA 2" };

ruleTable("ref-wrong-group", {
  valid: [
    {
      name: "codes and groups agree",
      entries: [homes, ...activities("KA.01.01 A"), parks, ...activities("KA.02.01 B")],
    },
    {
      name: "position proves nothing: the first heading may be group 7",
      entries: [{ objective: "Homes" }, ...activities("KA.07.01 A", "KA.07.02 B")],
    },
    { name: "one each: nobody knows", entries: [{ priority: "Place" }, ...activities("KA.01.01 A", "KA.02.01 B")] },
    { name: "under no heading", entries: activities("KA.01.01 A", "KA.02.01 B", "KA.01.02 C") },
    {
      name: "codes that number something else",
      entries: [
        { objective: "Skills", code: "CO 17" },
        ...activities("KA.04.01 A", "KA.04.02 B"),
        { objective: "Trade", code: "CO 18" },
        ...activities("KA.04.03 C", "KA.04.04 D"),
      ],
    },
    { name: "no reference to hold against", entries: [homes, ...activities("KA.01.01 A", "Mend")] },
  ],
  invalid: [
    {
      name: "by the code; the number is free there",
      entries: [homes, ...activities("KA.01.01 A", "KA.02.05 B"), parks, ...activities("KA.02.01 C")],
      findings: [
        {
          cell: "A4",
          ref: "KA.02.05",
          message: "Expected a reference of group 01 under CA 1; found “KA.02.05”.",
          after: "KA.01.05 B",
        },
      ],
    },
    {
      name: "by the code; the number is taken there",
      entries: [homes, ...activities("KA.01.01 A", "KA.02.01 B"), parks, ...activities("KA.02.02 C")],
      findings: [
        {
          cell: "A4",
          ref: "KA.02.01",
          message: "Expected a reference of group 01 under CA 1; found “KA.02.01”.",
          after: "KA.01.02 B",
        },
      ],
    },
    {
      name: "one coded heading",
      entries: [homes, ...activities("KA.03.01 A")],
      findings: [
        {
          cell: "A3",
          ref: "KA.03.01",
          message: "Expected a reference of group 01 under CA 1; found “KA.03.01”.",
          after: "KA.01.01 A",
        },
      ],
    },
    {
      name: "by what most under an objective have",
      entries: [{ objective: "Homes" }, ...activities("KA.03.01 A", "KA.03.02 B", "KA.30.03 C")],
      findings: [
        {
          cell: "A5",
          ref: "KA.30.03",
          message: "Expected a reference of group 03, as most under “Homes” have; found “KA.30.03”.",
          after: "KA.03.03 C",
        },
      ],
    },
    {
      name: "by what most under a priority have",
      entries: [{ priority: "Place" }, ...activities("KA.01.01 A", "KA 02.02 B", "KA.01.03 C")],
      findings: [
        {
          cell: "A4",
          ref: "KA.02.02",
          message: "Expected a reference of group 01, as most under “Place” have; found “KA 02.02”.",
          after: "KA.01.02 B",
        },
      ],
    },
  ],
});

const renumbered = (ref: string, to: string) => ({
  edits: [{ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }] as const,
});

seeded("ref-wrong-group", {
  caught: [
    { sample: "2013-14-q2", says: "the objective above", ...renumbered("KA.02.01", "KA 01.06"), at: "A21" },
    { sample: "2013-14-q2", says: "the objective below", ...renumbered("KA.02.02", "KA 03.03"), at: "A22" },
    { sample: "2013-14-q2", says: "a digit too many", ...renumbered("KA.13.05", "KA 133.05"), at: "A154" },
    { sample: "2013-14-q2", says: "digits swapped", ...renumbered("KA.12.03", "KA 21.03"), at: "A144" },
    {
      sample: "2013-14-q2",
      says: "the only one of two that is right",
      ...renumbered("KA.15.01", "KA 51.01"),
      at: "A181",
    },
    {
      sample: "2020-21-q1",
      says: "the objective's own code was mistyped in it",
      ...renumbered("KA.04.05", "KA.05.05"),
      at: "A32",
    },
    { sample: "2020-21-q1", says: "one digit", ...renumbered("KA.09.01", "KA.6.01"), at: "A60" },
    { sample: "2020-21-q1", says: "another priority", ...renumbered("KA.08.02", "KA.01.07"), at: "A56" },
    { sample: "2021-22-q1", says: "no code: by what most have", ...renumbered("KA.06.02", "KA.05.05"), at: "A82" },
    { sample: "2021-22-q1", says: "the last under its heading", ...renumbered("KA.05.04", "KA.06.06"), at: "A75" },
    { sample: "2024-25-q1", says: "a priority: by what most have", ...renumbered("KA.01.13", "KA.03.09"), at: "A20" },
    { sample: "2024-25-q1", says: "the last of the sheet", ...renumbered("KA.04.04", "KA.01.20"), at: "A68" },
    { sample: "2024-25-q1", says: "the first under its priority", ...renumbered("KA.03.01", "KA.02.09"), at: "A46" },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "a number out of its place in the right group",
      ...renumbered("KA.02.01", "KA 02.09"),
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "progress", to: "KA 13.01 has taken this over." }] },
    {
      sample: "2013-14-q2",
      says: "an objective's name with a number",
      edits: [{ cell: "A17", to: "CA 2: 3 steps to a 5 year supply of land" }],
    },
    {
      sample: "2013-14-q2",
      says: "a code without a blank",
      edits: [{ cell: "A17", to: "CA2 - Seek to achieve a 5 year supply" }],
    },
    {
      sample: "2013-14-q2",
      says: "a code with a zero",
      edits: [{ cell: "A17", to: "CA 02: Seek to achieve a 5 year supply" }],
    },
    { sample: "2020-21-q1", says: "a reference that cannot be read", ...renumbered("KA.04.05", "KA.5") },
    {
      sample: "2020-21-q1",
      says: "codes that are not groups: CO 17 under priority 1",
      edits: [{ texts: /^CO \d/, to: (text) => text.replace(/^CO (\d)/, "CO 1$1") }],
    },
    {
      sample: "2020-21-q1",
      says: "headings without codes",
      edits: [{ texts: /^CO \d/, to: (text) => text.replace(/^CO \d:? ?/, "") }],
    },
    {
      sample: "2021-22-q1",
      says: "alone under its heading: nothing says what is right",
      ...renumbered("KA.08.01", "KA.10.01"),
    },
    { sample: "2021-22-q1", says: "one of two: neither is most", ...renumbered("KA.07.02", "KA.11.02") },
    {
      sample: "2021-22-q1",
      says: "a heading's position proves nothing",
      edits: [{ texts: /^KA\.0[1-9]/, to: (text) => text.replace("KA.0", "KA.1") }],
    },
    {
      sample: "2024-25-q1",
      says: "all of a priority renumbered",
      edits: [{ texts: /^KA\.04/, to: (text) => text.replace("KA.04", "KA.07") }],
    },
    {
      sample: "2024-25-q1",
      says: "a heading that names another number",
      edits: [{ cell: "A28", to: "Priority 5: Promoting health and wellbeing" }],
    },
    { sample: "2024-25-q1", says: "written another way", ...renumbered("KA.03.01", "KA 3.1") },
  ],
});
