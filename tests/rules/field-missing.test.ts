import type { ActivityEntry } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

const sound = { activity: "KA.01.02 Mend", portfolio: "Homes" };
const only = (entry: Partial<ActivityEntry>) => [{ activity: "KA.01.01 Build", portfolio: "Homes", ...entry }, sound];
const withPortfolio = { without: [] };
const at = (cell: string, message: string) => [{ cell, ref: "KA.01.01", message }];

const nothing: [string, Partial<ActivityEntry>][] = [
  ["next steps at Complete", { status: "Complete", nextSteps: "" }],
  ["next steps at Deferred", { status: "Deferred", nextSteps: "" }],
  ["next steps at Withdrawn", { status: "Withdrawn", nextSteps: "" }],
  ["both at Not Started", { status: "Not Started", progress: "", nextSteps: "" }],
  ["progress where there is no status", { status: "", progress: "" }],
  ["progress at Red: that is status-unexplained", { status: "Red", progress: "" }],
  ["next steps at Amber: that is status-unexplained", { status: "Amber", nextSteps: "" }],
  ["either behind an unknown word", { status: "On hold", progress: "", nextSteps: "" }],
];
const something: [Partial<ActivityEntry>, string, string][] = [
  [{ nextSteps: "" }, "D2", "Expected next steps at status Green; found none."],
  [{ nextSteps: " \n" }, "D2", "Expected next steps at status Green; found none."],
  [{ progress: "" }, "C2", "Expected progress at status Green; found none."],
  [{ status: "complete", progress: "" }, "C2", "Expected progress at status Complete; found none."],
  [{ status: "Deferred", progress: "" }, "C2", "Expected progress at status Deferred; found none."],
  [{ status: "Project Withdrawn", progress: "" }, "C2", "Expected progress at status Project Withdrawn; found none."],
  [{ status: "", nextSteps: "" }, "D2", "Expected next steps; found none."],
  [{ status: "Red", lead: "" }, "E2", "Expected a lead; found none."],
  [{ status: "Not Started", lead: "" }, "E2", "Expected a lead; found none."],
  [{ status: "On hold", lead: "" }, "E2", "Expected a lead; found none."],
  [{ portfolio: "" }, "F2", "Expected a portfolio; found none."],
  [{ activity: "KA.01.01" }, "A2", "Expected a title; found none."],
];

ruleTable("field-missing", {
  valid: [
    { name: "nothing blank", entries: only({}), sheet: withPortfolio },
    ...nothing.map(([name, entry]) => ({ name: `no ${name}`, entries: only(entry), sheet: withPortfolio })),
    { name: "no portfolio column", entries: [{ activity: "KA.01.01 Build", portfolio: "" }] },
    {
      name: "settings that do not need it",
      entries: only({ nextSteps: "" }),
      settings: { neededFields: { nextSteps: ["red"] } },
    },
    {
      name: "a column that is blank where nothing needs it",
      entries: [
        { activity: "KA.01.01 Build", status: "Complete", nextSteps: "" },
        { activity: "KA.01.02 Mend", status: "Red", nextSteps: "" },
      ],
    },
  ],
  invalid: [
    ...something.map(([entry, cell, message]) => ({
      name: JSON.stringify(entry),
      entries: only(entry),
      sheet: withPortfolio,
      findings: at(cell, message),
    })),
    {
      name: "a column that is blank from top to bottom: once, on its header",
      entries: only({ lead: "" }).map((entry) => ({ ...entry, lead: "" })),
      findings: [
        {
          cell: "E1",
          message: "Expected a lead for each Key Activity that needs it; found the whole column blank (2 need it).",
        },
      ],
    },
    {
      name: "settings that need more",
      entries: only({ status: "Complete", nextSteps: "" }),
      settings: { neededFields: { nextSteps: ["complete"] } },
      findings: at("D2", "Expected next steps at status Complete; found none."),
    },
  ],
});
