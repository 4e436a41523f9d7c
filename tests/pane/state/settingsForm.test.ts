import { isProblemOf, linesOf, listOf, valueAt, withValue } from "../../../src/pane/state/settingsDraft";
import { settingFields, type SettingField } from "../../../src/pane/state/settingsForm";
import { settingsStrings } from "../../../src/pane/settingsStrings";
import { defaultSettings, readSettings, RULE_IDS } from "../../../src/settings";

const fields = settingFields();
function field(path: string): SettingField {
  const found = fields.find((one) => one.path.join(".") === path);
  if (found === undefined) throw new Error(`Expected a field ${path}; found none.`);
  return found;
}

test("there is a field for every value of the settings, each with a label and a sentence", () => {
  const defaults = defaultSettings();
  const leaves = (value: unknown, path: readonly string[]): string[] =>
    typeof value === "object" && value !== null && !Array.isArray(value) && path.at(-1) !== "rules"
      ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))
      : [path.join(".")];
  const paths = fields.map(({ path }) => path.join("."));
  expect(paths.sort()).toEqual(
    leaves(defaults, [])
      .filter((path) => path !== "version")
      .sort(),
  );
  const labels: Readonly<Record<string, string>> = settingsStrings.labels;
  expect(paths.filter((path) => labels[path] === undefined)).toEqual([]);
  expect(Object.keys(labels).filter((path) => !paths.includes(path))).toEqual([]);
  expect(fields.filter(({ description }) => description === "")).toEqual([]);
});

test.each([
  ["rollUp.method", { kind: "choice", values: ["threshold", "points", "worst", "majority", "count"] }],
  ["rollUp.threshold.redFrom", { kind: "text" }],
  ["rollUp.points.red", { kind: "number" }],
  ["rules", { kind: "rules", rules: RULE_IDS, values: ["error", "warning", "info", "off"] }],
  ["names.leads", { kind: "lines" }],
  ["vocabulary.shortForms", { kind: "pairs", first: "written", second: "word" }],
  ["summaries.fills", { kind: "yesNo" }],
])("%s is asked for as it is", (path, input) => {
  expect(field(path).input).toEqual(input);
});

test.each(["names.leads", "vocabulary.shortForms", "vocabulary.nearWords"])(
  "%s as lines says the same as the list",
  (path) => {
    const { input } = field(path);
    if (input.kind !== "lines" && input.kind !== "pairs") throw new Error("Expected lines.");
    const list = path === "names.leads" ? ["Housing", "Parks"] : valueAt(defaultSettings(), path.split("."));
    expect(listOf(input, `${linesOf(input, list, null)}\n\n `, null, list)).toEqual(list);
  },
);

test("accepted words are listed by kind, and changing one kind leaves the others", () => {
  const { input } = field("vocabulary.words");
  if (input.kind !== "linesByValue") throw new Error("Expected lines by value.");
  const { words } = defaultSettings().vocabulary;
  expect(linesOf(input, words, "red")).toBe("Red");
  const changed = listOf(input, "Red\nCritical", "red", words);
  expect(linesOf(input, changed, "red")).toBe("Red\nCritical");
  expect(linesOf(input, changed, "deferred")).toBe(linesOf(input, words, "deferred"));
  expect(readSettings({ vocabulary: { words: changed } }).ok).toBe(true);
});

test("a value is put and taken away without touching what is beside it", () => {
  const draft = { rules: { "ref-gap": "off" }, names: { leads: [] } };
  const changed = withValue(draft, ["rules", "ref-order"], "error");
  expect(changed).toEqual({ rules: { "ref-gap": "off", "ref-order": "error" }, names: { leads: [] } });
  expect(withValue(changed, ["rules", "ref-gap"], undefined)).toEqual({
    rules: { "ref-order": "error" },
    names: { leads: [] },
  });
  expect(draft.rules).toEqual({ "ref-gap": "off" });
});

test("a problem is told at its field, also one of a list's entries", () => {
  const reading = readSettings({ names: { leads: [""] }, rollUp: { threshold: { redFrom: "half" } } });
  if (reading.ok) throw new Error("Expected problems.");
  const told = fields.filter((one) => reading.problems.some((problem) => isProblemOf(one, problem)));
  expect(told.map(({ path }) => path.join("."))).toEqual(["rollUp.threshold.redFrom", "names.leads"]);
});
