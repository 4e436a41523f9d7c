import fc from "fast-check";
import { percentText } from "../../src/rollup/percent";

test.each([
  [10, 18, "56%"],
  [0, 7, "0%"],
  [7, 7, "100%"],
  [1, 3, "33%"],
  [2, 3, "67%"],
  [1, 8, "13%"],
  [1, 200, "1%"],
  [1, 201, "0%"],
  [86, 122, "70%"],
])("%i of %i is %s", (count, total, expected) => {
  expect(percentText(count, total)).toBe(expected);
});

test("of nothing there is no share", () => {
  expect(percentText(0, 0)).toBeNull();
});

test("never off by more than half a per cent, and exactly so only upwards", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (part, rest) => {
      const total = part + rest;
      const percent = BigInt(Number.parseInt(percentText(part, total) ?? "", 10));
      const error = 2n * (percent * BigInt(total) - 100n * BigInt(part));
      expect(error > -BigInt(total) && error <= BigInt(total)).toBe(true);
    }),
  );
});
