import { ruleTable } from "./ruleTable";

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
