import { extent, indexOfLine, splitAxis, totalSize } from "../../../playground/page/grid/axis";

const axis = splitAxis(
  8,
  2,
  (line) => line === 3 || line === 4,
  (line) => 10 + line,
);

test("hidden lines are left out, frozen ones stand apart", () => {
  expect(axis.frozen).toEqual({ lines: [0, 1], sizes: [10, 11] });
  expect(axis.scrolling).toEqual({ lines: [2, 5, 6, 7], sizes: [12, 15, 16, 17] });
  expect(totalSize(axis.scrolling)).toBe(60);
});

test.each([
  [2, 0],
  [3, 1],
  [5, 1],
  [7, 3],
  [99, 4],
])("line %i is at place %i", (line, index) => {
  expect(indexOfLine(axis.scrolling, line)).toBe(index);
});

test.each([
  [2, 5, 27],
  [3, 4, 0],
  [4, 6, 31],
  [0, 99, 60],
])("lines %i to %i take %i pixels", (first, last, pixels) => {
  expect(extent(axis.scrolling, first, last)).toBe(pixels);
});
