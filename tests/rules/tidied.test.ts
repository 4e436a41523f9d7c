import fc from "fast-check";
import { oddities, tidied } from "../../src/rules/facts/tidied";
import { firstMarkup, plainText } from "../../src/rules/facts/plainText";

const pieces = fc.array(
  fc.constantFrom(
    "a",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\u2028",
    "é",
    "-",
    "<li>",
    "</p>",
    "&amp;",
    "lt;",
  ),
  { maxLength: 12 },
);
const text = pieces.map((each) => each.join(""));

test("what is tidied is tidy, and tidying it again changes nothing", () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(oddities(tidied(each))).toEqual([]);
      expect(tidied(tidied(each))).toBe(tidied(each));
    }),
  );
});

test("what is not odd is left as it is", () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(tidied(each) === each).toBe(oddities(each).length === 0);
    }),
  );
});

test("plain text holds no markup, and every other character is kept", () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(firstMarkup(plainText(each))).toBeNull();
      expect(plainText(each).split("é").length).toBe(each.split("é").length);
    }),
  );
});

test.each([
  ["angles", "<".repeat(32_767)],
  ["unclosed tags", "<p ".repeat(10_922)],
  ["nested entities", "&" + "amp;".repeat(8_191)],
  ["blanks", " ".repeat(32_767)],
  ["line breaks", "\r".repeat(32_767)],
])("hostile text, %s: it comes to an end, and no longer than it was", (_, hostile) => {
  expect(plainText(hostile).length).toBeLessThanOrEqual(hostile.length);
  expect(tidied(hostile).length).toBeLessThanOrEqual(hostile.length);
});
