import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const one = (status: string) => [{ activity: "KA.01.01 Build", status }];
const at = (message: string, after: string | null = null) => [{ cell: "B2", ref: "KA.01.01", message, after }];

const heading = (stated: string) => [{ objective: "Homes", code: "CA 1", stated }, { activity: "KA.01.01 Build" }];
const beside = (message: string, after: string | null = null) => [{ cell: "E2", message, after }];

ruleTable("status-unknown", {
  valid: [
    ...["GREEN", "Amber", ""].map((stated) => ({ name: `${stated} beside a heading`, entries: heading(stated) })),
    ...[
      "Red",
      "Amber",
      "Green",
      "Complete",
      "Completed",
      "Start Later in Year",
      "Not Started",
      "Deferred",
      "Deferred until the 2021/22 Year",
      "Withdrawn",
      "Project Withdrawn",
      "green",
      "R",
      "Start Later In Year",
      "",
    ].map((status) => ({ name: JSON.stringify(status), entries: one(status) })),
  ],
  invalid: [
    {
      name: "a slip",
      entries: one("Grene"),
      findings: at("Expected an accepted status, perhaps “Green”; found “Grene”.", "Green"),
    },
    {
      name: "a word that needs judgement",
      entries: one("Cancelled"),
      findings: at("Expected an accepted status, perhaps “Withdrawn”; found “Cancelled”.", "Withdrawn"),
    },
    { name: "nothing near", entries: one("Tuesday"), findings: at("Expected an accepted status; found “Tuesday”.") },
    {
      name: "prose in the wrong column",
      entries: one(`Work\nis ${"very ".repeat(40)}late`),
      findings: at(`Expected an accepted status; found “Work is ${"very ".repeat(14)}ve…”.`),
    },
    {
      name: "a slip beside a heading, in capitals",
      entries: heading("AMBR"),
      findings: beside("Expected an accepted status, perhaps “AMBER”; found “AMBR”.", "AMBER"),
    },
    {
      name: "a slip beside a heading",
      entries: heading("Grene"),
      findings: beside("Expected an accepted status, perhaps “Green”; found “Grene”.", "Green"),
    },
    {
      name: "nothing near beside a heading",
      entries: heading("Tuesday"),
      findings: beside("Expected an accepted status; found “Tuesday”."),
    },
    {
      name: "one of several",
      entries: [...one("Green"), { activity: "KA.01.02 Mend", status: "Tuesday" }],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected an accepted status; found “Tuesday”." }],
    },
  ],
});

const ON_HOLD = {
  words: [
    { word: "On hold", kind: "deferred" },
    { word: "Green", kind: "green" },
  ],
};
const typed = (ref: string, to: string) => ({ edits: [{ ref, field: "status", to }] as const });

seeded("status-unknown", {
  caught: [
    { sample: "2013-14-q2", ...typed("KA.01.01", "Grene"), at: "B10" },
    { sample: "2013-14-q2", ...typed("KA.07.03", "On hold"), at: "B70" },
    { sample: "2013-14-q2", ...typed("KA.13.04", "Deleted"), at: "B153" },
    { sample: "2013-14-q2", ...typed("KA.18.04", "Amber/Green"), at: "B206" },
    { sample: "2013-14-q2", ...typed("KA.01.02", "Amber (improving)"), at: "B11" },
    { sample: "2020-21-q1", ...typed("KA.01.06", "Deferred until the 2021/23 Year"), at: "B15" },
    { sample: "2020-21-q1", ...typed("KA.05.04", "Deferred to next year"), at: "B40" },
    { sample: "2020-21-q1", ...typed("KA.01.01", "Start Later"), at: "B8" },
    { sample: "2020-21-q1", ...typed("KA.01.02", "TBC"), at: "B9" },
    { sample: "2020-21-q1", ...typed("KA.01.03", "🟢"), at: "B10" },
    { sample: "2021-22-q1", ...typed("KA.04.04", "None of these: on hold until 2023"), at: "B59" },
    { sample: "2021-22-q1", ...typed("KA.01.01", "Planned actions completed, project on track."), at: "B11" },
    { sample: "2024-25-q1", ...typed("KA.01.03", "N/A"), at: "B8" },
    { sample: "2024-25-q1", ...typed("KA.01.13", "50%"), at: "B20" },
    { sample: "2024-25-q1", ...typed("KA.02.02", "Not Green"), at: "B33" },
    { sample: "2024-25-q1", ...typed("KA.02.03", "Green?"), at: "B36" },
    { sample: "2024-25-q1", ...typed("KA.03.01", "-"), at: "B46" },
  ],
  spared: [
    { sample: "2013-14-q2", ...typed("KA.01.01", "Completed") },
    { sample: "2013-14-q2", ...typed("KA.01.02", "green") },
    { sample: "2013-14-q2", ...typed("KA.01.03", "Green ") },
    { sample: "2013-14-q2", ...typed("KA.07.03", "Start later in year") },
    { sample: "2013-14-q2", ...typed("KA.13.04", "Withdrawn") },
    { sample: "2013-14-q2", says: "an objective's own RAG", edits: [{ cell: "E6", to: "Amber/Green" }] },
    { sample: "2013-14-q2", says: "an objective's RAG in capitals", edits: [{ cell: "E6", to: "RED" }] },
    { sample: "2020-21-q1", ...typed("KA.01.06", "Deferred until the 2025/26 Year") },
    { sample: "2020-21-q1", ...typed("KA.05.04", "Deferred until the 2021-2022 Year") },
    { sample: "2020-21-q1", ...typed("KA.01.01", "Not Started") },
    { sample: "2020-21-q1", ...typed("KA.03.01", "") },
    { sample: "2020-21-q1", ...typed("KA.03.02", "DONE") },
    { sample: "2021-22-q1", ...typed("KA.01.01", "Red") },
    { sample: "2021-22-q1", says: "the key above the table", edits: [{ cell: "B6", to: "Blue (on track)" }] },
    {
      sample: "2020-21-q1",
      says: "an error, which is its own finding",
      edits: [{ ref: "KA.01.03", field: "status", to: "#N/A" }],
      errors: ["B10"],
    },
    {
      sample: "2013-14-q2",
      says: "a word that the settings accept",
      ...typed("KA.01.05", "On hold"),
      settings: { vocabulary: ON_HOLD },
    },
    { sample: "2024-25-q1", ...typed("KA.01.03", "Green") },
    { sample: "2024-25-q1", ...typed("KA.01.03", "A") },
  ],
});
