import { findings } from "../../src/rules/engine";
import { RULES } from "../../src/rules";
import { defaultSettings, RULE_IDS } from "../../src/settings";
import { trackerOf, workbookOf } from "../support/trackerOf";
import { planOf } from "./ruleTable";

const settings = defaultSettings();
const inShort = (found: ReturnType<typeof findings>) => found.map(({ rule, sheet, cell }) => [rule, sheet, cell]);

test("by tab, row, column, then the catalogue", () => {
  const later = trackerOf(
    [
      { activity: "KA.01.01 Build", status: "Amber", progress: "", nextSteps: "" },
      { activity: "KA.01.02 Mend", status: "green" },
      ...Array.from({ length: 8 }, (_, index) => ({ activity: `KA.01.1${index} More, part ${index}` })),
      { activity: "KA 01.01 Again", status: "" },
    ],
    { sheet: "Later", without: ["lead", "portfolio"] },
  );
  const first = trackerOf([{ activity: "Lost" }], { sheet: "First" });
  const workbook = {
    ...workbookOf([later, first]),
    sheetsLookedAt: ["First", "Plan", "Later"],
    plans: [planOf(["KA.01"], { year: null })],
  };
  expect(inShort(findings(workbook, settings))).toEqual([
    ["ref-missing", "First", "A2"],
    ["ref-malformed", "Plan", "A2"],
    ["column-missing", "Later", "A1"],
    ["ref-duplicate", "Later", "A2"],
    ["status-unexplained", "Later", "C2"],
    ["status-unexplained", "Later", "D2"],
    ["status-style", "Later", "B3"],
    ["ref-style", "Later", "A12"],
    ["ref-duplicate", "Later", "A12"],
    ["status-missing", "Later", "B12"],
  ]);
});

test("what is on the workbook comes first", () => {
  const workbook = { ...workbookOf([]), sheetsLookedAt: ["Plan"], plans: [planOf(["Lost"])] };
  expect(inShort(findings(workbook, settings))).toEqual([
    ["tracker-missing", null, null],
    ["ref-missing", "Plan", "A2"],
  ]);
});

describe("severities", () => {
  const workbook = workbookOf([trackerOf([{ activity: "KA.01.01 Build", status: "green" }])]);
  const withSeverity = (severity: "error" | "info" | "off") =>
    findings(workbook, { ...settings, rules: { "status-style": severity } }).map((finding) => finding.severity);

  test("the rule's own", () => {
    expect(findings(workbook, settings).map((finding) => finding.severity)).toEqual(["warning"]);
  });

  test("the settings'", () => {
    expect([withSeverity("error"), withSeverity("info"), withSeverity("off")]).toEqual([["error"], ["info"], []]);
  });
});

test("nothing is changed, nothing is remembered: twice is the same", () => {
  const workbook = workbookOf([
    trackerOf([{ activity: "Lost" }, { activity: "KA.01.01 Build" }, { activity: "KA.01.01 Mend" }]),
  ]);
  expect(findings(workbook, settings)).toEqual(findings(workbook, settings));
});

test.each(RULE_IDS)("%s is filed under its own id", (id) => {
  expect(RULES[id].meta.id).toBe(id);
});
