import { readGrid } from "../support/tracked";
import { trackerOf, workbookOf } from "../support/trackerOf";
import { HEADER, ka } from "../support/trackerRows";
import { ruleTable } from "./ruleTable";
import { seeded, type SampleName, type SeedEdit } from "./seeded";

const both = { without: [] };
const leads = (...texts: string[]) =>
  texts.map((lead, index) => ({ activity: `KA.01.0${index + 1} Build ${index}`, lead, portfolio: "Homes" }));
const variant = (cell: string, ref: string, expected: string, found: string, after: string | null, field = "lead") => ({
  cell,
  ref,
  message: `Expected “${expected}”, as this ${field} stands elsewhere; found “${found}”.`,
  after,
});

/** Objectives with a line each on who leads them; the KAs' lead is Parks. */
const ledBy = (...lines: string[]) =>
  readGrid(
    lines.flatMap((line, index) => [[`CA ${index + 1}: Homes ${index}`], [line], HEADER, ka(`0${index + 1}.01`)]),
    { name: "Q1" },
  );
const ofHeading = (cell: string, field: string, expected: string, found: string, after: string | null) => ({
  cell,
  message: `Expected “${expected}”, as this ${field} stands elsewhere; found “${found}”.`,
  after,
});
const HOLDER = "Lead Portfolio Holder: Cllr A Person, Homes";

ruleTable("name-variant", {
  valid: [
    { name: "one spelling under headings", workbook: ledBy(HOLDER, `${HOLDER} / Cllr B Person, Parks`) },
    {
      name: "two names in one heading, parted by a comma",
      workbook: ledBy(HOLDER, HOLDER, "Lead Portfolio Holder: Cllr B Person, Parks", `${HOLDER}, Cllr B Person, Parks`),
    },
    { name: "a team as lead and a person over it", workbook: ledBy("Lead Officer: parks", "Lead Officer: parks") },
    { name: "officer and holder", workbook: ledBy("Lead Officer: A & B", "Lead Portfolio Holder: A and B") },
    {
      name: "a listed holder",
      workbook: ledBy(HOLDER, HOLDER, HOLDER.replace("Homes", "homes")),
      settings: { names: { portfolios: ["Cllr A Person, Homes", "Cllr A Person, homes"] } },
    },
    { name: "one spelling", entries: leads("Housing", "Housing", "Parks; Housing"), sheet: both },
    { name: "different teams", entries: leads("Finance 1", "Finance 2", "Finance"), sheet: both },
    { name: "doubled blanks are text-whitespace's", entries: leads("Housing  Team", "Housing Team"), sheet: both },
    { name: "placeholders", entries: leads("TBC", "TBC.", "tbc"), sheet: both },
    { name: "blank", entries: leads("", " ", ";"), sheet: both },
    { name: "a lead and a portfolio", entries: leads("homes", "homes"), sheet: both },
    {
      name: "both in the list",
      entries: leads("Licensing", "Licensing", "Licencing"),
      settings: { names: { leads: ["Licensing", "Licencing"] } },
    },
    {
      name: "two names over two rows",
      entries: [
        ...leads("Kate Frow", "Kate Frow", "Anna Graves", "Anna Graves"),
        { activity: "KA.01.09 Mend", lead: "Kate Frow\nAnna Graves", split: true },
      ],
    },
    { name: "no such columns", entries: leads("Housing", "housing"), sheet: { without: ["lead", "portfolio"] } },
  ],
  invalid: [
    {
      name: "“&” for “and” in one of the holders under a heading",
      workbook: ledBy(
        "Lead Officer: A Person, Head of Parks and Homes Portfolio Holder: Cllr B Person, Parks and Homes",
        "Lead Officer: C Person, Head of Roads Portfolio Holder: Cllr B Person, Parks and Homes",
        "Lead Officer: A Person, Head of Parks and Homes Portfolio Holder: Cllr D Person / Cllr B Person, Parks & Homes",
      ),
      findings: [
        ofHeading(
          "A10",
          "portfolio holder",
          "Cllr B Person, Parks and Homes",
          "Cllr B Person, Parks & Homes",
          "Lead Officer: A Person, Head of Parks and Homes Portfolio Holder: Cllr D Person / Cllr B Person, Parks and Homes",
        ),
      ],
    },
    {
      name: "a slip in an officer's name, with a doubled blank",
      workbook: ledBy("Lead Officer: Jo Benningham", "Lead Officer: Jo Benningham", "Lead Officer: Jo  Beningham"),
      findings: [ofHeading("A10", "lead officer", "Jo Benningham", "Jo Beningham", null)],
    },
    {
      name: "a stray semicolon",
      entries: leads("Planning", "Planning;", "Housing; Planning ;"),
      findings: [
        variant("E3", "KA.01.02", "Planning", "Planning;", "Planning"),
        variant("E4", "KA.01.03", "Planning", "Planning;", "Housing; Planning"),
      ],
    },
    {
      name: "one of several names, and the rest of the cell stays",
      entries: leads("Housing & Welfare", "Housing & Welfare", "Parks /  Housing and Welfare\nRoads"),
      findings: [
        variant("E4", "KA.01.03", "Housing & Welfare", "Housing and Welfare", "Parks /  Housing & Welfare\nRoads"),
      ],
    },
    {
      name: "two in one cell",
      entries: leads("Housing", "Housing", "Licensing", "Licensing", "housing; Licencing"),
      findings: [
        variant("E6", "KA.01.05", "Housing", "housing", "Housing; Licencing"),
        variant("E6", "KA.01.05", "Licensing", "Licencing", "housing; Licensing"),
      ],
    },
    {
      name: "a portfolio",
      entries: [...leads("Housing", "Parks"), { activity: "KA.01.03 Mend", lead: "Roads", portfolio: "HOMES" }],
      sheet: both,
      findings: [variant("F4", "KA.01.03", "Homes", "HOMES", "Homes", "portfolio")],
    },
    {
      name: "over several rows, without a fix",
      entries: [
        ...leads("Rachael Felts", "Rachael Felts"),
        { activity: "KA.01.03 Mend", lead: "Rachael\nfelts", split: true },
      ],
      findings: [variant("E4", "KA.01.03", "Rachael Felts", "Rachael felts", null)],
    },
    {
      name: "the listed spelling, though another is commoner",
      entries: leads("Licencing", "Licencing", "Licensing"),
      settings: { names: { leads: ["Licensing"] } },
      findings: [
        variant("E2", "KA.01.01", "Licensing", "Licencing", "Licensing"),
        variant("E3", "KA.01.02", "Licensing", "Licencing", "Licensing"),
      ],
    },
    {
      name: "over the sheets of the workbook",
      workbook: workbookOf([trackerOf(leads("Housing", "Housing")), trackerOf(leads("housing"), { sheet: "Q2" })]),
      findings: [{ ...variant("E2", "KA.01.01", "Housing", "housing", "Housing"), sheet: "Q2" }],
    },
    {
      name: "two names with nothing between",
      entries: leads("Kate Frow", "Kate Frow", "Anna Graves", "Anna Graves", "Kate Frow Anna Graves; Parks"),
      findings: [
        {
          cell: "E6",
          ref: "KA.01.05",
          message:
            "Expected “Kate Frow” and “Anna Graves”, which stand elsewhere by themselves; found “Kate Frow Anna Graves”.",
          after: "Kate Frow; Anna Graves; Parks",
        },
      ],
    },
  ],
});

const put = (sample: SampleName, ref: string, field: "lead" | "portfolio", to: SeedEdit["to"]) => ({
  sample,
  edits: [{ ref, field, to }],
});

seeded("name-variant", {
  caught: [
    { ...put("2013-14-q2", "KA.05.01", "lead", "Jayne  WISELY"), at: "E45" },
    { ...put("2013-14-q2", "KA.08.10", "lead", "Jonathan Ward–Langman"), at: "E106" },
    { ...put("2013-14-q2", "KA.14.01", "lead", "Stephen Pointer Tom Day"), at: "E171" },
    { ...put("2013-14-q2", "KA.13.01", "lead", "Beth Murgatryod; Tom Day"), at: "E150" },
    { ...put("2020-21-q1", "KA.03.02", "lead", "Chief Officer – Communities & Wellbeing"), at: "E23" },
    { ...put("2020-21-q1", "KA.04.01", "lead", "Chief Officer - Govenance"), at: "E27" },
    { ...put("2020-21-q1", "KA.05.01", "portfolio", "Well-being"), at: "F37" },
    { ...put("2020-21-q1", "KA.01.05", "portfolio", "Planning;"), at: "F14" },
    { ...put("2021-22-q1", "KA.03.01", "lead", "Community Partnership"), at: "E40" },
    { ...put("2021-22-q1", "KA.09.01", "lead", "Corporate Services / regulatory services"), at: "E106" },
    { ...put("2024-25-q1", "KA.04.01", "lead", "Economic Developement"), at: "E59" },
    { ...put("2024-25-q1", "KA.03.05", "portfolio", "Environment & Climate Change"), at: "F52" },
  ],
  spared: [
    put("2013-14-q2", "KA.05.01", "lead", "Jane Wisely"),
    put("2013-14-q2", "KA.08.10", "lead", "Jonathan Langman"),
    put("2013-14-q2", "KA.14.01", "lead", "Stephen Pointer / Tom Day"),
    put("2013-14-q2", "KA.24.04", "lead", "Tim Day"),
    put("2020-21-q1", "KA.03.02", "lead", "Chief Officer - Housing"),
    put("2020-21-q1", "KA.04.01", "lead", "Chief Officer - Governance; Chief Officer - Finance and Assets"),
    put("2020-21-q1", "KA.05.01", "portfolio", "Choose an item"),
    put("2021-22-q1", "KA.03.01", "lead", "Community Partnerships Team"),
    put("2021-22-q1", "KA.09.01", "lead", "Corporate Services 2"),
    put("2021-22-q1", "KA.01.05", "lead", ""),
    put("2024-25-q1", "KA.04.01", "lead", "Economic Development  "),
    put("2024-25-q1", "KA.03.05", "portfolio", "Climate Change"),
  ],
});
