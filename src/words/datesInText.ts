/**
 * Dates with a year as officers write them: "31st March 2024", "28/02/24", "31-Mar-24", "31 Oct 23", "2024-03-31", "end of
 * October 2013", "Spring 2014", "Q3 2013/14", "FY23/24", "late 2022/ early 2023". A date without a year belongs to its next
 * occurrence, and is not read.
 */
import { partsAroundDigits } from "./aroundDigits";
import { financialYear } from "./financialYear";
import { matches } from "./matches";

export interface DateInText {
  readonly start: number;
  readonly end: number;
  /** The last day that it can mean, as 20240331; the later end of a range. Months are taken to have 31 days. */
  readonly lastDay: number;
  /** "2013", "2013/14", without a month, season or quarter. */
  readonly isYearOnly: boolean;
  /** A single day. */
  readonly isDay: boolean;
}

const YEAR =
  /(?<!\d|[£$€]|\d,)(?:(?<![a-z])|(?<=(?<![a-z])fy))((?:19|20)\d\d)(?:\s?[/\-–]\s?(\d{4}|\d\d)(?!\d))?(?![\da-z]|[/\-–]\d)/gi;
/** A financial year in two digits each; from 13 on, so that it is no day and month. */
const SHORT_YEAR = /(?<![\d/.,£$€–-])(1[3-9]|[2-4]\d)\/([1-5]\d)(?![\w/–-]|[.,]\d)/g;
/** What says that one is a year and no two numbers: "in 23/24", "by the end of FY 23/24", "Q3 23/24". */
const OF_YEARS =
  /(?<![a-z\d])(?:in|during|within|by|before|until|fy|year|end(?:\sof)?|(?:q|quarter|qtr)\s?[1-4](?:\sof)?,?|\d\d\/\d\d\s(?:and|or|to|&))\s?$/;
/** "2024-03-31": no reference, version or address. */
const ISO = /(?<![\w/.-])((?:19|20)\d\d)([-/])(\d\d)\2(\d\d)(?![\w/]|[.-]\w)/g;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDINAL = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?";
/** What stands directly before the year, from its first character to its last. */
const DAY_MONTH = new RegExp(`(?<![a-z\\d])(?:${ORDINAL}[\\s-](?:of\\s)?)?(${MONTH})\\.?,?[\\s-]$`);
const MONTH_DAY = new RegExp(`(?<![a-z])(${MONTH})\\s${ORDINAL},?\\s$`);
const NUMERIC = /(?<![\d-])(\d{1,2})([/.-])(\d{1,2})\2$/;
/** A whole date whose year has two digits: no part of a longer number. */
const SHORT = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d\d)(?![\d/-]|\.\d)/g;
/** "31st October 23", "Oct '23"; what stands behind it makes the digits a time of day, or a sum. */
const NAMED = new RegExp(
  `(?<![\\w£])(?:${ORDINAL}\\s(?:of\\s)?)?(${MONTH})\\.?\\s?(['’‘]?)(\\d\\d)(?![\\w:%]|[.,/–-]\\d|\\s?(?:[ap]\\.?m\\b|to\\s\\d|[–-]\\s?\\d))`,
  "gi",
);
/** As Excel shows a date that was typed with its month in letters: "31-Mar-24", "Mar-24". */
const LETTERED = new RegExp(`(?<![\\w-])(?:(\\d{1,2})-)?(${MONTH})-(\\d\\d)(?![\\w-])`, "gi");
const QUARTER = /(?<![a-z])(?:q|quarter|qtr)\s?([1-4])(?:\sof)?(?:\sthe)?[,\s(]{1,3}(?:fy\s?)?$/;
const QUARTER_BEHIND = /^[,\s]{0,2}(?:q|quarter|qtr)\s?([1-4])(?!\d)/;
const OF_FINANCIAL_YEAR = /(?<![a-z])(?:fy|financial\syear)\s?$/;
const SEASON = /(?<![a-z])(spring|easter|summer|autumn|christmas|winter)\s(?:of\s)?$/;
const PART = /(?<![a-z])(early|start|beginning|mid|middle|late|end)(?:\sof)?[\s-]$/;
/** What makes two dates one range. */
const JOINED = /^\s?(?:[/,&–-]|to|and|or|until)\s?$/;

/** How far a year is read back for the rest of its date. */
const READ_BACK = 32;

/** In order; dates that are joined ("late 2022/ early 2023", "2023/24 and 2024/25") are one. */
export function datesInText(text: string): DateInText[] {
  return partsAroundDigits(text).flatMap((part) =>
    datesInPart(part.text).map((date) => ({ ...date, start: part.start + date.start, end: part.start + date.end })),
  );
}

function datesInPart(text: string): DateInText[] {
  const dates = [...datesWithYear(text), ...isoDates(text), ...shortDates(text), ...shortYears(text)];
  dates.push(...namedDates(text), ...letteredDates(text));
  return dates.length > 1
    ? joinedDates(
        text,
        dates.sort((a, b) => a.start - b.start),
      )
    : dates;
}

const PARTED_DIGITS = /\d[/.-]\d/;
const NAMED_DIGITS = /[a-z]\.?\s?['’‘]?\d\d(?!\d)/i;
const HYPHENED_DIGITS = /[a-z]-\d\d(?!\d)/i;
const CENTURY = 2000;

/** "2024-03-31". */
function isoDates(text: string): DateInText[] {
  if (!PARTED_DIGITS.test(text)) return [];
  return matches(text, ISO).flatMap(({ 0: written, 1: year, 3: month, 4: day = "", index }) =>
    dayAt(index, written, Number(year), Number(month), day),
  );
}

/** "28/02/24", "28.2.24", "28-02-24". */
function shortDates(text: string): DateInText[] {
  if (!PARTED_DIGITS.test(text)) return [];
  return matches(text, SHORT).flatMap(({ 0: written, 1: day = "", 3: month, 4: year, index }) =>
    dayAt(index, written, CENTURY + Number(year), Number(month), day),
  );
}

/** One date, or none where there is no such day. */
function dayAt(start: number, written: string, year: number, month: number, day: string): DateInText[] {
  if (Number(day) < 1 || Number(day) > 31 || month < 1 || month > 12) return [];
  const lastDay = dayOf(year, month, day);
  return [{ start, end: start + written.length, lastDay, isYearOnly: false, isDay: true }];
}

/** "31st October 23", "Oct '23"; the day of a month, or the apostrophe, tells the year from a number of something. */
function namedDates(text: string): DateInText[] {
  if (!NAMED_DIGITS.test(text)) return [];
  return matches(text, NAMED).flatMap(({ 0: written, 1: day, 2: month = "", 3: apostrophe, 4: year, index }) => {
    if (day === undefined && apostrophe === "") return [];
    const isDay = day !== undefined;
    const lastDay = dayOf(CENTURY + Number(year), monthOf(month.toLowerCase()), day);
    return [{ start: index, end: index + written.length, lastDay, isYearOnly: false, isDay }];
  });
}

/** "31-Mar-24", "Mar-24". */
function letteredDates(text: string): DateInText[] {
  if (!HYPHENED_DIGITS.test(text)) return [];
  return matches(text, LETTERED).flatMap(({ 0: written, 1: day, 2: month = "", 3: year, index }) => {
    if (Number(day ?? 1) > 31) return [];
    const lastDay = dayOf(CENTURY + Number(year), monthOf(month.toLowerCase()), day);
    return [{ start: index, end: index + written.length, lastDay, isYearOnly: false, isDay: day !== undefined }];
  });
}

/** "in 23/24", "FY23/24", "Q3 23/24". */
function shortYears(text: string): DateInText[] {
  if (!PARTED_DIGITS.test(text)) return [];
  return matches(text, SHORT_YEAR).flatMap(({ 0: written, 1: first, 2: second = "", index }) => {
    const isYear = OF_YEARS.test(text.slice(Math.max(0, index - READ_BACK), index).toLowerCase());
    if (!isYear || Number(second) !== Number(first) + 1) return [];
    return dateAround(text, index, written.length, CENTURY + Number(first), second) ?? [];
  });
}

function datesWithYear(text: string): DateInText[] {
  if (!text.includes("20") && !text.includes("19")) return [];
  return matches(text, YEAR).flatMap(
    ({ 0: written, 1: year, 2: second = "", index }) =>
      dateAround(text, index, written.length, Number(year), second) ?? [],
  );
}

function joinedDates(text: string, dates: readonly DateInText[]): DateInText[] {
  const all: DateInText[] = [];
  for (const date of dates) {
    const last = all.at(-1);
    if (last !== undefined && JOINED.test(text.slice(last.end, date.start))) all[all.length - 1] = joined(last, date);
    else all.push(date);
  }
  return all;
}

function joined(first: DateInText, second: DateInText): DateInText {
  return {
    start: first.start,
    end: second.end,
    lastDay: Math.max(first.lastDay, second.lastDay),
    isYearOnly: first.isYearOnly && second.isYearOnly,
    isDay: first.isDay && second.isDay,
  };
}

function dateAround(text: string, at: number, length: number, year: number, second: string): DateInText | null {
  const before = text.slice(Math.max(0, at - READ_BACK), at).toLowerCase();
  const end = at + length;
  const date = (lead: string, lastDay: number, isDay = false) => {
    const isYearOnly = lead === "";
    return { start: at - lead.length, end, lastDay, isYearOnly, isDay };
  };
  if (second === "") {
    const [dayMonth, day, month = ""] = DAY_MONTH.exec(before) ?? [];
    if (dayMonth !== undefined) return date(dayMonth, dayOf(year, monthOf(month), day), day !== undefined);
    const [monthDay, monthFirst = "", dayBehind] = MONTH_DAY.exec(before) ?? [];
    if (monthDay !== undefined) return date(monthDay, dayOf(year, monthOf(monthFirst), dayBehind), true);
    const [numeric, dayNumber, , monthNumber] = NUMERIC.exec(before) ?? [];
    if (numeric !== undefined) return date(numeric, dayOf(year, Number(monthNumber), dayNumber), true);
  }
  const lastYear = second === "" ? year : spanEnd(year, second);
  // "2024/05" is no span, and says nothing about when.
  if (lastYear === null) return null;
  const isFinancial = second !== "" && lastYear === year + 1;
  const [quarterBefore, quarter] = QUARTER.exec(before) ?? [];
  if (quarterBefore !== undefined) return date(quarterBefore, quarterEnd(year, Number(quarter)));
  const [behind, quarterBehind] = QUARTER_BEHIND.exec(text.slice(end, end + READ_BACK).toLowerCase()) ?? [];
  if (behind !== undefined)
    return { ...date("", quarterEnd(year, Number(quarterBehind))), end: end + behind.length, isYearOnly: false };
  const [seasonBefore, season = ""] = SEASON.exec(before) ?? [];
  if (seasonBefore !== undefined) return date(seasonBefore, seasonEnd(season, year));
  // "FY2024" is the year that begins in 2024, or ends in it.
  const yearEnd = isFinancial || OF_FINANCIAL_YEAR.test(before) ? dayOf(year + 1, 3) : dayOf(lastYear, 12);
  const [partBefore, part = ""] = PART.exec(before) ?? [];
  if (partBefore !== undefined) return date(partBefore, second === "" ? partEnd(part, year) : yearEnd);
  return date("", yearEnd);
}

function dayOf(year: number, month: number, day: string | number = 31): number {
  return year * 10_000 + month * 100 + Number(day);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

/** The later year of "2013/14", "2011-2031"; null where the span cannot be. */
function spanEnd(year: number, second: string): number | null {
  if (financialYear(year).endsWith(second) && second.length === 2) return year + 1;
  const last = second.length === 4 ? Number(second) : year - (year % 100) + Number(second);
  return last > year ? last : null;
}

/** Of a financial year, April to March; "Q1 2013" is taken as the later of what it can mean. */
function quarterEnd(year: number, quarter: number): number {
  return quarter === 4 ? dayOf(year + 1, 3) : dayOf(year, 3 + 3 * quarter);
}

/**
 * Where quarters are named that are the one directly before a quarter of the same year: of four that a number without
 * a year can mean, that is the nearest. Others may be next year's.
 */
export function quarterBeforeInText(text: string, firstDay: number): DateInText[] {
  const before = BEFORE[Math.floor(firstDay / 100) % 100];
  if (before === undefined || !(text.includes("q") || text.includes("Q"))) return [];
  return matches(text, BARE_QUARTER).flatMap(({ 0: written, 1: number, index }) => {
    const end = index + written.length;
    const around = [text.slice(Math.max(0, index - READ_BACK), index), text.slice(end, end + READ_BACK)] as const;
    if (number !== before || YEAR_BEFORE.test(around[0]) || GOES_ON.test(around[1])) return [];
    return [{ start: index, end, lastDay: firstDay - 1, isYearOnly: false, isDay: false }];
  });
}

/** By the month that a quarter begins with, the number of the quarter before it in its year. */
const BEFORE: Readonly<Record<number, string>> = { 7: "1", 10: "2", 1: "3" };
const BARE_QUARTER = /(?<![a-z])(?:q|quarter|qtr)\s?([1-4])(?![\da-z])/gi;
const YEAR_BEFORE = /\d\d[,\s]{0,2}$/;
/** A year, or a second quarter, which ends later. */
const GOES_ON =
  /^(?:\s?(?:[/,&–-]|to|and|or|into)\s?(?:q|quarter|qtr)?\s?[1-4](?!\d)|[,\s(]{1,3}(?:of\s)?(?:the\s)?(?:(?:19|20)\d\d|fy\s?\d\d|\d\d\/\d\d))/i;

/** Where it is late: "summer" reaches into September. */
function seasonEnd(season: string, year: number): number {
  if (season === "winter") return dayOf(year + 1, 3);
  if (season === "easter") return dayOf(year, 4);
  return dayOf(year, season === "spring" ? 6 : season === "summer" ? 9 : 12);
}

function partEnd(part: string, year: number): number {
  if (part === "late" || part === "end") return dayOf(year, 12);
  return dayOf(year, part.startsWith("mid") ? 8 : 4);
}
