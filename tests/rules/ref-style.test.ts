import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";

const activities = (...cells: string[]) => cells.map((activity) => ({ activity }));
const house = activities("KA.01.01 Build", "KA.01.02 Mend");
const message = (expected: string, found: string) =>
  `Expected “${expected}”, as this sheet writes its references; found “${found}”.`;
const odd = (text: string, found: string, after = "KA.02.03 Let 10 - 12 flats") => ({
  name: text,
  entries: [...house, { activity: text }],
  findings: [{ cell: "A4", ref: "KA.02.03", message: message("KA.02.03", found), after }],
});

ruleTable("ref-style", {
  valid: [
    { name: "canonical throughout", entries: house },
    { name: "another style throughout", entries: activities("KA 01.01 Build", "KA 01.02 Mend", "KA 10.11a Let") },
    { name: "a title that begins with a number", entries: [...house, { activity: "KA.02.03 20 flats" }] },
    { name: "one alone is its own house style", entries: activities("KA 01 01. Build") },
    {
      name: "each sheet has its own",
      workbook: workbookOf([trackerOf(house), trackerOf(activities("KA 01.01 Build"), { sheet: "Q2" })]),
    },
  ],
  invalid: [
    odd("KA 02 03 Let 10 - 12 flats", "KA 02 03"),
    odd("KA 02.03 Let 10 - 12 flats", "KA 02.03"),
    odd("KA.02.03. Let 10 - 12 flats", "KA.02.03."),
    odd("KA02.03 Let 10 - 12 flats", "KA02.03"),
    odd("KA.02.03 -Let 10 - 12 flats", "KA.02.03 -"),
    odd("KA 02.03 - Let 10 - 12 flats", "KA 02.03 -"),
    odd("ka.2.3 Let 10 - 12 flats", "ka.2.3"),
    odd("KA 02.03", "KA 02.03", "KA.02.03"),
    odd("KA 02.03\nLet flats", "KA 02.03", "KA.02.03\nLet flats"),
    {
      name: "canonical is odd where another style is house style",
      entries: activities("KA 01.01 Build", "KA 01.02 Mend", "KA.08.09a Let"),
      findings: [{ cell: "A4", ref: "KA.08.09a", message: message("KA 08.09a", "KA.08.09a"), after: "KA 08.09a Let" }],
    },
    {
      name: "on a delivery plan, by its own house style",
      workbook: {
        ...workbookOf([trackerOf(activities("KA 01.01 Build", "KA 01.02 Mend"))]),
        sheetsLookedAt: ["Q1", "Plan"],
        plans: [planOf(["KA.01.01 Build", "KA.01.02 Mend", "KA 01.03 Let"])],
      },
      findings: [
        { sheet: "Plan", cell: "A4", ref: "KA.01.03", message: message("KA.01.03", "KA 01.03"), after: "KA.01.03 Let" },
      ],
    },
  ],
});
