/** Serial dates as text through a format with a date's letters. */
import { dateParts, monthNames, weekdayNames, type DateParts } from "./dates";
import { codesOf, shownText, type FormatSection } from "./formatTokens";

/** The section has a date's letters, and digits at most as parts of a second. */
export function isDateFormat(section: FormatSection): boolean {
  const codes = codesOf(section).toLowerCase();
  return /[dmyhs]/.test(codes) && !/[0#?]/.test(codes.replace(/\.0+/, ""));
}

/** A run of one letter ("mmm"), "AM/PM", or what is shown as it is. */
interface Run {
  readonly letter: "y" | "m" | "d" | "h" | "s" | "half" | null;
  readonly text: string;
}

function runsOf(section: FormatSection): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < section.length; at++) {
    const token = section[at];
    if (!token) continue;
    if (/^am\/pm/i.test(codesOf(section.slice(at, at + 5)))) {
      runs.push({ letter: "half", text: "AM/PM" });
      at += 4;
      continue;
    }
    const letter =
      "ymdhs".includes(token.text.toLowerCase()) && token.kind === "code" ? token.text.toLowerCase() : null;
    const last = runs[runs.length - 1];
    if (letter !== null && last?.letter === letter && section[at - 1]?.kind === "code") {
      runs[runs.length - 1] = { letter: last.letter, text: last.text + token.text };
    } else runs.push({ letter: letter as Run["letter"], text: letter === null ? shownText(token) : token.text });
  }
  return runs;
}

export function dateText(serial: number, section: FormatSection, date1904: boolean): string {
  const parts = dateParts(serial, date1904);
  const runs = runsOf(section);
  const half = runs.some((run) => run.letter === "half");
  const timed = runs.map((run, index) => (run.letter === "m" && isMinutes(runs, index) ? "minutes" : run.letter));
  return runs.map(({ text }, index) => partText(parts, timed[index] ?? null, text, half)).join("");
}

/** "m" is minutes after an hour or before a second, else the month. */
function isMinutes(runs: readonly Run[], index: number): boolean {
  const lettered = (run: Run) => run.letter !== null && run.letter !== "half";
  const before = runs.slice(0, index).filter(lettered).at(-1);
  const after = runs.slice(index + 1).find(lettered);
  return before?.letter === "h" || after?.letter === "s";
}

function partText(parts: DateParts, part: Run["letter"] | "minutes", text: string, half: boolean): string {
  const number = (value: number) => String(value).padStart(text.length > 1 ? 2 : 1, "0");
  switch (part) {
    case "y":
      return text.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
    case "m":
      return text.length <= 2 ? number(parts.month) : nameText(monthNames[parts.month - 1] ?? "", text.length);
    case "d":
      return text.length <= 2 ? number(parts.day) : nameText(weekdayNames[parts.weekday] ?? "", text.length);
    case "h":
      return number(half ? parts.hours % 12 || 12 : parts.hours);
    case "minutes":
      return number(parts.minutes);
    case "s":
      return number(parts.seconds);
    case "half":
      return parts.hours < 12 ? "AM" : "PM";
    case null:
      return text;
  }
}

/** Three letters short, five the first one, else in full. */
function nameText(name: string, length: number): string {
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}
