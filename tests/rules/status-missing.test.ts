import { ruleTable } from "./ruleTable";

const one = (status: string) => ({ activity: "KA.01.01 Build", status });
const two = (status: string) => ({ activity: "KA 01.02 Mend", status });

ruleTable("status-missing", {
  valid: [
    { name: "all have one", entries: [one("Green"), two("Complete")] },
    { name: "an unknown word is not blank", entries: [one("On hold")] },
    { name: "no such column: that is column-missing", entries: [one("")], sheet: { without: ["status"] } },
    { name: "no Key Activities", entries: [] },
  ],
  invalid: [
    {
      name: "one is blank",
      entries: [one("Green"), two("")],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
    {
      name: "white space is blank",
      entries: [one("Green"), two(" \n\u00a0")],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
    {
      name: "the only one is blank",
      entries: [one("")],
      findings: [{ cell: "B2", ref: "KA.01.01", message: "Expected a status; found none." }],
    },
    {
      name: "the whole column is blank: once, on its header",
      entries: [one(""), two(" "), one("")],
      findings: [
        {
          cell: "B1",
          message: "Expected a status for each Key Activity; found the whole column blank (3 Key Activities).",
        },
      ],
    },
    {
      name: "a hidden one counts",
      entries: [one("Green"), { ...two(""), hidden: true }],
      findings: [{ cell: "B3", ref: "KA.01.02", message: "Expected a status; found none." }],
    },
  ],
});
