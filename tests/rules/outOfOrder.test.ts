import fc from "fast-check";
import { outOfOrder } from "../../src/rules/facts/outOfOrder";

const compare = (a: number, b: number) => a - b;
const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 9 });

/** The most items that ascend, by trying every selection. */
function mostAscending(items: readonly number[]): number {
  let most = 0;
  for (let selection = 0; selection < 2 ** items.length; selection += 1) {
    const chosen = items.filter((_, index) => (selection >> index) % 2 === 1);
    if (chosen.every((item, index) => index === 0 || item > (chosen[index - 1] ?? item))) {
      most = Math.max(most, chosen.length);
    }
  }
  return most;
}

test("as few as possible, and without them the list ascends", () => {
  fc.assert(
    fc.property(distinct, (items) => {
      const found = outOfOrder(items, compare).map(({ item }) => item);
      const left = items.filter((item) => !found.includes(item));
      expect(left).toEqual([...left].sort(compare));
      expect(left).toHaveLength(mostAscending(items));
    }),
  );
});

test("each stands on the wrong side of its neighbour", () => {
  fc.assert(
    fc.property(distinct, (items) => {
      for (const { item, isAfter, neighbour } of outOfOrder(items, compare)) {
        expect(items.indexOf(item) > items.indexOf(neighbour)).toBe(isAfter);
        expect(item < neighbour).toBe(isAfter);
      }
    }),
  );
});
