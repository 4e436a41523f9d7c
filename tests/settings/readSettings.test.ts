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

  test("the last column that Excel has", () => {
    expect(
      readSettings({ sheets: [{ sheet: "A", headerRow: 1, columns: { activity: "xfd", status: "ZZ" } }] }).ok,
    ).toBe(true);
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
    ["a list", [], ["settings: expected an object in braces; found an empty list."]],
    [
      "unknown keys, at every depth",
      { rolUp: {}, rollUp: { methods: "worst" } },
      [
        "rollUp.methods: expected a setting that there is, perhaps “method”; found an unknown one.",
        "rolUp: expected a setting that there is, perhaps “rollUp”; found an unknown one.",
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
      ["rules.ref-gpa: expected a setting that there is, perhaps “ref-gap”; found an unknown one."],
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
      ["vocabulary.words: expected at least one accepted word; found an empty list."],
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
      ["vocabulary.words: expected words that differ in more than capitals; found a list of 2."],
    ],
    ["a yes in words", { summaries: { fills: "yes" } }, ["summaries.fills: expected true or false; found “yes”."]],
    [
      "a contact as long as a letter",
      { summaries: { contact: "x".repeat(501) } },
      [`summaries.contact: expected a text of at most 500 characters; found “${"x".repeat(60)}…”.`],
    ],
    [
      "a later version, whatever else it holds",
      { version: 3, rollOver: {} },
      ["version: expected 2 at most (settings of a later version need a later add-in); found 3."],
    ],
    ["a version that never was", { version: 0 }, ["version: expected 2; found 0."]],
    [
      "a rule that is like none",
      { rules: { "everything-else": "off" } },
      ["rules.everything-else: expected a setting that there is; found an unknown one."],
    ],
    [
      "an unknown key in a list",
      { vocabulary: { words: [{ word: "Red", kind: "red", color: "#FF0000" }] } },
      ["vocabulary.words[0].color: expected one of word, kind; found an unknown one."],
    ],
    [
      "a colour in words",
      { vocabulary: { colours: { red: ["crimson"] } } },
      ['vocabulary.colours.red[0]: expected a colour such as "#FFC000"; found “crimson”.'],
    ],
    [
      "a colour of two kinds",
      { vocabulary: { colours: { red: ["#ff0000"], amber: ["#FF0000"] } } },
      ["vocabulary.colours: expected colours that each stand for one kind; found an object."],
    ],
    [
      "a prefix with a digit",
      { reference: { prefix: "K1" } },
      ["reference.prefix: expected one to six letters; found “K1”."],
    ],
    [
      "a separator that is none",
      { reference: { afterGroup: "/" } },
      ["reference.afterGroup: expected one of detected, point, blank, dash; found “/”."],
    ],
    [
      "a sheet that there is not",
      { summaries: { sheets: ["Cover page"] } },
      [
        "summaries.sheets[0]: expected one of Priorities, Exceptions, Changes, Portfolios, Leads, Report, DataQuality, Charts; found “Cover page”.",
      ],
    ],
    [
      "more names than there can be",
      { names: { leads: Array.from({ length: 1001 }, (_, index) => `Team ${index}`) } },
      ["names.leads: expected a list of at most 1000; found a list of 1001."],
    ],
    [
      "more words than anybody has",
      { vocabulary: { words: Array.from({ length: 100_000 }, (_, index) => ({ word: `W${index}`, kind: "red" })) } },
      ["vocabulary.words: expected a list of at most 200; found a list of 100000."],
    ],
    [
      "a word with blanks about it, and one over two lines",
      {
        vocabulary: {
          words: [
            { word: " Red", kind: "red" },
            { word: "On\nhold", kind: "deferred" },
          ],
        },
      },
      [
        "vocabulary.words[0].word: expected a text with single blanks, and none at its ends; found “ Red”.",
        "vocabulary.words[1].word: expected a text with single blanks, and none at its ends; found “On hold”.",
      ],
    ],
    [
      "a name with doubled blanks",
      { names: { portfolios: ["Parks  and Homes"] } },
      ["names.portfolios[0]: expected a text with single blanks, and none at its ends; found “Parks  and Homes”."],
    ],
    [
      "a cut as a decimal",
      { rollUp: { threshold: { amberFrom: 0.5 } } },
      ['rollUp.threshold.amberFrom: expected a fraction such as "1/2", of whole numbers from 1 to 9999; found 0.5.'],
    ],
    [
      "a number beyond all",
      { rollUp: { points: { red: 1e308 } } },
      ["rollUp.points.red: expected a whole number of usual size; found 1e+308."],
    ],
    [
      "a column that Excel has not, and none",
      {
        sheets: [
          { sheet: "A", headerRow: 1, columns: { activity: "XFE" } },
          { sheet: "B", headerRow: 1, columns: {} },
        ],
      },
      [
        'sheets[0].columns.activity: expected the letters of a column, such as "B"; found “XFE”.',
        'sheets[1].columns.activity: expected the letters of a column, such as "B"; found nothing.',
      ],
    ],
    [
      "a rule by the name of the prototype",
      JSON.parse('{"rules": {"__proto__": "error"}}'),
      ["rules.__proto__: expected a setting that there is; found an unknown one."],
    ],
    [
      "prototype keys",
      JSON.parse('{"__proto__": {"method": "worst"}}'),
      [
        "__proto__: expected one of version, rollUp, rules, neededFields, vocabulary, reference, names, sheets, summaries, enforcement; found an unknown one.",
      ],
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
