import { textChange, type Piece } from "../../../src/pane/state/textChange";

/** "Delayed [grene]": what is changed in brackets. */
const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join("");
const shown = (before: string, after: string) => {
  const change = textChange(before, after);
  return [written(change.before), written(change.after), change.more];
};

test.each([
  ["a word", "grene", "Green", "[grene]", "[Green]"],
  [
    "a word among others",
    "KA 01.03 Review the plan",
    "KA.01.03 Review the plan",
    "KA[␣]01.03 Review the plan",
    "KA[.]01.03 Review the plan",
  ],
  ["a blank too many", "The  plan", "The plan", "The [␣]plan", "The plan"],
  [
    "blanks that cannot be seen",
    "Plan\u00a0A\tis\nfine ",
    "Plan A is fine",
    "Plan[⍽]A[⇥]is[↵]fine[␣]",
    "Plan[␣]A[␣]is[␣]fine",
  ],
  ["into an empty cell", "", "Amber", "", "[Amber]"],
  ["out of a full one", "Amber", "", "[Amber]", ""],
  ["nothing", "Amber", "Amber", "Amber", "Amber"],
])("%s", (_case, before, after, shownBefore, shownAfter) => {
  expect(shown(before, after)).toEqual([shownBefore, shownAfter, 0]);
});

test("what is long and the same is left out, around the change and between two", () => {
  const long = "word ".repeat(40);
  const [before, after] = shown(`${long}teh plan ${long}and teh end`, `${long}the plan ${long}and the end`);
  expect(before).toBe("…ord word word word word [teh] plan word word word wor…word word word word and [teh] end");
  expect(after).toBe("…ord word word word word [the] plan word word word wor…word word word word and [the] end");
});

test("of many places the first are shown, and how many more there are", () => {
  const { before, more } = textChange("a  b ".repeat(30), "a b ".repeat(30));
  expect(before.filter(({ isChanged }) => isChanged)).toHaveLength(4);
  expect(more).toBe(26);
});

test("two texts with nothing in common are one place", () => {
  const { more, after } = textChange("x ".repeat(60).trim(), "y-".repeat(60));
  expect(more).toBe(0);
  expect(after).toHaveLength(1);
});

test("32,767 characters of which every other one differs take no more than a moment's work", () => {
  const before = "ab ".repeat(10_922);
  const change = textChange(before, before.replaceAll("b", "c"));
  expect(change.more).toBeGreaterThan(0);
});
