/** Quarters of UK financial years (April to March). */
import { isBlank, joinBlanks } from "./blanks";
import { financialYear, startOfYear, yearSpans } from "./financialYear";

export interface Period {
  /** "2013/14". */
  readonly year: string;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A place in a text that names a quarter or a year. */
interface Mention<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

const QUARTERS: Readonly<Record<string, Period["quarter"]>> = {
  ...{ "1": 1, one: 1, first: 1, "1st": 1 },
  ...{ "2": 2, two: 2, second: 2, "2nd": 2 },
  ...{ "3": 3, three: 3, third: 3, "3rd": 3 },
  ...{ "4": 4, four: 4, fourth: 4, "4th": 4 },
};

const BEFORE = /(?<![a-z0-9])(first|second|third|fourth|1st|2nd|3rd|4th)\s{1,3}(?:quarter|qtr)(?![a-z0-9])/gi;
const AFTER = /(?<![a-z0-9])(?:quarter|qtr|q)[\s.:_-]{0,3}([1-4]|one|two|three|four)(?![a-z0-9])/gi;
/** A year in two digits each ("24-25") is believed only beside a quarter. */
const SHORT_SPAN = /(?<![\d/\-.])(\d\d)[/\-–_](\d\d)(?![\d/\-.])/g;
/** What may stand between a quarter and its year, its months among it: "Quarter 2 (July to Sept) 24/25". */
const BETWEEN =
  /^(?:[\s,;:()[\]_.–-]|of|for|in|fy|year|to|and|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?){0,20}$/i;
/** What makes two quarters one span. */
const JOINED = /^\s?(?:and|to|[&+/–-])\s?$/i;

function mentionedQuarters(text: string): Mention<Period["quarter"]>[] {
  return [...text.matchAll(BEFORE), ...text.matchAll(AFTER)].flatMap((match) => {
    const value = QUARTERS[(match[1] ?? "").toLowerCase()];
    return value === undefined ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

function mentionedYears(text: string): Mention<string>[] {
  return yearSpans(text).flatMap(({ year, start, end }) => (year === null ? [] : [{ value: year, start, end }]));
}

function shortYears(text: string): Mention<string>[] {
  return [...text.matchAll(SHORT_SPAN)].flatMap((match) => {
    const value = financialYear(2000 + Number(match[1]));
    return value.endsWith(match[2] ?? "") ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Quarters with a year directly before or after them. */
function neighbours(
  text: string,
  quarters: readonly Mention<Period["quarter"]>[],
  years: readonly Mention<string>[],
): Period[] {
  return quarters.flatMap((quarter) =>
    years
      .filter((year) =>
        BETWEEN.test(
          quarter.start < year.start ? text.slice(quarter.end, year.start) : text.slice(year.end, quarter.start),
        ),
      )
      .map((year) => ({ year: year.value, quarter: quarter.value })),
  );
}

/** The one value that all agree on; null when there is none, or they differ. */
function agreed<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** "Q1 and Q2", "Q1-Q2": a half year, which is no quarter. */
function isSeveral(text: string, quarters: readonly Mention<Period["quarter"]>[]): boolean {
  return quarters.some((quarter, index) => {
    const next = quarters[index + 1];
    return (
      next?.value !== undefined && next.value !== quarter.value && JOINED.test(text.slice(quarter.end, next.start))
    );
  });
}

/** Titles and names are short: a longer text is prose, and its quarters are not the sheet's. */
const LONGEST_TITLE = 400;

/**
 * The quarter that a title or a sheet's name gives: "Quarter 1 (2024-2025)", "Q2 2013-14", "2024/25 Q1".
 * Null when it gives none, when the year cannot be ("2024/26"), or when it gives several.
 */
export function readPeriod(text: string): Period | null {
  if (text.length > LONGEST_TITLE) return null;
  const quarters = mentionedQuarters(text);
  if (quarters.length === 0 || isSeveral(text, quarters)) return null;
  const years = mentionedYears(text);
  const pairs = neighbours(text, quarters, years.length > 0 ? years : shortYears(text));
  const quarter = agreed(pairs.length > 0 ? pairs.map((pair) => pair.quarter) : quarters.map(({ value }) => value));
  const year = agreed(pairs.length > 0 ? pairs.map((pair) => pair.year) : years.map(({ value }) => value));
  return quarter === null || year === null ? null : { year, quarter };
}

/** "2024/25 Q1". */
export function formatPeriod(period: Period): string {
  return `${period.year} Q${period.quarter}`;
}

/** The quarter directly before; that of a first quarter is the fourth of the year before. */
export function previousQuarter(period: Period): Period {
  if (period.quarter === 1) return { year: financialYear(startOfYear(period.year) - 1), quarter: 4 };
  return { year: period.year, quarter: (period.quarter - 1) as Period["quarter"] };
}

/** Negative when `a` is earlier than `b`, 0 when they are the same quarter. */
export function comparePeriods(a: Period, b: Period): number {
  return startOfYear(a.year) - startOfYear(b.year) || a.quarter - b.quarter;
}

export type PeriodReading =
  | { readonly period: Period; readonly problem: null }
  /** One plain sentence or two: what was expected, what was found, what to do. */
  | { readonly period: null; readonly problem: string };

/** Reads a quarter that a person has typed, and nothing but that: "2024/25 Q1", "Q1 2024-25". */
export function parsePeriod(text: string): PeriodReading {
  const written = joinBlanks(text, " ");
  const period = readPeriod(written);
  if (period !== null && isBlank(withoutPeriod(written))) return { period, problem: null };
  const expected = `Expected a quarter such as “2024/25 Q1”; found ${written === "" ? "nothing" : `“${written.slice(0, 60)}”`}.`;
  return { period: null, problem: `${expected} ${adviceFor(written, period)}` };
}

function withoutPeriod(text: string): string {
  const years = mentionedYears(text);
  const mentions = [...mentionedQuarters(text), ...(years.length > 0 ? years : shortYears(text))];
  let rest = text;
  for (const { start, end } of mentions.sort((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(/[,;:()[\]_.–-]|\bof\b|\bfy\b/gi, "");
}

function adviceFor(text: string, period: Period | null): string {
  const impossible = yearSpans(text).find(({ year }) => year === null);
  if (impossible !== undefined) {
    const year = financialYear(startOfYear(impossible.asWritten));
    return `${impossible.asWritten} is not a financial year: write ${year} for the year that began in April ${startOfYear(impossible.asWritten)}.`;
  }
  if (period !== null) return `Write ${formatPeriod(period)} alone.`;
  if (mentionedYears(text).length > 0) return "Add the quarter, Q1 to Q4, after the year.";
  if (mentionedQuarters(text).length > 0) return "Add the financial year, for instance 2024/25, before the quarter.";
  return "Write the financial year and the quarter, Q1 to Q4.";
}
