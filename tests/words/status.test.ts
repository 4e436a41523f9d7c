import fc from "fast-check";
import {
  defaultVocabulary,
  readStatus,
  statusMeant,
  type StatusReading,
  type Vocabulary,
} from "../../src/words/status";

const read = (text: string) => readStatus(text, defaultVocabulary);
const accepted = (word: string, kind: string) => ({ form: "accepted", word, kind });
const style = (word: string, kind: string) => ({ form: "style", word, kind });
const unknown = (suggestion: string | null) => ({ form: "unknown", suggestion });

describe("a blank status", () => {
  test.each(["", " ", "\n", "\u00a0", "\u200b\ufeff", " \t\r\n "])("%j is missing", (text) => {
    expect(read(text)).toEqual({ form: "missing" });
  });
});

describe("an accepted word, as written in the vocabulary", () => {
  test.each([
    ["Red", "red"],
    ["Amber", "amber"],
    ["Green", "green"],
    ["Complete", "complete"],
    ["Completed", "complete"],
    ["Start Later in Year", "notStarted"],
    ["Not Started", "notStarted"],
    ["Deferred", "deferred"],
    ["Deferred until the 2021/22 Year", "deferred"],
    ["Deferred until the 1999/00 Year", "deferred"],
    ["Withdrawn", "withdrawn"],
    ["Project Withdrawn", "withdrawn"],
  ])("%j is %s", (word, kind) => {
    expect(read(word)).toEqual(accepted(word, kind));
  });
});

describe("exactly one accepted word, in another style", () => {
  test.each([
    ["Start Later In Year", "Start Later in Year", "notStarted"],
    ["start later in year", "Start Later in Year", "notStarted"],
    ["StartLater in Year", "Start Later in Year", "notStarted"],
    ["Start\nLater in Year", "Start Later in Year", "notStarted"],
    ["GREEN", "Green", "green"],
    ["amber", "Amber", "amber"],
    [" Red", "Red", "red"],
    ["Red ", "Red", "red"],
    ["Red\u00a0", "Red", "red"],
    ["COMPLETED", "Completed", "complete"],
    ["not  started", "Not Started", "notStarted"],
    ["project withdrawn", "Project Withdrawn", "withdrawn"],
    ["R", "Red", "red"],
    ["a", "Amber", "amber"],
    ["G", "Green", "green"],
    ["g ", "Green", "green"],
    ["C", "Complete", "complete"],
    ["Done", "Complete", "complete"],
    ["DONE", "Complete", "complete"],
    ["deferred until the 2021/22 year", "Deferred until the 2021/22 Year", "deferred"],
    ["Deferred until the 2022-23 Year", "Deferred until the 2022/23 Year", "deferred"],
    ["Deferred until the 2022/2023 Year", "Deferred until the 2022/23 Year", "deferred"],
    ["Deferred  until the 2022/23 Year", "Deferred until the 2022/23 Year", "deferred"],
  ])("%j becomes %j", (text, word, kind) => {
    expect(read(text)).toEqual(style(word, kind));
  });
});

describe("a word that needs a person's judgement", () => {
  test.each([
    ["On hold", "Deferred"],
    ["on  HOLD", "Deferred"],
    ["Yet to start", "Not Started"],
    ["Cancelled", "Withdrawn"],
    ["Deleted", "Withdrawn"],
    ["Grene", "Green"],
    ["Gren", "Green"],
    ["Ambr", "Amber"],
    ["Rde", "Red"],
    ["Complet", "Complete"],
    ["Competed", "Completed"],
    ["Start Later", "Start Later in Year"],
    ["Start later this year", "Start Later in Year"],
    ["Withdrawn.", "Withdrawn"],
    ["Project Withdrawn - see report", "Project Withdrawn"],
    ["Green - on track", "Green"],
    ["Status: Amber", "Amber"],
    ["Deferred to 2022/23", "Deferred until the 2022/23 Year"],
    ["Deferred until the 2021/23 Year", "Deferred"],
    ["Yellow", "Amber"],
    ["🟢", "Green"],
  ])("%j is unknown, near %j", (text, suggestion) => {
    expect(read(text)).toEqual(unknown(suggestion));
  });

  test.each([
    "TBC",
    "N/A",
    "-",
    "x",
    "Blue",
    "Grey",
    "Choose an item.",
    "Amber/Green",
    "Red and Green",
    "Not Green",
    "Was Amber",
    "No longer Red",
    "Green - on hold",
    "In progress",
    "2021/22",
  ])("%j is unknown, near none", (text) => {
    expect(read(text)).toEqual(unknown(null));
  });

  test("prose in the status column is near none", () => {
    expect(read("Green ".repeat(20))).toEqual(unknown(null));
  });
});

describe("another vocabulary", () => {
  const vocabulary: Vocabulary = {
    words: [
      { word: "On target", kind: "green" },
      { word: "Put off to {year}", kind: "deferred" },
    ],
    shortForms: [
      { written: "OT", word: "On target" },
      { written: "R", word: "Red" },
    ],
    nearWords: [],
  };
  test.each<[string, StatusReading]>([
    ["On target", { form: "accepted", word: "On target", kind: "green" }],
    ["ot", { form: "style", word: "On target", kind: "green" }],
    ["Put off to 2025/26", { form: "accepted", word: "Put off to 2025/26", kind: "deferred" }],
    ["Green", { form: "unknown", suggestion: null }],
    ["R", { form: "unknown", suggestion: null }],
  ])("%j", (text, reading) => {
    expect(readStatus(text, vocabulary)).toEqual(reading);
  });
});

test("what a status means is told without a suggestion", () => {
  expect(statusMeant("GREEN", defaultVocabulary)).toMatchObject({ word: "Green", kind: "green" });
  expect(statusMeant("Grene", defaultVocabulary)).toBeNull();
  expect(statusMeant("", defaultVocabulary)).toBeNull();
});

test("every suggestion is an accepted word", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom("Grn", "hold", "start", "defer 2021/22")),
      (text) => {
        const reading = read(text);
        if (reading.form === "unknown" && reading.suggestion !== null) {
          expect(read(reading.suggestion).form).toBe("accepted");
        }
      },
    ),
  );
});

test("every word in every case and spacing means itself", () => {
  const words = defaultVocabulary.words.map(({ word }) => word.replace("{year}", "2024/25"));
  const blanks = fc.constantFrom("", " ", "  ", "\n", "\u00a0");
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.infiniteStream(fc.tuple(fc.boolean(), blanks)), (word, changes) => {
      const changed = [...word].map((letter) => {
        const [isUpper, blank] = changes.next().value ?? [false, ""];
        return (isUpper ? letter.toUpperCase() : letter.toLowerCase()) + blank;
      });
      expect(read(changed.join(""))).toMatchObject({ word });
    }),
  );
});
