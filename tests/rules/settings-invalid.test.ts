import { findings } from "../../src/rules/engine";
import { defaultSettings, readSettingsText, settingsText } from "../../src/settings";
import { trackerOf, workbookOf } from "../support/trackerOf";
import { ruleTable } from "./ruleTable";

const onWorkbook = (message: string) => ({ sheet: null, cell: null, message: `${message} The defaults are used.` });
const value = (path: string, expected: string, found: string) =>
  onWorkbook(`Expected ${path} in the settings that the workbook keeps to be ${expected}; found ${found}.`);

ruleTable("settings-invalid", {
  valid: [
    { name: "none are kept" },
    { name: "nothing is set", keptSettings: "{}" },
    { name: "one value is set", keptSettings: '{ "rollUp": { "method": "points" } }' },
  ],
  invalid: [
    {
      name: "a value that cannot be",
      keptSettings: '{ "rollUp": { "method": "best" } }',
      findings: [value("rollUp.method", "one of threshold, points, worst, majority, count", "“best”")],
    },
    {
      name: "each wrong value",
      keptSettings: '{ "rules": { "ref-gpa": "off" }, "summaries": { "fills": 1 } }',
      findings: [
        value("rules.ref-gpa", "a setting that there is, perhaps “ref-gap”", "an unknown one"),
        value("summaries.fills", "true or false", "1"),
      ],
    },
    {
      name: "a text that is no JSON",
      keptSettings: "rollUp: worst",
      findings: [onWorkbook("Expected the settings that the workbook keeps to be JSON; found “rollUp: worst”.")],
    },
    {
      name: "of very many the first ten",
      keptSettings: JSON.stringify({ names: { leads: Array.from({ length: 25 }, () => 0) } }),
      findings: [
        ...Array.from({ length: 10 }, (_, index) => value(`names.leads[${index}]`, "a text", "0")),
        {
          sheet: null,
          cell: null,
          message: "Expected settings that can be used; found 15 more wrong values in those that the workbook keeps.",
        },
      ],
    },
  ],
});

describe("settings-invalid, of settings as workbooks keep them", () => {
  const whole = settingsText({
    ...defaultSettings(),
    rules: { "ref-gap": "warning", "text-repeated": "off" },
    names: { leads: ["Housing", "Parks & Streets"], portfolios: ["Homes"] },
  });

  const spoilt: [string, string][] = [
    ["cut off", whole.slice(0, -20)],
    ["nothing left of them", ""],
    ["a list", "[]"],
    ["a web page in their place", "<html><body>Sign in</body></html>"],
    ["a severity in words of old", whole.replace('"warning"', '"high"')],
    ["a rule that was renamed by hand", whole.replace("text-repeated", "repeated-text")],
    ["a name that is a number", whole.replace('"Housing"', "7")],
    ["a name that was emptied", whole.replace("Parks & Streets", "")],
    ["a list that became a text", whole.replace(/"portfolios": \[[^\]]*\]/, '"portfolios": "Homes"')],
    ["of a later version", whole.replace('"version": 1', '"version": 2')],
    ["a comma too many", whole.replace(/\n\}\n$/, ",\n}\n")],
  ];
  test.each(spoilt)("caught: %s", (_, kept) => {
    expect(kept).not.toBe(whole);
    expect(reported(kept).length).toBeGreaterThan(0);
  });

  const sound: [string, string][] = [
    ["as they were written", whole],
    ["without their blanks", JSON.stringify(JSON.parse(whole))],
    ["without a version", whole.replace('"version": 1,', "")],
    ["a list that was emptied", whole.replace(/"leads": \[[^\]]*\]/, '"leads": []')],
    ["letters of other scripts", whole.replace("Housing", "Tai a Chymunedau – Ŵyr 🏠")],
    ["signs that XML knows", whole.replace("Parks & Streets", "A < B & C > D ]]>")],
    ["a severity that is the rule's own", whole.replace('"text-repeated": "off"', '"text-repeated": "info"')],
    ["a part that is empty", '{ "rollUp": {}, "vocabulary": { "colours": {} } }'],
    ["colours in small letters", '{ "vocabulary": { "colours": { "red": ["#c00000"] } } }'],
    ["a prefix of one letter", '{ "reference": { "prefix": "P" } }'],
    ["all of the defaults, written out", JSON.stringify(defaultSettings())],
  ];
  test.each(sound)("spared: %s", (_, kept) => {
    expect(reported(kept)).toEqual([]);
  });
});

function reported(kept: string) {
  const reading = readSettingsText(kept);
  const settings = reading.ok ? reading.settings : defaultSettings();
  const workbook = workbookOf([trackerOf([{ activity: "KA.01.01 Build homes" }])]);
  const settingsProblems = reading.ok ? [] : reading.problems;
  return findings(workbook, settings, { rollUps: [], settingsProblems }).filter(
    ({ rule }) => rule === "settings-invalid",
  );
}
