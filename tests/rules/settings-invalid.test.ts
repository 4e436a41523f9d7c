import { defaultSettings, settingsText } from "../../src/settings";
import { ruleTable } from "./ruleTable";
import { seeded, type Caught, type Seed } from "./seeded";

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

const whole = settingsText({
  ...defaultSettings(),
  rules: { "ref-gap": "warning", "text-repeated": "off" },
  names: { leads: ["Housing", "Parks & Streets"], portfolios: ["Homes"] },
});
const kept = (says: string, keptSettings: string): Seed => ({ sample: "2024-25-q1", edits: [], says, keptSettings });
/** As they were written, but for one thing. */
const spoilt = (says: string, was: string | RegExp, is: string): Caught => {
  if (whole.replace(was, is) === whole) throw new Error(`Expected settings with ${String(was)}; found none.`);
  return { ...kept(says, whole.replace(was, is)), at: null, on: null };
};

seeded("settings-invalid", {
  caught: [
    spoilt("cut off", /[^]{20}$/, ""),
    spoilt("nothing left of them", whole, ""),
    spoilt("a list", whole, "[]"),
    spoilt("a web page in their place", whole, "<html><body>Sign in</body></html>"),
    spoilt("a severity in words of old", '"warning"', '"high"'),
    spoilt("a rule that was renamed by hand", "text-repeated", "repeated-text"),
    spoilt("a name that is a number", '"Housing"', "7"),
    spoilt("a name that was emptied", "Parks & Streets", ""),
    spoilt("a list that became a text", /"portfolios": \[[^\]]*\]/, '"portfolios": "Homes"'),
    spoilt("of a later version", '"version": 2', '"version": 3'),
    spoilt("a comma too many", /\n\}\n$/, ",\n}\n"),
    spoilt("a part that became nothing", /"names": \{[^}]*\}/, '"names": null'),
  ],
  spared: [
    kept("as they were written", whole),
    kept("without their blanks", JSON.stringify(JSON.parse(whole))),
    kept("without a version", whole.replace('"version": 2,', "")),
    kept("of an earlier version", whole.replace('"version": 2', '"version": 1').replace("Housing", " Housing ")),
    kept("a list that was emptied", whole.replace(/"leads": \[[^\]]*\]/, '"leads": []')),
    kept("letters of other scripts", whole.replace("Housing", "Tai a Chymunedau – Ŵyr 🏠")),
    kept("signs that XML knows", whole.replace("Parks & Streets", "A < B & C > D ]]>")),
    kept("a severity that is the rule's own", whole.replace('"text-repeated": "off"', '"text-repeated": "info"')),
    kept("a part that is empty", '{ "rollUp": {}, "vocabulary": { "colours": {} } }'),
    kept("colours in small letters", '{ "vocabulary": { "colours": { "red": ["#c00000"] } } }'),
    kept("a prefix of one letter", '{ "reference": { "prefix": "P" } }'),
    kept("all of the defaults, written out", JSON.stringify(defaultSettings())),
  ],
});
