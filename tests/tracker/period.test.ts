import { trackerIn } from "../support/tracked";
import { HEADER, ka } from "../support/trackerRows";

const period = (year: string, quarter: number) => ({ year, quarter });

test.each<[string, string[][], string, object | null, object | null]>([
  ["in the title", [["Quarter 1 (2024-2025)"]], "Sheet1", period("2024/25", 1), null],
  ["in the name", [["Key Activities"]], "Q2 2013-14", null, period("2013/14", 2)],
  ["in both", [["Quarter 1, 2021/22"]], "2021-22 Q1", period("2021/22", 1), period("2021/22", 1)],
  ["in both, and they differ", [["Quarter 2, 2021/22"]], "2021-22 Q1", period("2021/22", 2), period("2021/22", 1)],
  ["in two rows of the title", [["Quarter 3"], ["of the year 2021/22"]], "Sheet1", period("2021/22", 3), null],
  ["in two cells of the title", [["Key Activities", "Q3", "2021/22"]], "Sheet1", period("2021/22", 3), null],
  ["under a plan's years", [["Corporate plan 2020-2031"], ["Quarter 4 2021/22"]], "Sheet1", period("2021/22", 4), null],
  ["nowhere", [["Key Activities"]], "Sheet1", null, null],
  ["only in a year that cannot be", [["Quarter 1, 2021/23"]], "Sheet1", null, null],
])("the quarter is %s", (_, title, name, inTitle, inName) => {
  const tracker = trackerIn([...title, HEADER, ka("01.01", { 2: "As in Quarter 4 2019/20." })], { name });
  expect(tracker).toMatchObject({ periodInTitle: inTitle, periodInName: inName, period: inTitle ?? inName });
});
