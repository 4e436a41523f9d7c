import { ruleTable } from "./ruleTable";
import { seeded, type SeedField } from "./seeded";

const one = (progress: string) => [{ activity: "KA.01.01 Build", progress }];
const cases: [text: string, oddities: string, after: string][] = [
  ["40 built.  60 to come.", "doubled blanks", "40 built. 60 to come."],
  [" 40 built.", "blanks at the beginning or end", "40 built."],
  ["40 built.\n", "blanks at the beginning or end", "40 built."],
  ["40 built. \n60 to come.", "blanks at the end of a line", "40 built.\n60 to come."],
  ["40\u00a0built.", "blanks or line breaks of another kind", "40 built."],
  ["40\tbuilt.", "blanks or line breaks of another kind", "40 built."],
  ["40 built.\r\n60 to come.", "blanks or line breaks of another kind", "40 built.\n60 to come."],
  ["40\u200b built\u00ad.", "characters that do not show", "40 built."],
  ["40 \u0007built.", "characters that do not show", "40 built."],
  ["Housing ; ICT (new) , and what ?", "blanks before a mark", "Housing; ICT (new), and what?"],
  ["Late 2022/ early 2023 (CMT/ Board).", "blanks behind a slash", "Late 2022/early 2023 (CMT/Board)."],
  [
    " 40  built.\u00a0",
    "blanks at the beginning or end, doubled blanks and blanks or line breaks of another kind",
    "40 built.",
  ],
];

ruleTable("text-whitespace", {
  valid: [
    "40 built.",
    "- 40 built.\n  - 30 flats\n\t- of brick\n\n- 60 to come.",
    "Thumbs up: 👩‍🚒",
    "At 2 : 1, in .NET ...",
    "See https://example.org/ and a/b/ too; and / or.",
    "",
    "   ",
  ].map((text) => ({ name: JSON.stringify(text), entries: one(text) })),
  invalid: [
    ...cases.map(([text, oddities, after]) => ({
      name: JSON.stringify(text),
      entries: one(text),
      findings: [{ cell: "C2", ref: "KA.01.01", message: `Expected plain single blanks; found ${oddities}.`, after }],
    })),
    {
      name: "in the activity cell, between reference and title too",
      entries: [{ activity: "KA.01.01  Build " }],
      findings: [
        {
          cell: "A2",
          ref: "KA.01.01",
          message: "Expected plain single blanks; found blanks at the beginning or end and doubled blanks.",
          after: "KA.01.01 Build",
        },
      ],
    },
    {
      name: "split over rows: no fix",
      entries: [{ activity: "KA.01.01 Build", progress: "40  built.\n60 to come.", split: true }],
      findings: [{ cell: "C2", ref: "KA.01.01", message: "Expected plain single blanks; found doubled blanks." }],
    },
  ],
});

const texts = (ref: string, field: SeedField, to: string) => ({ edits: [{ ref, field, to }] as const });

seeded("text-whitespace", {
  caught: [
    { sample: "2013-14-q2", ...texts("KA.01.01", "progress", "Evidence  collection is in progress."), at: "C10" },
    { sample: "2013-14-q2", ...texts("KA.24.04", "lead", "Jayne Wisely "), at: "E262" },
    { sample: "2013-14-q2", ...texts("KA.24.03", "lead", " Tom Day"), at: "E261" },
    { sample: "2013-14-q2", ...texts("KA.13.01", "activity", "KA 13.01 Ensure  the robust governance"), at: "A150" },
    { sample: "2013-14-q2", ...texts("KA.13.02", "progress", "Elections have been completed.\n"), at: "C151" },
    { sample: "2020-21-q1", ...texts("KA.01.03", "progress", "Safer\u00a0Summer started."), at: "C10" },
    { sample: "2020-21-q1", ...texts("KA.05.04", "portfolio", "\u200bStrategy"), at: "F40" },
    { sample: "2020-21-q1", ...texts("KA.03.02", "nextSteps", "Work with\tpartners"), at: "D23" },
    { sample: "2021-22-q1", ...texts("KA.05.01", "progress", "Wheels for All \nwent on"), at: "C66" },
    { sample: "2021-22-q1", ...texts("KA.06.05", "nextSteps", "We are work\u00ading with the county"), at: "D91" },
    { sample: "2021-22-q1", ...texts("KA.01.01", "nextSteps", "First.\r\nSecond."), at: "D11" },
    { sample: "2024-25-q1", ...texts("KA.01.03", "nextSteps", "Continue.\u000bDeliver."), at: "D8" },
    { sample: "2024-25-q1", ...texts("KA.04.04", "progress", "Final\u2003draft"), at: "C68" },
    { sample: "2024-25-q1", ...texts("KA.02.02", "progress", "\ufeffApproved by Cabinet"), at: "C33" },
    { sample: "2024-25-q1", ...texts("KA.03.05", "progress", "Inventory\u0007 of emissions"), at: "C52" },
  ],
  spared: [
    { sample: "2013-14-q2", ...texts("KA.01.01", "progress", "- Evidence\n  - maps\n  - surveys\n\n- Options") },
    { sample: "2013-14-q2", ...texts("KA.24.04", "lead", "Jayne Wisely;\nTom Day") },
    { sample: "2013-14-q2", ...texts("KA.13.01", "activity", "KA 13.01\nEnsure the robust governance") },
    { sample: "2013-14-q2", ...texts("KA.19.02", "progress", "‘Team around the family’ – café “pilot” at £5…") },
    { sample: "2013-14-q2", ...texts("KA.13.02", "nextSteps", " ") },
    { sample: "2020-21-q1", ...texts("KA.01.03", "progress", "Indented:\n\tby a tab\n\t- and again") },
    { sample: "2020-21-q1", ...texts("KA.05.04", "portfolio", "Plannìng / Wélbéing") },
    { sample: "2020-21-q1", ...texts("KA.03.02", "nextSteps", "One.\n\n\nTwo, after two blank lines.") },
    { sample: "2021-22-q1", ...texts("KA.05.01", "progress", "👩‍🌾 Allotments: 👍🏽 ❤️") },
    { sample: "2021-22-q1", ...texts("KA.06.05", "nextSteps", "€1.5m · 20 °C · 3 × 4 · ½") },
    {
      sample: "2021-22-q1",
      says: "blanks around a status, which is status-style",
      ...texts("KA.01.01", "status", " Green "),
    },
    { sample: "2021-22-q1", ...texts("KA.01.02", "nextSteps", "Cymraeg: Sŵn y gŵr, tŷ bach; Gàidhlig: làmh") },
    { sample: "2024-25-q1", ...texts("KA.01.03", "nextSteps", "e.g. well-being . . . and so on") },
    { sample: "2024-25-q1", says: "blanks beside the table", edits: [{ cell: "H5", to: "  see  me  " }] },
    {
      sample: "2024-25-q1",
      says: "two blanks in a heading",
      edits: [{ cell: "A28", to: "Promoting health  and wellbeing" }],
    },
    { sample: "2024-25-q1", ...texts("KA.02.02", "progress", "") },
  ],
});
