/**
 * Dates with a year as officers write them: "31st March 2024", "28/02/24", "31-Mar-24", "end of October 2013", "Spring 2014",
 * "Q3 2013/14", "late 2022/ early 2023". A date without a year belongs to its next occurrence, and is not read.
 */
import { financialYear } from "./financialYear";

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

const YEAR = /(?<!\d|[A-Za-z£$€]|\d,)((?:19|20)\d\d)(?:\s?[/\-–]\s?(\d{4}|\d\d)(?!\d))?(?![\da-z]|[/\-–]\d)/g;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const ORDINAL = "(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?";
/** What stands directly before the year, from its first character to its last. */
const DAY_MONTH = new RegExp(`(?<![a-z\\d])(?:${ORDINAL}[\\s-](?:of\\s)?)?(${MONTH})\\.?,?[\\s-]$`);
const MONTH_DAY = new RegExp(`(?<![a-z])(${MONTH})\\s${ORDINAL},?\\s$`);
const NUMERIC = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]$/;
/** A whole date whose year has two digits: no part of a longer number. */
const SHORT = /(?<![\d/.-])(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?![\d/]|\.\d)/g;
/** As Excel shows a date that was typed with its month in letters: "31-Mar-24", "Mar-24". */
const LETTERED = new RegExp(`(?<![\\w-])(?:(\\d{1,2})-)?(${MONTH})-(\\d\\d)(?![\\w-])`, "gi");
const QUARTER = /(?<![a-z])(?:q|quarter|qtr)\s?([1-4])(?:\sof)?(?:\sthe)?[,\s(]{1,3}$/;
const QUARTER_BEHIND = /^[,\s]{0,2}(?:q|quarter|qtr)\s?([1-4])(?!\d)/;
const SEASON = /(?<![a-z])(spring|easter|summer|autumn|christmas|winter)\s(?:of\s)?$/;
const PART = /(?<![a-z])(early|start|beginning|mid|middle|late|end)(?:\sof)?[\s-]$/;
/** What makes two dates one range. */
const JOINED = /^\s?(?:[/,&–-]|to|and|or|until)\s?$/;

/** How far a year is read back for the rest of its date. */
const READ_BACK = 32;

/** In order; dates that are joined ("late 2022/ early 2023", "2023/24 and 2024/25") are one. */
export function datesInText(text: string): DateInText[] {
  const dates = [...datesWithYear(text), ...shortDates(text), ...letteredDates(text)];
  return dates.length > 1 ? dates.sort((a, b) => a.start - b.start) : dates;
}

/** "28/02/24", "28.2.24". */
function shortDates(text: string): DateInText[] {
  // Most texts have no such digits, and this says so several times faster than the pattern.
  if (!PARTED_DIGITS.test(text)) return [];
  return [...text.matchAll(SHORT)].flatMap(({ 0: written, 1: day, 3: month, 4: year, index }) => {
    if (Number(day) > 31 || Number(month) > 12) return [];
    const lastDay = dayOf(CENTURY + Number(year), Number(month), day);
    return [{ start: index, end: index + written.length, lastDay, isYearOnly: false, isDay: true }];
  });
}

function letteredDates(text: string): DateInText[] {
  if (!HYPHENED_DIGITS.test(text)) return [];
  return [...text.matchAll(LETTERED)].flatMap(({ 0: written, 1: day, 2: month = "", 3: year, index }) => {
    if (Number(day ?? 1) > 31) return [];
    const lastDay = dayOf(CENTURY + Number(year), monthOf(month.toLowerCase()), day);
    return [{ start: index, end: index + written.length, lastDay, isYearOnly: false, isDay: day !== undefined }];
  });
}

const HYPHENED_DIGITS = /[a-z]-\d\d(?!\d)/i;
const PARTED_DIGITS = /\d[/.]\d/;
const CENTURY = 2000;

function datesWithYear(text: string): DateInText[] {
  // Most texts name no year, and this says so several times faster than the pattern.
  if (!text.includes("20") && !text.includes("19")) return [];
  const dates: DateInText[] = [];
  for (const match of text.matchAll(YEAR)) {
    const date = dateAround(text, match.index, match[0].length, Number(match[1]), match[2] ?? "");
    if (date === null) continue;
    const last = dates.at(-1);
    if (last !== undefined && JOINED.test(text.slice(last.end, date.start)))
      dates[dates.length - 1] = joined(last, date);
    else dates.push(date);
  }
  return dates;
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
    const [numeric, dayNumber, monthNumber] = NUMERIC.exec(before) ?? [];
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
  const yearEnd = isFinancial ? dayOf(year + 1, 3) : dayOf(lastYear, 12);
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
  return [...text.matchAll(BARE_QUARTER)].flatMap(({ 0: written, 1: number, index }) => {
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
  /^(?:\s?(?:[/,&–-]|to|and|or|into)\s?(?:q|quarter|qtr)?\s?[1-4](?!\d)|[,\s(]{1,3}(?:of\s)?(?:the\s)?(?:19|20)\d\d)/i;

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
