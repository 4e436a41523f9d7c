import { ruleTable } from "./ruleTable";

const one = (status: string) => [{ activity: "KA.01.01 Build", status }];
const at = (message: string, after: string | null = null) => [{ cell: "B2", ref: "KA.01.01", message, after }];

ruleTable("status-unknown", {
  valid: [
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
      name: "one of several",
      entries: [...one("Green"), { activity: "KA.01.02 Mend", status: "Tuesday" }],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected an accepted status; found “Tuesday”." }],
    },
  ],
});
