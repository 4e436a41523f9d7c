import fc from "fast-check";
import {
  canonicalStyle,
  commonestStyle,
  formatReference,
  readReference,
  rewriteReference,
  writeReference,
  type ReferenceStyle,
} from "../../src/words/reference";

const styleOf = (texts: readonly string[]) => commonestStyle(texts.map((text) => readReference(text)));

describe("a reference at the beginning of a cell", () => {
  test.each([
    ["KA.01.01 Plant trees", "KA.01.01", "KA.01.01", "Plant trees"],
    ["KA.01.01", "KA.01.01", "KA.01.01", ""],
    ["KA 01.01 Plant trees", "KA.01.01", "KA 01.01", "Plant trees"],
    ["KA 02 03 Develop", "KA.02.03", "KA 02 03", "Develop"],
    ["KA.03.02. Prepare", "KA.03.02", "KA.03.02.", "Prepare"],
    ["KA12.01", "KA.12.01", "KA12.01", ""],
    ["KA.01.11 -Preserve", "KA.01.11", "KA.01.11", "Preserve"],
    ["KA 01.11 - Preserve", "KA.01.11", "KA 01.11", "Preserve"],
    ["KA 01.11 – Preserve", "KA.01.11", "KA 01.11", "Preserve"],
    ["KA 01.11: Preserve", "KA.01.11", "KA 01.11", "Preserve"],
    ["ka 1.3 Plant", "KA.01.03", "ka 1.3", "Plant"],
    ["KA 08.09a Review", "KA.08.09a", "KA 08.09a", "Review"],
    ["KA 08.09F", "KA.08.09f", "KA 08.09F", ""],
    ["KA 08.09 a review", "KA.08.09", "KA 08.09", "a review"],
    ["KA\u00a001.01\u00a0Plant", "KA.01.01", "KA\u00a001.01", "Plant"],
    ["  KA.01.01  Plant ", "KA.01.01", "KA.01.01", "Plant "],
    ["KA.01.01\nPlant\ntrees", "KA.01.01", "KA.01.01", "Plant\ntrees"],
    ["KA.01.01Plant", "KA.01.01", "KA.01.01", "Plant"],
    ["KA-01-01 Plant", "KA.01.01", "KA-01-01", "Plant"],
    ["KA_01_01", "KA.01.01", "KA_01_01", ""],
    ["KA/01/01 Plant", "KA.01.01", "KA/01/01", "Plant"],
    ["(KA 01.01) Plant", "KA.01.01", "(KA 01.01)", "Plant"],
    ["[KA.01.01a] - Plant", "KA.01.01a", "[KA.01.01a]", "Plant"],
    ["KA. 01. 02 Plant", "KA.01.02", "KA. 01. 02", "Plant"],
    ["KA 24.100 Plant", "KA.24.100", "KA 24.100", "Plant"],
    ["KA 02 03 2024 plan", "KA.02.03", "KA 02 03", "2024 plan"],
    ["KA.01.01... and more", "KA.01.01", "KA.01.01", "... and more"],
    ["KA1.01 Plant", "KA.01.01", "KA1.01", "Plant"],
    ["KA.01.001 Plant", "KA.01.01", "KA.01.001", "Plant"],
    ["KA.01.11 -20mph zones", "KA.01.11", "KA.01.11", "20mph zones"],
    ["KA.01.11-20mph zones", "KA.01.11", "KA.01.11", "20mph zones"],
    ["KA.01.11 - 20 homes", "KA.01.11", "KA.01.11", "20 homes"],
    ["KA.01.11 & more", "KA.01.11", "KA.01.11", "& more"],
    ["KA.01.11* Plant", "KA.01.11", "KA.01.11", "* Plant"],
  ])("%j is %s, written %j", (text, ref, asWritten, rest) => {
    const reading = readReference(text);
    expect(reading).toMatchObject({ form: "read", asWritten, rest });
    if (reading.form === "read") expect(formatReference(reading.reference)).toBe(ref);
  });
});

describe("what tries to be a reference and cannot be read", () => {
  test.each([
    ["KA", "KA", ""],
    ["KA.1", "KA.1", ""],
    ["KA.1 Plant", "KA.1", "Plant"],
    ["KA 1 Plant", "KA 1", "Plant"],
    ["KA.01.", "KA.01.", ""],
    ["KA.01. Plant", "KA.01.", "Plant"],
    ["KA.AA.01 Plant", "KA.AA.01", "Plant"],
    ["KA 0101 Plant", "KA 0101", "Plant"],
    ["KA0101", "KA0101", ""],
    ["KA: Plant", "KA:", "Plant"],
    ["KA. Plant trees", "KA.", "Plant trees"],
    ["KA.01.01.02 Plant", "KA.01.01.02", "Plant"],
    ["KA.2013.14 Plant", "KA.2013.14", "Plant"],
    ["KA/1 Plant", "KA/1", "Plant"],
    ["(KA 1) Plant", "(KA 1)", "Plant"],
    ["KA lO.Ol Plant", "KA lO.Ol", "Plant"],
    ["KA O1.01 Plant", "KA O1.01", "Plant"],
    ["KAO1.01 Plant", "KAO1.01", "Plant"],
    ["KA 2 030 homes", "KA 2 030", "homes"],
    ["KA TBC Plant", "KA TBC", "Plant"],
    ["KA.01.XX Plant", "KA.01.XX", "Plant"],
    ["KA.01.10/11 Plant", "KA.01.10/11", "Plant"],
    ["KA.01.14-15 Plant", "KA.01.14-15", "Plant"],
    ["KA.01.14–01.15 Plant", "KA.01.14–01.15", "Plant"],
    ["KA.01.12 & KA.01.13 Plant", "KA.01.12 & KA.01.13", "Plant"],
    ["KA 01.12, KA 01.13: Plant", "KA 01.12, KA 01.13", ": Plant"],
    ["KA 01.12 and KA 01.13 Plant", "KA 01.12 and KA 01.13", "Plant"],
    ["K.01.01 Plant", "K.01.01", "Plant"],
    ["AK 01.01 Plant", "AK 01.01", "Plant"],
    ["KS.01.01 Plant", "KS.01.01", "Plant"],
    ["01.01 Plant", "01.01", "Plant"],
    ["01.01a", "01.01a", ""],
  ])("%j tries with %j", (text, asWritten, rest) => {
    expect(readReference(text)).toEqual({ form: "malformed", asWritten, rest });
  });
});

describe("a text without a reference", () => {
  test.each([
    "Plant trees",
    "KAs delivered this quarter",
    "Karate club",
    "Ka mate",
    "A plan of 10.50 pages",
    "CA 1: Develop a framework",
    "CO10 Physical health",
    "Key Activities",
    "2.5% more homes",
    "10.50% more homes",
    "1. Plant trees",
    "Quarter 1 2024/25",
    "Work on KA 12.01 goes on",
    "(KA 12.01 goes on) Work on it",
    "(10.30) Market opens",
    "KA/Highways liaison",
    "",
  ])("%j", (text) => {
    expect(readReference(text)).toEqual({ form: "none", rest: text.trimStart() });
  });
});

describe("the style of references", () => {
  const house: ReferenceStyle = { ...canonicalStyle, afterPrefix: " " };

  test("is that of most", () => {
    const texts = ["KA 01.01 A", "KA 02 03 B", "KA 10.12a C", "KA.03.02. D", "no reference", "KA.1"];
    expect(styleOf(texts)).toEqual(house);
    expect(styleOf(["KA 02 03 A", "KA.01.01 B"])).toEqual(canonicalStyle);
    expect(styleOf(["no reference"])).toBeNull();
    expect(styleOf(["KA 12.10 A", "KA 11.10 B"])).toEqual(house);
  });

  test.each([
    [["KA1.01 A", "KA1.02 B", "KA1.10 C", "KA12.03 D"], "KA1.01"],
    [["KA.1.1 A", "KA.1.10 B", "KA.12.11 C", "KA.11.11 D"], "KA.1.1"],
    [["KA.01.1 A", "KA.01.2 B"], "KA.01.1"],
    [["KA.01.001 A", "KA.01.002 B", "KA.01.120 C"], "KA.01.001"],
    [["KA.1.01 A", "KA.01.02 B", "KA.01.03 C"], "KA.01.01"],
  ])("fills up digits as most of %j do: %s", (texts, written) => {
    const style = styleOf(texts) ?? canonicalStyle;
    expect(writeReference({ group: 1, number: 1, suffix: "" }, style)).toBe(written);
  });

  test.each([
    ["KA.01.01 Plant  trees ", "KA 01.01 Plant  trees "],
    ["KA 02 03 Plant", "KA 02.03 Plant"],
    ["KA.03.02. Plant", "KA 03.02 Plant"],
    ["KA12.01", "KA 12.01"],
    ["KA.01.11 -Plant", "KA 01.11 Plant"],
    ["KA 01.11 - Plant", "KA 01.11 Plant"],
    ["KA.01.11 -", "KA 01.11"],
    ["ka 1.3", "KA 01.03"],
    ["KA 08.09A Plant", "KA 08.09a Plant"],
    ["KA\u00a001.01 Plant", "KA 01.01 Plant"],
    ["KA 01.01Plant", "KA 01.01 Plant"],
    ["KA.01.01\nPlant", "KA 01.01\nPlant"],
    ["(KA 01.01) Plant", "KA 01.01 Plant"],
    ["KA/01/01", "KA 01.01"],
    ["\tKA.01.01 Plant", "\tKA 01.01 Plant"],
    ["KA.01.01* Plant", "KA 01.01* Plant"],
    ["KA 1.001 Plant", "KA 01.01 Plant"],
  ])("%j becomes %j", (text, rewritten) => {
    expect(rewriteReference(text, house)).toBe(rewritten);
  });

  test.each([
    "KA 01.01 Plant",
    "KA 01.01  Plant",
    "KA 01.01\nPlant",
    "KA 01.01",
    "KA 01.01 ",
    "KA 01.01* Plant",
    "KA.1 Plant",
    "KA.01.10/11 Plant",
    "Plant trees",
  ])("%j stays as it is", (text) => {
    expect(rewriteReference(text, house)).toBe(text);
  });

  test("a house style may have brackets", () => {
    const bracketed = styleOf(["[KA.01.01] A", "[KA.01.02] B", "KA.01.03 C"]) ?? canonicalStyle;
    expect(rewriteReference("KA.01.03 C", bracketed)).toBe("[KA.01.03] C");
    expect(rewriteReference("[KA.01.01] A", bracketed)).toBe("[KA.01.01] A");
  });

  test("a house style may end in a mark", () => {
    const dashed = { ...canonicalStyle, tail: " - " };
    expect(rewriteReference("KA 01.01 Plant", dashed)).toBe("KA.01.01 - Plant");
    expect(rewriteReference("KA.01.01 - Plant", dashed)).toBe("KA.01.01 - Plant");
    expect(rewriteReference("KA 01.01", dashed)).toBe("KA.01.01 -");
  });
});

const references = fc.record({
  group: fc.integer({ min: 1, max: 99 }),
  number: fc.integer({ min: 1, max: 999 }),
  suffix: fc.constantFrom("", "a", "f"),
});
const styles = fc.record({
  opening: fc.constant(""),
  prefix: fc.constantFrom("KA", "ka"),
  afterPrefix: fc.constantFrom(".", " ", "", "-", "\u00a0"),
  afterGroup: fc.constantFrom(".", "-", "_"),
  groupDigits: fc.integer({ min: 1, max: 3 }),
  numberDigits: fc.integer({ min: 1, max: 3 }),
  tail: fc.constantFrom("", ".", " - ", ": "),
});

test("a reference written in any style reads as itself, and rewriting it again changes nothing", () => {
  fc.assert(
    fc.property(references, styles, styles, (reference, written, house) => {
      const text = `${writeReference(reference, written)} Plant trees`;
      expect(readReference(text)).toMatchObject({ form: "read", reference, rest: "Plant trees" });
      const rewritten = rewriteReference(text, house);
      expect(readReference(rewritten)).toMatchObject({ form: "read", reference, rest: "Plant trees" });
      expect(rewriteReference(rewritten, house)).toBe(rewritten);
    }),
  );
});

test("what is read of any text is part of it", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[Kk][Aa]?[. -]{0,2}[\d. aA-]{0,12}\w{0,6}$/)), (text) => {
      const reading = readReference(text);
      expect(text.endsWith(reading.rest)).toBe(true);
      if (reading.form !== "none") expect(text).toContain(reading.asWritten);
    }),
  );
});
