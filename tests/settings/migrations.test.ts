import { problemText, readSettings, readSettingsText, settingsText } from "../../src/settings";
import { migrated } from "../../src/settings/migrations";

const read = (json: unknown) => {
  const reading = readSettings(json);
  if (!reading.ok) throw new Error(reading.problems.map(problemText).join(" "));
  return reading.settings;
};

test("settings of version 1 keep what they were set to, without the blanks that no cell matched", () => {
  const settings = read({
    version: 1,
    rollUp: { method: "points" },
    vocabulary: {
      words: [
        { word: "On  track ", kind: "green" },
        { word: "on track", kind: "amber" },
        { word: "Late", kind: "red" },
      ],
      shortForms: [{ written: " L ", word: "Late " }],
      nearWords: [],
    },
    names: { leads: ["Housing ", "Parks\nand Homes"] },
  });
  expect(settings.rollUp.method).toBe("points");
  expect(settings.vocabulary.words.map(({ word }) => word)).toEqual(["On track", "Late"]);
  expect(settings.vocabulary.shortForms).toEqual([{ written: "L", word: "Late" }]);
  expect(settings.names.leads).toEqual(["Housing", "Parks and Homes"]);
});

test("written again they are of this version, and read as the same", () => {
  const settings = read({ version: 1, names: { leads: [" Housing"] } });
  const text = settingsText(settings);
  expect(JSON.parse(text)).toEqual({ version: 2, names: { leads: ["Housing"] } });
  expect(readSettingsText(text)).toEqual({ ok: true, settings });
});

test("nothing that was read is changed", () => {
  const json = { version: 1, names: { leads: [" Housing"] } };
  read(json);
  expect(json).toEqual({ version: 1, names: { leads: [" Housing"] } });
});

test.each<[string, unknown]>([
  ["of this version", { version: 2, names: { leads: [" Housing"] } }],
  ["of none", { names: { leads: [" Housing"] } }],
  ["of a later one", { version: 3 }],
  ["of one that never was", { version: 0 }],
  ["of half a one", { version: 1.5 }],
  ["that are no settings", [1]],
  ["that are nothing", null],
])("settings %s stay as they are", (_, json) => {
  expect(migrated(json)).toBe(json);
});

test.each<[object, string]>([
  [{ names: { leads: [5] } }, "names.leads[0]: expected a text; found 5."],
  [{ names: "Housing" }, "names: expected an object in braces; found “Housing”."],
  [{ vocabulary: { words: "Red" } }, "vocabulary.words: expected a list in brackets; found “Red”."],
  [{ vocabulary: { words: [7] } }, "vocabulary.words[0]: expected an object in braces; found 7."],
  [{ vocabulary: null }, "vocabulary: expected an object in braces; found null."],
  [{ names: { leads: [" "] } }, "names.leads[0]: expected a text that is not empty; found “”."],
  [{ rolUp: {} }, "rolUp: expected a setting that there is, perhaps “rollUp”; found an unknown one."],
])("what is wrong in settings of version 1 is named: %j", (json, problem) => {
  const reading = readSettings({ version: 1, ...json });
  expect(reading.ok ? [] : reading.problems.map(problemText)).toEqual([problem]);
});
