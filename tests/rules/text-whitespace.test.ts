import { ruleTable } from "./ruleTable";

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
  [
    " 40  built.\u00a0",
    "blanks at the beginning or end, doubled blanks and blanks or line breaks of another kind",
    "40 built.",
  ],
];

ruleTable("text-whitespace", {
  valid: ["40 built.", "- 40 built.\n  - 30 flats\n\t- of brick\n\n- 60 to come.", "Thumbs up: 👩‍🚒", "", "   "].map(
    (text) => ({ name: JSON.stringify(text), entries: one(text) }),
  ),
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
