import { findings } from "../../src/rules/engine";
import { defaultSettings } from "../../src/settings";
import type { KeyActivity } from "../../src/tracker/tracker";
import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

type Field = "title" | "status" | "progress" | "nextSteps" | "lead" | "portfolio";
const tracker = trackerOf([{ activity: "KA.01.01 Build" }], { without: [] });

function withError(...fields: Field[]) {
  const activities = tracker.activities.map((activity) =>
    fields.reduce<KeyActivity>(
      (changed, field) => ({ ...changed, [field]: { ...changed[field], text: "#NAME?", isError: true } }),
      {
        ...activity,
        status: activity.status && { ...activity.status, reading: { form: "unknown", suggestion: null } },
      },
    ),
  );
  return workbookOf([{ ...tracker, activities }]);
}

const at = (cell: string, field: string) => ({
  cell,
  ref: "KA.01.01",
  message: `Expected ${field}; found the error “#NAME?”.`,
});

ruleTable("cell-error", {
  valid: [
    { name: "none", workbook: workbookOf([tracker]) },
    { name: "a text that looks like one", entries: [{ activity: "KA.01.01 Build", progress: "#NAME?" }] },
    { name: "no such column", entries: [{ activity: "KA.01.01 Build" }], sheet: { without: ["progress"] } },
  ],
  invalid: [
    { name: "progress", workbook: withError("progress"), findings: [at("C2", "progress")] },
    {
      name: "every field",
      workbook: withError("title", "status", "progress", "nextSteps", "lead", "portfolio"),
      findings: [
        at("A2", "a title"),
        at("B2", "a status"),
        at("C2", "progress"),
        at("D2", "next steps"),
        at("E2", "a lead"),
        at("F2", "a portfolio"),
      ],
    },
  ],
});

test("an error is reported once: not as an unknown word, a placeholder or a missing field too", () => {
  const rules = findings(withError("status", "nextSteps", "lead"), defaultSettings()).map(({ rule }) => rule);
  expect(rules).toEqual(["cell-error", "cell-error", "cell-error"]);
});
