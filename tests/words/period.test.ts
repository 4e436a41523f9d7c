import {
  comparePeriods,
  formatPeriod,
  parsePeriod,
  previousQuarter,
  readPeriod,
  type Period,
} from "../../src/words/period";

const period = (year: string, quarter: number) => ({ year, quarter }) as Period;

describe("the quarter in a title or a name", () => {
  test.each([
    ["Quarter 1 (2024-2025)", "2024/25", 1],
    ["Q2 2013-14", "2013/14", 2],
    ["Quarter 1, 2021/22", "2021/22", 1],
    ["Quarter 2, 2013/14", "2013/14", 2],
    ["2024/25 Q1", "2024/25", 1],
    ["Qtr 3 2022/2023", "2022/23", 3],
    ["Q4 1999/00", "1999/00", 4],
    ["Q4 1999-2000", "1999/00", 4],
    ["Appendix 7: Key Activity Quarterly Report, Quarter 1 (2024-2025)", "2024/25", 1],
    ["Corporate Plan 2020-2031: Quarter 1 2024/25", "2024/25", 1],
    ["Critical Activities and Key Activities: Quarter 2, 2013/14", "2013/14", 2],
    ["Third quarter of 2023–24", "2023/24", 3],
    ["1st Quarter 2024/25", "2024/25", 1],
    ["Quarter Two 2024/25", "2024/25", 2],
    ["Q1_2024_25", "2024/25", 1],
    ["Q3 24-25", "2024/25", 3],
    ["24/25 Q3", "2024/25", 3],
    ["Quarter Two (July - Sept) 24/25", "2024/25", 2],
    ["Q4 January to March 24/25", "2024/25", 4],
    ["Quarter 1 FY24/25", "2024/25", 1],
    ["Performance 2024/25, results for Q3", "2024/25", 3],
    ["Quarter 2 2013/14, compared with Quarter 1", "2013/14", 2],
  ])("%j", (text, year, quarter) => {
    expect(readPeriod(text)).toEqual(period(year, quarter));
  });

  test.each([
    "",
    "Key Activities in Detail",
    "Quarter 1",
    "2024/25",
    "2024/26 Q1",
    "Q1 2024-2026",
    "Quarter 1 2024",
    "Quarter 5 2024/25",
    "FAQ 1 2024/25 edition",
    "Q1 and Q2 2024/25",
    "Q1 2023/24 and Q1 2024/25",
    "Q12024/25",
    "Q1, pages 10-11 of the report",
    "2011-12-05 Q",
    `Quarter 1 2024/25 ${"and much more ".repeat(40)}`,
  ])("%j gives none", (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe("a quarter typed by a person", () => {
  test.each([
    ["2024/25 Q1", "2024/25", 1],
    ["Q1 2024/25", "2024/25", 1],
    ["  quarter 3,  2024-25 ", "2024/25", 3],
    ["Q4 (2013/2014)", "2013/14", 4],
  ])("%j", (text, year, quarter) => {
    expect(parsePeriod(text)).toEqual({ period: period(year, quarter), problem: null });
  });

  test.each([
    ["", "Expected a quarter such as “2024/25 Q1”; found nothing. Write the financial year and the quarter, Q1 to Q4."],
    [
      "2024/26 Q1",
      "Expected a quarter such as “2024/25 Q1”; found “2024/26 Q1”. 2024/26 is not a financial year: write 2024/25 for the year that began in April 2024.",
    ],
    ["2024/25", "Expected a quarter such as “2024/25 Q1”; found “2024/25”. Add the quarter, Q1 to Q4, after the year."],
    [
      "Q2",
      "Expected a quarter such as “2024/25 Q1”; found “Q2”. Add the financial year, for instance 2024/25, before the quarter.",
    ],
    [
      "2024/25 Q1 please",
      "Expected a quarter such as “2024/25 Q1”; found “2024/25 Q1 please”. Write 2024/25 Q1 alone.",
    ],
    [
      "latest",
      "Expected a quarter such as “2024/25 Q1”; found “latest”. Write the financial year and the quarter, Q1 to Q4.",
    ],
  ])("%j is told what is wrong", (text, problem) => {
    expect(parsePeriod(text)).toEqual({ period: null, problem });
  });

  test("what is written can be typed", () => {
    expect(parsePeriod(formatPeriod(period("2009/10", 4))).period).toEqual(period("2009/10", 4));
  });
});

test("the quarter before", () => {
  expect(previousQuarter(period("2024/25", 3))).toEqual(period("2024/25", 2));
  expect(previousQuarter(period("2024/25", 1))).toEqual(period("2023/24", 4));
  expect(previousQuarter(period("2000/01", 1))).toEqual(period("1999/00", 4));
});

test("quarters are in order of time", () => {
  const shuffled = [period("2024/25", 1), period("2013/14", 2), period("2024/25", 4), period("1999/00", 4)];
  expect([...shuffled].sort(comparePeriods).map(formatPeriod)).toEqual([
    "1999/00 Q4",
    "2013/14 Q2",
    "2024/25 Q1",
    "2024/25 Q4",
  ]);
  expect(comparePeriods(period("2024/25", 1), period("2024/25", 1))).toBe(0);
});
