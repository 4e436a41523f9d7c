import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf, ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

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
    {
      name: "two digits for the number alone throughout",
      entries: activities("KA1.01 Build", "KA1.02 Mend", "KA12.10 Let"),
    },
    { name: "three digits throughout", entries: activities("KA.01.001 Build", "KA.01.002 Mend") },
    { name: "the star of a footnote", entries: [...house, { activity: "KA.02.03* Let flats" }] },
    { name: "two references in one cell", entries: [...house, { activity: "KA.02.03/04 Let flats" }] },
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
      name: "no blank before the title",
      entries: [...house, { activity: "KA.02.03Let flats" }],
      findings: [
        {
          cell: "A4",
          ref: "KA.02.03",
          message: "Expected a blank between “KA.02.03” and the title; found none.",
          after: "KA.02.03 Let flats",
        },
      ],
    },
    {
      name: "a non-breaking space",
      entries: activities("KA 01.01 Build", "KA 01.02 Mend", "KA\u00a002.03 Let"),
      findings: [
        {
          cell: "A4",
          ref: "KA.02.03",
          message: "Expected “KA 02.03” with plain single blanks; found other white space in it.",
          after: "KA 02.03 Let",
        },
      ],
    },
    {
      name: "another style than the settings name",
      entries: house,
      settings: { reference: { afterPrefix: "blank" } },
      findings: [
        ["A2", "KA.01.01", "KA 01.01", "Build"],
        ["A3", "KA.01.02", "KA 01.02", "Mend"],
      ].map(([cell = "", ref = "", expected = "", title = ""]) => ({
        cell,
        ref,
        message: `Expected “${expected}”, as the settings say; found “${ref}”.`,
        after: `${expected} ${title}`,
      })),
    },
    {
      name: "one digit where two are house style",
      entries: activities("KA1.01 Build", "KA1.02 Mend", "KA1.3 Let"),
      findings: [{ cell: "A4", ref: "KA.01.03", message: message("KA1.03", "KA1.3"), after: "KA1.03 Let" }],
    },
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

const rewritten = (ref: string, to: string) => ({
  edits: [{ ref, field: "activity", to: (text: string) => text.replace(/^KA.\d\d.\d\d[a-z]?/, to) }] as const,
});

seeded("ref-style", {
  caught: [
    { sample: "2013-14-q2", says: "KA.01.01 among blanks", ...rewritten("KA.01.01", "KA.01.01"), at: "A10" },
    { sample: "2013-14-q2", says: "KA12.01", ...rewritten("KA.12.01", "KA12.01"), at: "A142" },
    { sample: "2013-14-q2", says: "a capital suffix", ...rewritten("KA.08.09b", "KA 08.09B"), at: "A100" },
    { sample: "2013-14-q2", says: "a non-breaking space", ...rewritten("KA.13.01", "KA\u00a013.01"), at: "A150" },
    { sample: "2013-14-q2", says: "a colon behind", ...rewritten("KA.24.04", "KA 24.04:"), at: "A262" },
    { sample: "2020-21-q1", says: "KA 01 03", ...rewritten("KA.01.03", "KA 01 03"), at: "A10" },
    { sample: "2020-21-q1", says: "KA/01/04", ...rewritten("KA.01.04", "KA/01/04"), at: "A12" },
    { sample: "2020-21-q1", says: "one digit each", ...rewritten("KA.03.02", "KA.3.2"), at: "A23" },
    { sample: "2020-21-q1", says: "small letters", ...rewritten("KA.09.05", "ka.09.05"), at: "A64" },
    { sample: "2021-22-q1", says: "a full stop behind", ...rewritten("KA.01.01", "KA.01.01."), at: "A11" },
    { sample: "2021-22-q1", says: "brackets", ...rewritten("KA.05.02", "(KA.05.02)"), at: "A69" },
    { sample: "2021-22-q1", says: "hyphens", ...rewritten("KA.06.03", "KA-06-03"), at: "A85" },
    { sample: "2024-25-q1", says: "a dash behind", ...rewritten("KA.01.01", "KA.01.01 –"), at: "A5" },
    { sample: "2024-25-q1", says: "two points", ...rewritten("KA.04.04", "KA..04.04"), at: "A68" },
    { sample: "2024-25-q1", says: "blanks behind the points", ...rewritten("KA.02.01", "KA. 02. 01"), at: "A30" },
  ],
  spared: [
    {
      sample: "2013-14-q2",
      says: "blanks for points throughout",
      edits: [{ texts: /^KA \d/, to: (text) => text.replace(".", " ") }],
    },
    {
      sample: "2013-14-q2",
      says: "a cross-reference in the text",
      edits: [{ ref: "KA.12.03", field: "progress", to: "KA12.01 and KA.12.02 are done." }],
    },
    { sample: "2013-14-q2", says: "two blanks before the title", ...rewritten("KA.13.01", "KA 13.01 ") },
    { sample: "2013-14-q2", says: "the title on a line of its own", ...rewritten("KA.13.02", "KA 13.02\n") },
    {
      sample: "2013-14-q2",
      says: "nothing behind it",
      edits: [{ ref: "KA.13.03", field: "activity", to: "KA 13.03" }],
    },
    { sample: "2013-14-q2", edits: [{ ref: "KA.12.03", field: "activity", to: "KA 12.03 2013/14 review of KA12.01" }] },
    {
      sample: "2020-21-q1",
      says: "brackets throughout",
      edits: [{ texts: /^KA\.\d/, to: (text) => `[${text.slice(0, 8)}]${text.slice(8)}` }],
    },
    {
      sample: "2020-21-q1",
      says: "hyphens throughout",
      edits: [{ texts: /^KA\.\d/, to: (text) => text.replace(/\./, "-").replace(/\./, "-") }],
    },
    {
      sample: "2020-21-q1",
      edits: [{ ref: "KA.01.03", field: "activity", to: "KA.01.03 100% of anti-social behaviour cases" }],
    },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.04", field: "activity", to: "KA.01.04 a) visitors b) markets" }] },
    { sample: "2021-22-q1", says: "one that cannot be read", ...rewritten("KA.06.03", "KA.6") },
    { sample: "2021-22-q1", edits: [{ ref: "KA.06.04", field: "activity", to: "KA.06.04 “Armed Forces” covenant" }] },
    {
      sample: "2024-25-q1",
      says: "a dash throughout",
      edits: [{ texts: /^KA\.\d\d\.\d\d(?! -)/, to: (text) => text.replace(/^(\S+) /, "$1 -") }],
    },
    { sample: "2024-25-q1", edits: [{ ref: "KA.02.01", field: "activity", to: "KA.02.01 well-being – a new offer" }] },
    {
      sample: "2013-14-q2",
      says: "the style that the settings name",
      edits: [{ texts: /^KA \d/, to: (text) => text.replace("KA ", "KA.") }],
      settings: { reference: { afterPrefix: "point" } },
    },
  ],
});
