import { ruleTable } from "./ruleTable";

const one = (lead: string, portfolio = "Homes") => [{ activity: "KA.01.01 Build", lead, portfolio }];
const sheet = { without: [] };
const settings = { names: { leads: ["Housing", "Anna Graves, Chief Executive"], portfolios: ["Homes"] } };
const unknown = (cell: string, field: string, name: string) => ({
  cell,
  ref: "KA.01.01",
  message: `Expected a ${field} from the list in the settings; found “${name}”.`,
});

ruleTable("name-unknown", {
  valid: [
    { name: "no lists", entries: one("Anybody", "Anything"), sheet },
    { name: "in the lists", entries: one("Housing"), sheet, settings },
    { name: "several in one cell", entries: one("Housing; Anna Graves, Chief Executive"), sheet, settings },
    { name: "blank", entries: one("", " "), sheet, settings },
    { name: "a stray semicolon", entries: one("Housing;"), sheet, settings },
    {
      name: "a list for the other column only",
      entries: one("Anybody"),
      sheet,
      settings: { names: { portfolios: ["Homes"] } },
    },
  ],
  invalid: [
    { name: "not in the list", entries: one("Parks"), sheet, settings, findings: [unknown("E2", "lead", "Parks")] },
    { name: "another case", entries: one("housing"), sheet, settings, findings: [unknown("E2", "lead", "housing")] },
    {
      name: "two of three, and a portfolio",
      entries: one("Parks / Housing\nRoads", "Trees"),
      sheet,
      settings,
      findings: [unknown("E2", "lead", "Parks"), unknown("E2", "lead", "Roads"), unknown("F2", "portfolio", "Trees")],
    },
  ],
});
