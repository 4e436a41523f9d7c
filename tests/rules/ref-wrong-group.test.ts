import { ruleTable } from "./ruleTable";

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
