import type { ActivityEntry } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";
import { seeded, type SeedField } from "./seeded";

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

const blanked = (ref: string, field: SeedField, to = "") => ({ edits: [{ ref, field, to }] as const });

seeded("field-missing", {
  caught: [
    { sample: "2013-14-q2", ...blanked("KA.02.01", "progress"), at: "C21" },
    { sample: "2013-14-q2", ...blanked("KA.02.02", "nextSteps"), at: "D22" },
    { sample: "2013-14-q2", ...blanked("KA.24.04", "lead"), at: "E262" },
    { sample: "2013-14-q2", ...blanked("KA.13.01", "activity", "KA 13.01"), at: "A150" },
    { sample: "2013-14-q2", ...blanked("KA.13.04", "progress"), at: "C153" },
    { sample: "2013-14-q2", ...blanked("KA.13.05", "activity", "KA 13.05 - "), at: "A154" },
    { sample: "2020-21-q1", ...blanked("KA.01.03", "portfolio"), at: "F10" },
    { sample: "2020-21-q1", ...blanked("KA.03.02", "nextSteps", "\u00a0\n\u200b"), at: "D23" },
    {
      sample: "2020-21-q1",
      says: "no longer to start later",
      edits: [{ ref: "KA.05.04", field: "status", to: "Green" }],
      at: "D40",
    },
    { sample: "2021-22-q1", says: "without a status", ...blanked("KA.01.01", "nextSteps"), at: "D11" },
    { sample: "2021-22-q1", ...blanked("KA.06.03", "lead", " "), at: "E85" },
    { sample: "2024-25-q1", ...blanked("KA.01.01", "nextSteps"), at: "D5" },
    { sample: "2024-25-q1", ...blanked("KA.04.04", "portfolio"), at: "F68" },
    {
      sample: "2024-25-q1",
      says: "Complete, with nothing to tell",
      edits: [{ ref: "KA.01.11", field: "status", to: "Complete" }],
      at: "C17",
    },
    {
      sample: "2020-21-q1",
      says: "the whole column",
      edits: [{ texts: /^(?:Planning|Wellbeing|Strategy|Corporate|Finance|Choose an item\.)$/, to: "" }],
      at: "F7",
    },
    {
      sample: "2013-14-q2",
      says: "next steps at Complete, where the settings want them",
      ...blanked("KA.01.04", "nextSteps"),
      settings: { neededFields: { nextSteps: ["complete"] } },
      at: "D13",
    },
  ],
  spared: [
    { sample: "2013-14-q2", ...blanked("KA.01.04", "nextSteps") },
    { sample: "2013-14-q2", ...blanked("KA.13.04", "nextSteps") },
    { sample: "2013-14-q2", ...blanked("KA.07.03", "progress") },
    { sample: "2013-14-q2", says: "Amber, which is status-unexplained", ...blanked("KA.01.01", "nextSteps") },
    { sample: "2013-14-q2", ...blanked("KA.02.01", "nextSteps", "None.") },
    { sample: "2013-14-q2", ...blanked("KA.02.02", "progress", "0") },
    { sample: "2020-21-q1", ...blanked("KA.03.01", "nextSteps") },
    { sample: "2020-21-q1", ...blanked("KA.01.03", "lead", "Vacant") },
    { sample: "2020-21-q1", says: "no portfolio column", edits: [{ texts: /^Portfolio$/, to: "Budget" }] },
    {
      sample: "2020-21-q1",
      says: "the next steps carried on below",
      edits: [
        { ref: "KA.09.05", field: "nextSteps", to: "" },
        { cell: "D65", to: "- Start in October." },
      ],
    },
    {
      sample: "2020-21-q1",
      says: "an unknown status",
      edits: [
        { ref: "KA.03.03", field: "status", to: "On hold" },
        { ref: "KA.03.03", field: "nextSteps", to: "" },
      ],
    },
    { sample: "2021-22-q1", ...blanked("KA.01.01", "progress", "🟢") },
    {
      sample: "2021-22-q1",
      says: "an error, which is its own finding",
      ...blanked("KA.06.03", "lead", "#N/A"),
      errors: ["E85"],
    },
    {
      sample: "2024-25-q1",
      says: "Complete, with nothing to come",
      edits: [
        { ref: "KA.02.02", field: "status", to: "Complete" },
        { ref: "KA.02.02", field: "portfolio", to: "Planning" },
      ],
    },
    {
      sample: "2024-25-q1",
      says: "a title on the next line",
      edits: [{ ref: "KA.01.01", field: "activity", to: "KA.01.01\nCustomer services" }],
    },
    { sample: "2024-25-q1", ...blanked("KA.04.04", "nextSteps", "N/A") },
  ],
});
