import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

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
    { name: "placeholders: those are placeholder-text's", entries: one("TBC", "Choose an item."), sheet, settings },
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

const named = (ref: string, field: "lead" | "portfolio", to: string) => ({ edits: [{ ref, field, to }] as const });
/** Everybody in the sample, so that only what is edited can be unknown. */
const LEADS_2013 = [
  ...["Adrian Eastwood", "Ann Marie Hawkins", "Anna Graves", "Beth Murgatroyd", "Chris James", "Elaine Bird"],
  ...["Jayne Wisely", "Jonathan Ward Langman", "Jonathan Ward-Langman", "Kate Frow", "Kirsty Cowell", "Leigh Butler"],
  ...["Mark Perris", "Matthew Bradford", "Rachael Felts", "Richard Ellis", "Simon Riley", "Stephen Pointer", "Tom Day"],
  "Kate Frow Jonathan Ward Langman",
];
const in2013 = { sample: "2013-14-q2", settings: { names: { leads: LEADS_2013 } } } as const;
const PORTFOLIOS = ["Corporate", "Finance", "Planning", "Strategy", "Wellbeing", "Choose an item."];
const in2020 = { sample: "2020-21-q1", settings: { names: { portfolios: PORTFOLIOS } } } as const;
const TEAMS = ["Economic Development", "Strategic Planning", "ICT Services"];
const in2024 = { sample: "2024-25-q1", settings: { names: { leads: TEAMS } } } as const;

seeded("name-unknown", {
  caught: [
    { ...in2013, ...named("KA.01.01", "lead", "Steven Pointer"), at: "E10" },
    { ...in2013, ...named("KA.01.02", "lead", "A. Eastwood"), at: "E11" },
    { ...in2013, ...named("KA.24.04", "lead", "jayne wisely"), at: "E262" },
    { ...in2013, ...named("KA.13.01", "lead", "Beth Murgatroyd / Another Person"), at: "E150" },
    { ...in2013, ...named("KA.18.01", "lead", "Jonathan Ward–Langman"), at: "E202" },
    { ...in2013, ...named("KA.02.01", "lead", "Stephen Pointer, Tom Day"), at: "E21" },
    { ...in2020, ...named("KA.01.03", "portfolio", "Well-being"), at: "F10" },
    { ...in2020, ...named("KA.05.04", "portfolio", "Strategy & Finance"), at: "F40" },
    { ...in2020, ...named("KA.09.05", "portfolio", "Corporate\nHousing"), at: "F64" },
    { ...in2024, ...named("KA.01.07", "lead", "Strategic Planing"), at: "E11" },
    { ...in2024, ...named("KA.04.04", "lead", "Economic Development; Arts"), at: "E68" },
    { ...in2024, ...named("KA.04.03", "lead", "Economic Development Team"), at: "E65" },
    {
      sample: "2021-22-q1",
      settings: { names: { portfolios: [...PORTFOLIOS, "Housing"] } },
      ...named("KA.01.01", "portfolio", "Homes"),
      at: "F11",
    },
  ],
  spared: [
    { ...in2013, ...named("KA.01.01", "lead", "Tom Day") },
    { ...in2013, ...named("KA.01.02", "lead", "Tom Day; Elaine Bird") },
    { ...in2013, ...named("KA.01.03", "lead", "Tom Day / Elaine Bird") },
    { ...in2013, ...named("KA.24.04", "lead", " Jayne  Wisely ") },
    { ...in2013, ...named("KA.13.01", "lead", "Beth\u00a0Murgatroyd") },
    { ...in2013, ...named("KA.13.02", "lead", "Richard Ellis;") },
    { ...in2013, ...named("KA.13.03", "lead", "") },
    {
      ...in2013,
      says: "a name in the text",
      edits: [{ ref: "KA.13.05", field: "progress", to: "Another Person has joined the team." }],
    },
    { ...in2020, ...named("KA.05.04", "portfolio", "TBC") },
    { ...in2020, says: "no list of leads", edits: [{ ref: "KA.01.03", field: "lead", to: "Another Person" }] },
    { ...in2020, ...named("KA.05.04", "portfolio", "Strategy\nFinance") },
    { ...in2024, ...named("KA.04.04", "lead", "ICT Services; Economic Development") },
    { ...in2024, says: "no list of portfolios", edits: [{ ref: "KA.04.04", field: "portfolio", to: "Arts" }] },
    { sample: "2021-22-q1", says: "no list at all", ...named("KA.01.01", "lead", "Another Team") },
    { ...in2024, says: "an error, which is its own finding", ...named("KA.04.03", "lead", "#N/A"), errors: ["E65"] },
  ],
});
