import { ruleTable } from "./ruleTable";
import { seeded, type SeedField } from "./seeded";

const one = (nextSteps: string) => [{ activity: "KA.01.01 Build", nextSteps }];

ruleTable("placeholder-text", {
  valid: [
    "",
    "None",
    "N/A",
    "Date TBC.",
    "To be confirmed by the board in May.",
    "TBC\nBuild 60 more.",
    "Choose an item from the list of sites.",
    "To be determined: the site of the new school.",
    "TBC - by the board in May.",
    "No update was given to the board, which asks for one.",
    "None / not applicable",
    "As above",
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
      "-",
      "TBC / TBC",
      "TBC - awaiting update",
      "Details to follow.",
      "No update this quarter.",
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

const filled = (ref: string, field: SeedField, to: string) => ({ edits: [{ ref, field, to }] as const });

seeded("placeholder-text", {
  caught: [
    { sample: "2013-14-q2", ...filled("KA.01.01", "nextSteps", "TBC"), at: "D10" },
    { sample: "2013-14-q2", ...filled("KA.01.02", "progress", "To be confirmed."), at: "C11" },
    { sample: "2013-14-q2", ...filled("KA.24.04", "lead", "tba"), at: "E262" },
    { sample: "2013-14-q2", ...filled("KA.13.01", "activity", "KA 13.01 [Insert text here]"), at: "A150" },
    { sample: "2013-14-q2", ...filled("KA.02.01", "progress", "-"), at: "C21" },
    { sample: "2013-14-q2", ...filled("KA.18.04", "nextSteps", "…"), at: "D206" },
    { sample: "2020-21-q1", ...filled("KA.01.03", "progress", "- TBC\n- TBC"), at: "C10" },
    { sample: "2020-21-q1", ...filled("KA.05.04", "portfolio", "Choose an item."), at: "F40" },
    { sample: "2020-21-q1", ...filled("KA.03.02", "nextSteps", "• T.B.C."), at: "D23" },
    { sample: "2020-21-q1", ...filled("KA.09.02", "lead", "Click or tap here to enter text."), at: "E61" },
    { sample: "2021-22-q1", ...filled("KA.01.01", "nextSteps", "To be determined"), at: "D11" },
    { sample: "2021-22-q1", ...filled("KA.06.03", "progress", "XXX"), at: "C85" },
    { sample: "2021-22-q1", ...filled("KA.09.01", "progress", "Update to follow"), at: "C106" },
    { sample: "2024-25-q1", ...filled("KA.01.13", "nextSteps", "(TBC)"), at: "D20" },
    { sample: "2024-25-q1", ...filled("KA.01.18", "portfolio", "???"), at: "F23" },
    { sample: "2024-25-q1", ...filled("KA.02.02", "nextSteps", "\u00a0TBC\u00a0"), at: "D33" },
    { sample: "2024-25-q1", ...filled("KA.03.07", "portfolio", "–"), at: "F55" },
    { sample: "2024-25-q1", ...filled("KA.04.04", "progress", "Awaiting update"), at: "C68" },
  ],
  spared: [
    { sample: "2013-14-q2", ...filled("KA.01.01", "nextSteps", "Examination of options (date TBC)") },
    { sample: "2013-14-q2", ...filled("KA.01.02", "nextSteps", "TBC by the Executive on 4 November") },
    { sample: "2013-14-q2", ...filled("KA.01.04", "nextSteps", "None as action has been completed.") },
    { sample: "2013-14-q2", ...filled("KA.13.04", "nextSteps", "-") },
    { sample: "2013-14-q2", ...filled("KA.07.13", "nextSteps", "N/A") },
    { sample: "2013-14-q2", ...filled("KA.24.04", "lead", "To be appointed: interim lead Elaine Bird") },
    {
      sample: "2013-14-q2",
      ...filled("KA.13.01", "activity", "KA 13.01 Choose an item of play equipment for each park"),
    },
    { sample: "2020-21-q1", ...filled("KA.01.03", "progress", "Not yet started; start date to be confirmed.") },
    { sample: "2020-21-q1", ...filled("KA.01.01", "nextSteps", "- Tender\n- TBC") },
    { sample: "2020-21-q1", ...filled("KA.03.01", "progress", "-") },
    { sample: "2020-21-q1", ...filled("KA.05.04", "lead", "Vacant") },
    { sample: "2020-21-q1", ...filled("KA.09.02", "nextSteps", "To be advertised in July.") },
    { sample: "2021-22-q1", ...filled("KA.01.01", "progress", "No change since last quarter.") },
    { sample: "2021-22-q1", ...filled("KA.06.03", "progress", "Ongoing") },
    { sample: "2021-22-q1", ...filled("KA.04.04", "nextSteps", "Await the decision of the Cabinet.") },
    { sample: "2024-25-q1", ...filled("KA.01.13", "nextSteps", "N/A") },
    { sample: "2024-25-q1", ...filled("KA.01.18", "progress", "TBCs in the strategy are resolved.") },
    { sample: "2024-25-q1", ...filled("KA.02.02", "nextSteps", "") },
    { sample: "2024-25-q1", says: "a placeholder beside the table", edits: [{ cell: "H5", to: "TBC" }] },
    { sample: "2024-25-q1", ...filled("KA.04.04", "progress", "What comes next? A consultation.") },
  ],
});
