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

/** The whole text's own left out. */
const passages = (text: string) =>
  new Set(passageStarts(text).flatMap((start) => passagesAt(text, start).filter((each) => each !== wholeText(text))));

describe("passages", () => {
  const long = words(SHORTEST_PASSAGE);

  test("a text of one has none beside itself", () => {
    expect([...passages(`- ${long}`)]).toEqual([]);
  });

  test.each([
    `- ${long}\n- Another.`,
    `Another.\r\n${long}`,
    `- Another. - ${long}`,
    `• Another. • ${long}`,
    `${long} – Another.`,
  ])("%j has the long item, as if it stood alone", (text) => {
    expect([...passages(text)]).toEqual([wholeText(long)]);
  });

  test.each([`${long}. Another.`, `Another. ${long}.`, `Another? ${long}! More.`, `- Another.\n- One. ${long}`])(
    "%j has the long sentence, as if it stood alone",
    (text) => {
      expect([...passages(text)]).toContain(wholeText(long));
    },
  );

  test("a stop inside a number or an abbreviation ends nothing", () => {
    const text = `${long} v2.1 e.g.this`;
    expect([...passages(`Another. ${text}`)]).toEqual([wholeText(text)]);
  });

  test("what stands twice in a text is one", () => {
    expect(passages(`${long}\n${long}`).size).toBe(1);
  });

  test("short ones are none", () => {
    expect(passages(`${words(SHORTEST_PASSAGE - 1)}\n${TEXT}`).size).toBe(0);
  });
});
