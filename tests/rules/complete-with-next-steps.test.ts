import { ruleTable } from "./ruleTable";

const one = (nextSteps: string, status = "Complete") => [{ activity: "KA.01.01 Build", status, nextSteps }];
const found = (text: string, status = "Complete") => [
  { cell: "D2", ref: "KA.01.01", message: `Expected no next steps at status ${status}; found “${text}”.` },
];

ruleTable("complete-with-next-steps", {
  valid: [
    ...[
      "",
      " ",
      "None",
      "- None.",
      "None as action has been completed.",
      "N/A",
      "n/a - closed",
      "Not applicable",
      "No further action required.",
      "Nothing",
      "Completed in March 2024.",
      "Complete.",
      "Done!",
      "- None\n- N/A",
      "Closed",
    ].map((text) => ({ name: JSON.stringify(text), entries: one(text) })),
    ...["Green", "Withdrawn", "", "On hold"].map((status) => ({
      name: `not complete but ${JSON.stringify(status)}`,
      entries: one("Manage the system", status),
    })),
    { name: "no such column", entries: one("Manage"), sheet: { without: ["nextSteps"] } },
  ],
  invalid: [
    { name: "a step", entries: one("Manage and monitor system"), findings: found("Manage and monitor system") },
    { name: "a misspelt status", entries: one("Monitor", "completed"), findings: found("Monitor", "Completed") },
    { name: "an order to complete", entries: one("Complete the report"), findings: found("Complete the report") },
    { name: "a word that begins alike", entries: one("Nonetheless, monitor"), findings: found("Nonetheless, monitor") },
    { name: "none, and yet one", entries: one("- None\n- Monitor"), findings: found("- None - Monitor") },
    { name: "a national step", entries: one("National launch"), findings: found("National launch") },
  ],
});
