import { defaultSettings, readSettings, readSettingsText, settingsText, type Settings } from "../../src/settings";

function settingsOf(json: object): Settings {
  const reading = readSettings(json);
  if (!reading.ok) throw new Error("The settings of a case must be sound.");
  return reading.settings;
}

const CASES: [string, object][] = [
  ["the defaults", {}],
  ["a value deep down", { rollUp: { points: { redFrom: "5/4" } } }],
  ["severities", { rules: { "ref-gap": "warning", "ref-style": "off" } }],
  ["a list that was emptied", { vocabulary: { nearWords: [] } }],
  ["a sheet mapped by hand", { sheets: [{ sheet: "Data", headerRow: 3, columns: { activity: "B", status: "C" } }] }],
  ["a list in another order", { summaries: { sheets: ["Charts", "Report"] } }],
  ["a text of any kind", { summaries: { contact: 'Ann\u2028"and"\u0007 <Bob> & Co \ud83c\udfe0' } }],
];

test.each(CASES)("what is written is read back: %s", (_, json) => {
  const settings = settingsOf(json);
  expect(readSettingsText(settingsText(settings))).toEqual({ ok: true, settings });
});

test.each(CASES)("it says what differs from the defaults, and its version: %s", (_, json) => {
  expect(JSON.parse(settingsText(settingsOf(json)))).toEqual({ version: 2, ...json });
});

test("a value that is its default is left out", () => {
  const settings = settingsOf({ rollUp: { method: "threshold" }, names: { leads: ["Housing"] } });
  expect(JSON.parse(settingsText(settings))).toEqual({ version: 2, names: { leads: ["Housing"] } });
});

test("a person can read it", () => {
  expect(settingsText({ ...defaultSettings(), rules: { "ref-gap": "warning" } })).toBe(
    '{\n  "version": 2,\n  "rules": {\n    "ref-gap": "warning"\n  }\n}\n',
  );
});
