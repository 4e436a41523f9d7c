import { asAtLine } from "../../src/summaries/ownMarks";
import { BEING_REWRITTEN } from "../../src/workbook/secondLine";
import { readGrid } from "../support/tracked";

const TABLE = [
  ["Reference", "Key Activity", "Status", "Progress", "Next steps", "Lead"],
  ["KA.01.01", "Plant trees", "Red", "None", "Plant", "Parks"],
];

test.each([asAtLine(new Date(2024, 6, 31, 14, 5)), BEING_REWRITTEN])(
  "a sheet with %j in A2 is ours and no tracker",
  (line) => {
    expect(readGrid([["Key Activities that are Red"], [line], ...TABLE]).trackers).toEqual([]);
  },
);

test("the same table without that line is a tracker", () => {
  expect(readGrid([["Key Activities that are Red"], [""], ...TABLE]).trackers).toHaveLength(1);
});
