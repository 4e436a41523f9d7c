import { ruleTable } from "./ruleTable";

const one = (status: string) => [{ activity: "KA.01.01 Build", status }];
const rewritten = ([status, word]: readonly [string, string]) => ({
  name: `${JSON.stringify(status)} is ${word}`,
  entries: one(status),
  findings: [
    {
      cell: "B2",
      ref: "KA.01.01",
      message: `Expected “${word}”; found “${status.replace(/\s/g, " ")}”.`,
      after: word,
    },
  ],
});

ruleTable("status-style", {
  valid: [
    ...[
      "Green",
      "Completed",
      "Complete",
      "Start Later in Year",
      "Deferred until the 2021/22 Year",
      "Grene",
      "On hold",
      "",
    ].map((status) => ({ name: JSON.stringify(status), entries: one(status) })),
    {
      name: "an objective's RAG in capitals is house style",
      entries: [{ objective: "Homes", code: "CA 1", stated: "AMBER" }, ...one("Amber")],
    },
  ],
  invalid: (
    [
      ["Start Later In Year", "Start Later in Year"],
      ["complete", "Complete"],
      ["COMPLETED", "Completed"],
      ["G", "Green"],
      ["r", "Red"],
      ["Done", "Complete"],
      [" Amber", "Amber"],
      ["Not\nStarted", "Not Started"],
      ["deferred until the 2021/22 year", "Deferred until the 2021/22 Year"],
      ["project withdrawn", "Project Withdrawn"],
    ] as const
  ).map(rewritten),
});
