import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

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
      "Not required.",
      "No longer applicable",
      "Now business as usual.",
      "To be removed from the tracker.",
      "Key Activity to be closed",
      "This action has been completed and will be removed from the report.",
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
    { name: "an order to close", entries: one("Close the old depot"), findings: found("Close the old depot") },
    { name: "an order to remove", entries: one("Remove from the site"), findings: found("Remove from the site") },
    { name: "none, and yet one", entries: one("- None\n- Monitor"), findings: found("- None - Monitor") },
    { name: "a national step", entries: one("National launch"), findings: found("National launch") },
  ],
});

const done = (ref: string, nextSteps: string) => ({
  edits: [
    { ref, field: "status", to: "Complete" },
    { ref, field: "nextSteps", to: nextSteps },
  ] as const,
});

seeded("complete-with-next-steps", {
  caught: [
    {
      sample: "2013-14-q2",
      says: "the real next steps of a Green",
      edits: [{ ref: "KA.02.01", field: "status", to: "Complete" }],
      at: "D21",
    },
    { sample: "2013-14-q2", ...done("KA.07.13", "Continue to monitor the database."), at: "D82" },
    { sample: "2013-14-q2", ...done("KA.08.12", "Recruit to the vacant posts by January 2014."), at: "D108" },
    { sample: "2013-14-q2", ...done("KA.13.02", "Complete the final account."), at: "D151" },
    { sample: "2013-14-q2", ...done("KA.20.03", "None of the leases has been signed: sign them."), at: "D223" },
    { sample: "2013-14-q2", ...done("KA.10.03", "No later than March, publish the strategy."), at: "D125" },
    {
      sample: "2020-21-q1",
      says: "short for Complete",
      edits: [{ ref: "KA.01.03", field: "status", to: "C" }],
      at: "D10",
    },
    {
      sample: "2020-21-q1",
      says: "Completed",
      edits: [{ ref: "KA.01.04", field: "status", to: "Completed" }],
      at: "D12",
    },
    {
      sample: "2020-21-q1",
      ...done("KA.02.02", "- None for the Council\n- Schools to appoint a coordinator"),
      at: "D19",
    },
    {
      sample: "2021-22-q1",
      says: "a reorganisation order to come",
      edits: [{ ref: "KA.09.03", field: "status", to: "Completed" }],
      at: "D112",
    },
    { sample: "2021-22-q1", ...done("KA.06.03", "Closed-circuit cameras to be moved."), at: "D85" },
    { sample: "2024-25-q1", ...done("KA.02.02", "TBC"), at: "D33" },
    { sample: "2024-25-q1", ...done("KA.01.13", "Completed documents to be sent to the Land Registry."), at: "D20" },
    { sample: "2024-25-q1", ...done("KA.01.18", "Nothing until July, then a second survey."), at: "D23" },
    { sample: "2024-25-q1", ...done("KA.02.03", "Action complete. Next: evaluate the benefits."), at: "D36" },
  ],
  spared: [
    { sample: "2013-14-q2", ...done("KA.07.13", "None - completed.") },
    { sample: "2013-14-q2", ...done("KA.08.12", "None as action has been completed.") },
    { sample: "2013-14-q2", ...done("KA.10.03", "N/A") },
    { sample: "2013-14-q2", ...done("KA.13.02", "n/a.") },
    { sample: "2013-14-q2", ...done("KA.20.03", "No further action required.") },
    { sample: "2013-14-q2", ...done("KA.13.11", "Nil") },
    { sample: "2013-14-q2", ...done("KA.08.08", "-") },
    { sample: "2013-14-q2", ...done("KA.01.04", "There are no further steps.") },
    { sample: "2020-21-q1", ...done("KA.01.06", "Not applicable") },
    { sample: "2020-21-q1", ...done("KA.05.04", "- None\n- None") },
    { sample: "2020-21-q1", ...done("KA.03.02", "Key Activity complete.") },
    { sample: "2020-21-q1", ...done("KA.03.03", "This Key Activity is now complete.") },
    { sample: "2021-22-q1", ...done("KA.01.01", "All actions completed") },
    { sample: "2021-22-q1", ...done("KA.01.02", "Project completed in Quarter 1.") },
    { sample: "2021-22-q1", ...done("KA.01.03", "N/A - project closed") },
    { sample: "2021-22-q1", ...done("KA.01.04", "Project closed.") },
    { sample: "2024-25-q1", ...done("KA.01.13", "No action needed") },
    { sample: "2024-25-q1", ...done("KA.02.02", "Nothing further to report") },
    { sample: "2024-25-q1", ...done("KA.02.03", "COMPLETE") },
    { sample: "2024-25-q1", ...done("KA.01.19", "None required at this stage.") },
    { sample: "2024-25-q1", says: "Green with next steps", edits: [{ ref: "KA.01.09", field: "status", to: "Green" }] },
    {
      sample: "2024-25-q1",
      says: "nearly Complete",
      edits: [{ ref: "KA.01.09", field: "status", to: "Completes in July" }],
    },
    { sample: "2024-25-q1", ...done("KA.03.07", "") },
  ],
});
