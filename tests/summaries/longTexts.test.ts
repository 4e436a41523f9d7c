import fc from "fast-check";
import { text } from "../../src/summaries/cells";
import { textParts, withContinuations } from "../../src/summaries/longTexts";
import { lineStarts, MOST_LINES } from "../../src/summaries/textHeight";
import { show, showRow } from "./show";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

describe("the height of a text", () => {
  test.each([
    ["", 100, 1],
    ["short", 100, 1],
    ["one\ntwo\nthree", 100, 3],
    ["ends with a break\n", 200, 2],
    ["W".repeat(100), 8 + 10 * 1.03 * 11 + 1, 10],
  ])("“%s” in %i points", (value, width, lines) => {
    expect(lineStarts(value, width)).toHaveLength(lines);
  });

  test("keeps words whole", () => {
    const value = words(40);
    for (const start of lineStarts(value, 120).slice(1)) expect(value[start - 1]).toBe(" ");
  });

  test("a narrower column never needs fewer lines", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 30, max: 400 }), (value, width) => {
        expect(lineStarts(value, width).length).toBeGreaterThanOrEqual(lineStarts(value, width * 2).length);
      }),
    );
  });
});

describe("texts too tall for a row", () => {
  test("every part fits a row, and joined they are the text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.lorem(), fc.constant("\n"), fc.string({ unit: "grapheme" })), { maxLength: 300 }),
        fc.integer({ min: 40, max: 300 }),
        (pieces, width) => {
          const value = pieces.join(" ");
          const parts = textParts(value, width);
          expect(parts.join("")).toBe(value);
          for (const part of parts) expect(lineStarts(part, width).length).toBeLessThanOrEqual(MOST_LINES + 1);
        },
      ),
    );
  });

  test("continue on labelled rows whose other cells are not applicable", () => {
    const rows = withContinuations([[text("KA 01.01"), text("Amber"), text(words(400))]], [60, 60, 200]);
    expect(rows.map((row) => showRow(row).slice(0, 2))).toEqual([
      ["KA 01.01", "Amber"],
      ...rows.slice(1).map(() => ["KA 01.01 (continued)", "[z]"]),
    ]);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => show(row[2])).join("")).toBe(words(400));
  });

  test("a row that fits stays one row, the very same", () => {
    const row = [text("KA 01.01"), text(words(20))];
    expect(withContinuations([row], [60, 200])).toEqual([row]);
  });
});
