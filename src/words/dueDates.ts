/** Dates by which something is to be done, told from dates of what has been: by the words before them. */
import { datesInText, quarterBeforeInText, type DateInText } from "./datesInText";
import type { Period } from "./period";
import { startOfYear } from "./financialYear";
import { matches } from "./matches";

/** The first day of a quarter, as 20240401. */
export function firstDayOf({ year, quarter }: Period): number {
  const start = startOfYear(year);
  return quarter === 4 ? (start + 1) * 10_000 + 101 : start * 10_000 + (1 + 3 * quarter) * 100 + 1;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Say by when, whatever they stand with. */
const BY_WHEN = words(
  "by before until till be is due deadline target targeted expected scheduled planned anticipated ahead eta",
);
/** Say when, and may as well belong to what happened then. */
const WHEN = words("in during within on at around circa between from");
/** "for" says when behind these alone: the accounts for 2012/13 are not due in it. */
const SET_FOR = words("planned scheduled due programmed timetabled set booked arranged expected proposed ready on");
/** Words of a date that stand before the part that is read: "the end of", "Friday 18th", "June/". */
const OF_DATES = words(
  "the of end early late mid middle start beginning week commencing w c month year financial fy calendar quarter midnight noon about approximately monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter",
);
/** Something is to come. */
const TO_COME = words(
  "be being will shall must aim aims aiming target planned due scheduled expected anticipated intend intended propose proposed ideally hope hoped timetabled programmed",
);
/** Something has been. */
const HAS_BEEN = words(
  "was were has have had been since following after last previous previously approved adopted agreed published completed launched started began held introduced undertaken produced issued carried received submitted signed based compared as took ran went came",
);
/** What was to be then is due no more: "originally planned for", "was due by". */
const ONCE = words("originally initially formerly previously");
const WAS_TO_BE = words(
  "planned scheduled expected anticipated proposed targeted programmed timetabled due intended to",
);
/** With "of" or "from" behind them: "lessons learned from the event in May 2012". */
const LOOKED_BACK = words(
  "findings lessons results feedback success outcome outcomes recommendations evaluation learned learnt minutes notes actions arising",
);
const IRREGULAR = words("held begun run made given taken sent done built won met put set written drawn undertaken");
const NOT_DONE_YET = words(
  "planned scheduled expected anticipated proposed targeted programmed timetabled required intended needed",
);
/** These may follow a date; a noun makes it part of a name: "the 2013 review". */
const MAY_FOLLOW = words(
  "for to with and or by at as if subject following once in on when via but so which prior before after onwards year financial pending depending then that this these will is are should the a all latest it we officers",
);

/** Labels of dates that are not due: "Ref: 2024-03-31", "Version: March 2024". */
const LABELS = words("ref reference minute minutes version issue id code no number decision source dated");

/** No sentence that matters is longer. */
const READ_BACK = 240;
const READ_ON = 24;

export interface OverdueStep {
  /** "by end 2023", in the text's words. */
  readonly asWritten: string;
}

/** What next steps say was due before a day; null where nothing. */
export function overdueStep(text: string, firstDay: number): OverdueStep | null {
  for (const date of [...datesInText(text), ...quarterBeforeInText(text, firstDay)]) {
    if (date.lastDay >= firstDay) continue;
    const start = dueFrom(text, date);
    if (start !== null) return { asWritten: text.slice(start, date.end) };
  }
  return null;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** Where the words begin that make it a due date ("by the end of"); null where it is none. */
function dueFrom(text: string, date: DateInText): number | null {
  if (!mayEnd(text.slice(date.end, date.end + READ_ON))) return null;
  const sentence = sentenceBefore(text, date.start);
  let last = sentence.length - 1;
  while (last >= 0 && isOfDate(sentence, last)) last -= 1;
  const word = sentence[last]?.text ?? "";
  const dateStart = sentence[last + 1]?.start ?? date.start;
  const before = sentence.slice(0, last).map((each) => each.text);
  if (isApart(text, dateStart, date))
    return LABELS.has(word) || isDone([...before, word]) || saysPast([...before, word]) ? null : dateStart;
  if (word === "than" && before.at(-1) === "later") return sentence[last - 2]?.start ?? dateStart;
  // "To be completed 31 March 2024".
  if (before.at(-1) === "be" && isParticiple(word)) return dateStart;
  if (word === "for" ? !SET_FOR.has(before.at(-1) ?? "") : !BY_WHEN.has(word) && !WHEN.has(word)) return null;
  // One reports on a year, and starts from one.
  if (word === "from" || (word === "on" && !date.isDay)) return null;
  if (isDone(before) || saysPast([...before, word], WHEN.has(word))) return null;
  return sentence[last]?.start ?? date.start;
}

const WORD = /[a-z\d']+/gi;

/** The words of the sentence or list item before a place. */
function sentenceBefore(text: string, place: number): Word[] {
  const from = Math.max(0, place - READ_BACK);
  const before = text.slice(from, place);
  const start =
    Math.max(...["\n", "\r", ";", "•", ". ", "! ", "? ", " - "].map((mark) => before.lastIndexOf(mark))) + 1;
  return matches(before.slice(start), WORD).map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: from + start + index,
  }));
}

function isOfDate(sentence: readonly Word[], at: number): boolean {
  const word = sentence[at]?.text ?? "";
  if (OF_DATES.has(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) return true;
  const before = sentence[at - 1]?.text ?? "";
  if ((word === "ending" && before === "week") || (word === "e" && before === "w")) return true;
  return (
    (word === "and" || word === "or" || word === "to") && OF_DATES.has(before) && before !== "the" && before !== "of"
  );
}

/** A noun behind a date makes it part of a name. */
function mayEnd(after: string): boolean {
  const next = /^\s?([a-z]+)/i.exec(after)?.[1];
  return next === undefined || MAY_FOLLOW.has(next.toLowerCase());
}

/** "(July 2013)", "- July 2013", "July 2013: …", or all that there is; a year alone in brackets belongs to a name. */
function isApart(text: string, start: number, date: DateInText): boolean {
  if (date.isYearOnly) return false;
  const before = text
    .slice(Math.max(0, start - READ_ON), start)
    .trimEnd()
    .slice(-1);
  const after = text
    .slice(date.end, date.end + READ_ON)
    .trimStart()
    .slice(0, 1);
  if (before === "(") return after === ")";
  if (after === ":" || after === "-" || after === "–")
    return before === "" || "-–•.;".includes(before) || startsLine(text, start);
  return (
    ("-–:".includes(before) && before !== "" && (after === "" || ".;)".includes(after))) ||
    (before === "" && after === "")
  );
}

function startsLine(text: string, start: number): boolean {
  return /[\n\r]\s?$/.test(text.slice(Math.max(0, start - READ_ON), start));
}

/** "approved in", "held on": unless it is "to be approved in". */
function isDone(before: readonly string[]): boolean {
  const word = before.at(-1) ?? "";
  if (NOT_DONE_YET.has(word) || !isParticiple(word)) return false;
  const verb = before.at(-2) ?? "";
  return !["be", "being", "and", "or", "to"].includes(verb) && !(verb.endsWith("ly") && before.at(-3) === "be");
}

function isParticiple(word: string): boolean {
  return IRREGULAR.has(word) || (word.length > 4 && word.endsWith("ed"));
}

/** "was expected to be ready by": what says that something was to be stands so near its date. */
const LAST_WORDS = 6;

function isOnce(word: string, at: number, before: readonly string[]): boolean {
  return ONCE.has(word) || (/^w(?:as|ere)$/.test(word) && WAS_TO_BE.has(before[at + 1] ?? ""));
}

/** Whether the words before tell of what has been; what is to come goes first. */
function saysPast(before: readonly string[], mayLookBack = true): boolean {
  const looksBack = (word: string, at: number) => LOOKED_BACK.has(before[at - 1] ?? "") && /^(?:of|from)$/.test(word);
  if (mayLookBack && before.some(looksBack)) return true;
  if (before.slice(-LAST_WORDS).some(isOnce)) return true;
  // "The plan" is a thing; "we plan to" says what is to come.
  const isToCome = (word: string, at: number) =>
    word === "plan" || word === "plans" ? before[at + 1] === "to" : TO_COME.has(word);
  if (before.some(isToCome)) return false;
  return before.some((word) => HAS_BEEN.has(word));
}
