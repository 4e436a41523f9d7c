import { passagesOf, SHORTEST_PASSAGE, SHORTEST_TEXT } from "../../src/words/passages";

const words = (count: number, word = "word") =>
  Array.from({ length: count }, (_, index) => `${word}${index}`).join(" ");
const TEXT = "This work is scheduled to start later in the year.";

describe("the whole text", () => {
  test.each([
    `- ${TEXT}`,
    `• ${TEXT}`,
    TEXT.toUpperCase(),
    TEXT.replaceAll(" ", "  "),
    TEXT.replace(".", ""),
    TEXT.replace(" to ", "\nto\u00a0"),
    `“${TEXT}”`,
    ` ${TEXT}\n`,
  ])("%j is the same", (text) => {
    expect(passagesOf(text).whole?.fingerprint).toBe(passagesOf(TEXT).whole?.fingerprint);
  });

  test.each([
    TEXT.replace("later", "late"),
    TEXT.replace("later in", "laterin"),
    TEXT.replace("This work", "Work this"),
    `${TEXT} 2`,
    TEXT.replace("later", "läter"),
  ])("%j is another", (text) => {
    expect(passagesOf(text).whole?.fingerprint).not.toBe(passagesOf(TEXT).whole?.fingerprint);
  });

  test("is none where it is short", () => {
    expect(passagesOf(words(SHORTEST_TEXT - 1)).whole).toBeNull();
    expect(passagesOf(words(SHORTEST_TEXT)).whole).not.toBeNull();
    expect(passagesOf(" \n- \n").whole).toBeNull();
    expect(passagesOf("").whole).toBeNull();
  });
});

describe("parts", () => {
  const long = words(SHORTEST_PASSAGE);

  test("a text of one item has none", () => {
    expect(passagesOf(`- ${long}`).parts).toEqual([]);
  });

  test.each([`- ${long}\n- Another.`, `Another.\r\n${long}`, `- Another. - ${long}`, `• Another. • ${long}`])(
    "%j has the long item, as if it stood alone",
    (text) => {
      const fingerprints = passagesOf(text).parts.map((part) => part.fingerprint);
      expect(fingerprints).toEqual([passagesOf(long).whole?.fingerprint]);
    },
  );

  test("what stands twice in a text is one", () => {
    expect(passagesOf(`${long}\n${long}`).parts).toHaveLength(1);
  });

  test("items that are short are none", () => {
    expect(passagesOf(`${words(SHORTEST_PASSAGE - 1)}\n${TEXT}`).parts).toEqual([]);
  });
});
