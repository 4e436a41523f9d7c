import { passagesAt, passageStarts, SHORTEST_PASSAGE, SHORTEST_TEXT, wholeText } from "../../src/words/passages";

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
    expect(wholeText(text)).toBe(wholeText(TEXT));
  });

  test.each([
    TEXT.replace("later", "late"),
    TEXT.replace("later in", "laterin"),
    TEXT.replace("This work", "Work this"),
    `${TEXT} 2`,
    TEXT.replace("later", "läter"),
  ])("%j is another", (text) => {
    expect(wholeText(text)).not.toBe(wholeText(TEXT));
  });

  test("is none where it is short", () => {
    expect(wholeText(words(SHORTEST_TEXT - 1))).toBeNull();
    expect(wholeText(words(SHORTEST_TEXT))).not.toBeNull();
    expect(wholeText(" \n- \n")).toBeNull();
    expect(wholeText("")).toBeNull();
  });
});

/** Those of the items: the whole text's own left out. */
const items = (text: string) =>
  new Set(passageStarts(text).flatMap((start) => passagesAt(text, start).filter((each) => each !== wholeText(text))));

describe("items", () => {
  const long = words(SHORTEST_PASSAGE);

  test("a text of one item has none", () => {
    expect([...items(`- ${long}`)]).toEqual([]);
  });

  test.each([
    `- ${long}\n- Another.`,
    `Another.\r\n${long}`,
    `- Another. - ${long}`,
    `• Another. • ${long}`,
    `${long} – Another.`,
  ])("%j has the long item, as if it stood alone", (text) => {
    expect([...items(text)]).toEqual([wholeText(long)]);
  });

  test("what stands twice in a text is one", () => {
    expect(items(`${long}\n${long}`).size).toBe(1);
  });

  test("items that are short are none", () => {
    expect(items(`${words(SHORTEST_PASSAGE - 1)}\n${TEXT}`).size).toBe(0);
  });
});
