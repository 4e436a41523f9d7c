import { indexBoxes } from "../../../playground/page/grid/boxIndex";

const boxes = [
  { top: 1, left: 0, bottom: 1, right: 4 },
  { top: 3, left: 2, bottom: 5, right: 2 },
  { top: 0, left: 9, bottom: 50_000, right: 9 },
];
const index = indexBoxes(boxes, (box) => box);

test.each([
  [1, 0, 0],
  [1, 4, 0],
  [4, 2, 1],
  [40_000, 9, 2],
  [1, 9, 2],
])("over row %i, column %i lies box %i", (row, column, place) => {
  expect(index.at(row, column)).toBe(boxes[place]);
});

test.each([
  [0, 0],
  [1, 5],
  [6, 2],
  [50_001, 9],
])("over row %i, column %i lies none", (row, column) => {
  expect(index.at(row, column)).toBeNull();
});
