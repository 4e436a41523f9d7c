import { defaultSettings, problemText, readSettings } from "../../src/settings";

describe("settings that can be used", () => {
  test("nothing said: the defaults", () => {
    expect(readSettings({})).toEqual({ ok: true, settings: defaultSettings() });
  });

  test("the design's example; what it does not name keeps its default", () => {
    const reading = readSettings({
      rollUp: { method: "threshold" },
      rules: { "ref-gap": "warning" },
      names: { leads: [], portfolios: [] },
    });
    expect(reading).toEqual({ ok: true, settings: { ...defaultSettings(), rules: { "ref-gap": "warning" } } });
  });

  test("one value inside a part leaves its neighbours alone", () => {
    const reading = readSettings({ rollUp: { points: { redFrom: "5/4" } } });
    const defaults = defaultSettings();
    expect(reading).toMatchObject({
      ok: true,
      settings: { rollUp: { ...defaults.rollUp, points: { ...defaults.rollUp.points, redFrom: "5/4" } } },
    });
  });

  test("two readings share nothing", () => {
    const first = defaultSettings();
    first.names.leads.push("Housing");
    expect(defaultSettings().names.leads).toEqual([]);
  });
});

describe("settings that cannot be used", () => {
  const cases: [string, unknown, string[]][] = [
    ["no object", 3, ["settings: expected an object in braces; found 3."]],
    ["null", null, ["settings: expected an object in braces; found null."]],
    ["a list", [], ["settings: expected an object in braces; found a list."]],
    [
      "unknown keys, at every depth",
      { rolUp: {}, rollUp: { methods: "worst" } },
      [
        "rollUp.methods: expected a setting that there is; found an unknown one.",
        "rolUp: expected a setting that there is; found an unknown one.",
      ],
    ],
    [
      "a method that is none",
      { rollUp: { method: "best" } },
      ["rollUp.method: expected one of threshold, points, worst, majority, count; found “best”."],
    ],
    [
      "a cut that is no fraction",
      { rollUp: { threshold: { redFrom: "half" } } },
      ['rollUp.threshold.redFrom: expected a fraction such as "1/2", of whole numbers from 1 to 9999; found “half”.'],
    ],
    [
      "a cut divided by zero",
      { rollUp: { points: { redFrom: "1/0" } } },
      ['rollUp.points.redFrom: expected a fraction such as "1/2", of whole numbers from 1 to 9999; found “1/0”.'],
    ],
    [
      "a weight that is no whole number",
      { rollUp: { points: { red: 1.5 } } },
      ["rollUp.points.red: expected a whole number; found 1.5."],
    ],
    [
      "a weight below zero",
      { rollUp: { points: { green: -1 } } },
      ["rollUp.points.green: expected at least 0; found -1."],
    ],
    [
      "weights that fall",
      { rollUp: { points: { green: 5 } } },
      ["rollUp.points: expected weights that do not fall from green to red; found an object."],
    ],
    [
      "a rule that there is not",
      { rules: { "ref-gpa": "off" } },
      ["rules.ref-gpa: expected a setting that there is; found an unknown one."],
    ],
    [
      "a severity that there is not",
      { rules: { "ref-style": "fatal" } },
      ["rules.ref-style: expected one of error, warning, info, off; found “fatal”."],
    ],
    [
      "an empty name",
      { names: { leads: ["Housing", ""] } },
      ["names.leads[1]: expected a text that is not empty; found “”."],
    ],
    [
      "a word of no kind",
      { vocabulary: { words: [{ word: "Blue", kind: "blue" }] } },
      [
        "vocabulary.words[0].kind: expected one of red, amber, green, complete, notStarted, deferred, withdrawn; found “blue”.",
      ],
    ],
    [
      "no words",
      { vocabulary: { words: [] } },
      ["vocabulary.words: expected at least one accepted word; found a list."],
    ],
    [
      "a word twice",
      {
        vocabulary: {
          words: [
            { word: "Done", kind: "complete" },
            { word: "done", kind: "complete" },
          ],
        },
      },
      ["vocabulary.words: expected words that differ in more than capitals; found a list."],
    ],
    ["a yes in words", { summaries: { fills: "yes" } }, ["summaries.fills: expected true or false; found “yes”."]],
    [
      "a contact as long as a letter",
      { summaries: { contact: "x".repeat(501) } },
      [`summaries.contact: expected a text of at most 500 characters; found “${"x".repeat(60)}…”.`],
    ],
    ["a later version", { version: 2 }, ["version: expected 1; found 2."]],
    [
      "prototype keys",
      JSON.parse('{"__proto__": {"method": "worst"}}'),
      ["__proto__: expected a setting that there is; found an unknown one."],
    ],
  ];

  test.each(cases)("%s", (_name, json, expected) => {
    const reading = readSettings(json);
    expect(reading.ok ? [] : reading.problems.map(problemText)).toEqual(expected);
  });

  test("a long text is cut in the problem", () => {
    const reading = readSettings({ rollUp: { method: "x".repeat(500) } });
    expect(reading.ok ? "" : reading.problems.map(problemText).join()).toHaveLength(144);
  });
});
