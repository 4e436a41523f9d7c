import { ruleTable } from "./ruleTable";

const one = (nextSteps: string) => [{ activity: "KA.01.01 Build", nextSteps }];

ruleTable("placeholder-text", {
  valid: [
    "",
    "None",
    "N/A",
    "-",
    "Date TBC.",
    "To be confirmed by the board in May.",
    "TBC\nBuild 60 more.",
    "Choose an item from the list of sites.",
    "To be determined: the site of the new school.",
  ].map((text) => ({ name: JSON.stringify(text), entries: one(text) })),
  invalid: [
    ...[
      "TBC",
      "- TBC.",
      "tbc",
      "• TBC",
      "To be determined",
      "To be  confirmed.",
      "TBA",
      "- TBC\n- TBC",
      "???",
      "xxx",
    ].map((text) => ({
      name: JSON.stringify(text),
      entries: one(text),
      findings: [
        {
          cell: "D2",
          ref: "KA.01.01",
          message: `Expected next steps; found the placeholder “${text.replace("\n", " ")}”.`,
        },
      ],
    })),
    {
      name: "in every field but the status",
      entries: [
        {
          activity: "KA.01.01 TBC",
          status: "Green",
          progress: "Click or tap here to enter text.",
          nextSteps: "TBD",
          lead: "Choose an item.",
          portfolio: "Choose an item.",
        },
      ],
      sheet: { without: [] },
      findings: [
        { cell: "A2", ref: "KA.01.01", message: "Expected a title; found the placeholder “TBC”." },
        {
          cell: "C2",
          ref: "KA.01.01",
          message: "Expected progress; found the placeholder “Click or tap here to enter text.”.",
        },
        { cell: "D2", ref: "KA.01.01", message: "Expected next steps; found the placeholder “TBD”." },
        { cell: "E2", ref: "KA.01.01", message: "Expected a lead; found the placeholder “Choose an item.”." },
        { cell: "F2", ref: "KA.01.01", message: "Expected a portfolio; found the placeholder “Choose an item.”." },
      ],
    },
  ],
});
