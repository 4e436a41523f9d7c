import { ruleTable } from "./ruleTable";

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
