import { ruleTable } from "./ruleTable";
import { seeded } from "./seeded";

const one = (status: string, progress: string, nextSteps: string) => ({
  activity: "KA.01.01 Build",
  status,
  progress,
  nextSteps,
});
const PROGRESS = "Expected progress that explains it beside Red; found none.";

ruleTable("status-unexplained", {
  valid: [
    { name: "both there", entries: [one("Red", "Flooded.", "Drain."), one("Amber", "Late.", "Hurry.")] },
    { name: "Green may say less", entries: [one("Green", "", ""), one("Complete", "", "")] },
    { name: "no status", entries: [one("", "", "")] },
    { name: "no such columns", entries: [one("Red", "", "")], sheet: { without: ["progress", "nextSteps"] } },
  ],
  invalid: [
    {
      name: "a Red without progress",
      entries: [one("Red", "", "Drain.")],
      findings: [{ cell: "C2", ref: "KA.01.01", message: PROGRESS }],
    },
    {
      name: "an Amber, misspelt, without next steps",
      entries: [one("amber", "Flooded.", " ")],
      findings: [
        { cell: "D2", ref: "KA.01.01", message: "Expected next steps that put it right beside Amber; found none." },
      ],
    },
    {
      name: "neither",
      entries: [one("Red", "", "")],
      findings: [
        { cell: "C2", ref: "KA.01.01", message: PROGRESS },
        { cell: "D2", ref: "KA.01.01", message: "Expected next steps that put it right beside Red; found none." },
      ],
    },
    {
      name: "the whole column is blank: once, on its header, with those that it concerns",
      entries: [one("Red", "", "Drain."), one("Amber", "", "Hurry."), one("Green", "", "Build.")],
      findings: [
        {
          cell: "C1",
          message:
            "Expected progress that explains it beside each Red and Amber; found the whole column blank (2 of them).",
        },
      ],
    },
  ],
});

seeded("status-unexplained", {
  caught: [
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "nextSteps", to: "" }], at: "D10" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.18.04", field: "progress", to: "" }], at: "C206" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.04.02", field: "status", to: "Red" }], at: "D36" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.07.13", field: "status", to: "Amber" }], at: "D82" },
    { sample: "2013-14-q2", edits: [{ ref: "KA.08.09b", field: "nextSteps", to: "\u00a0\n" }], at: "D100" },
    { sample: "2020-21-q1", edits: [{ ref: "KA.08.02", field: "progress", to: "" }], at: "C56" },
    {
      sample: "2020-21-q1",
      says: "both, seen at the progress",
      edits: [{ ref: "KA.01.06", field: "status", to: "Red" }],
      at: "C15",
    },
    {
      sample: "2020-21-q1",
      says: "both, seen at the next steps",
      edits: [{ ref: "KA.01.06", field: "status", to: "Red" }],
      at: "D15",
    },
    {
      sample: "2020-21-q1",
      says: "short for Amber",
      edits: [{ ref: "KA.05.04", field: "status", to: "a" }],
      at: "D40",
    },
    {
      sample: "2021-22-q1",
      says: "Red in capitals",
      edits: [
        { ref: "KA.04.04", field: "status", to: "RED" },
        { ref: "KA.04.04", field: "nextSteps", to: "" },
      ],
      at: "D59",
    },
    { sample: "2024-25-q1", edits: [{ ref: "KA.01.11", field: "status", to: "Amber" }], at: "C17" },
    { sample: "2024-25-q1", edits: [{ ref: "KA.02.02", field: "status", to: "Red" }], at: "D33" },
    { sample: "2024-25-q1", edits: [{ ref: "KA.02.03", field: "status", to: "Red " }], at: "D36" },
  ],
  spared: [
    { sample: "2013-14-q2", edits: [{ ref: "KA.02.01", field: "nextSteps", to: "" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.01.01", field: "nextSteps", to: "None." }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.18.04", field: "progress", to: "See next steps." }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.08.01", field: "nextSteps", to: "TBC" }] },
    { sample: "2013-14-q2", says: "an objective that is RED", edits: [{ cell: "E17", to: "RED" }] },
    { sample: "2013-14-q2", edits: [{ ref: "KA.04.02", field: "status", to: "Redo" }] },
    { sample: "2020-21-q1", edits: [{ ref: "KA.01.06", field: "status", to: "Withdrawn" }] },
    { sample: "2020-21-q1", edits: [{ ref: "KA.05.04", field: "status", to: "Amber/Green" }] },
    { sample: "2020-21-q1", says: "no column of next steps", edits: [{ texts: /^Next Steps$/, to: "Budget" }] },
    {
      sample: "2020-21-q1",
      says: "the text carried on below",
      edits: [
        { ref: "KA.09.05", field: "status", to: "Amber" },
        { ref: "KA.09.05", field: "nextSteps", to: "" },
        { cell: "D65", to: "- Start in October." },
      ],
    },
    { sample: "2021-22-q1", edits: [{ ref: "KA.04.04", field: "status", to: "Red" }] },
    {
      sample: "2021-22-q1",
      says: "an error, which is its own finding",
      edits: [
        { ref: "KA.01.01", field: "status", to: "Red" },
        { ref: "KA.01.01", field: "progress", to: "#NAME?" },
      ],
      errors: ["C11"],
    },
    { sample: "2024-25-q1", edits: [{ ref: "KA.01.11", field: "status", to: "Complete" }] },
    {
      sample: "2024-25-q1",
      edits: [{ ref: "KA.02.02", field: "progress", to: "Amber at the last meeting of the board." }],
    },
  ],
});
