/**
 * The text that a cell shows: its value through its number format. Plays what council workbooks use: General, digits,
 * thousands, decimals, per cent, scientific, currency signs and quoted text, dates and times, "@", and sections.
 * Never "####": a column is taken to be wide enough.
 */
import type { Scalar } from "./model";
import { dateParts, monthNames } from "./dates";

export function formatText(value: Scalar | undefined, numberFormat: string, date1904 = false): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const sections = splitSections(numberFormat);
  if (typeof value === "string") {
    const section = sections.length > 3 ? (sections[3] ?? "@") : sections.length === 1 ? (sections[0] ?? "@") : "@";
    return section.includes("@") && section !== "@" ? literalText(section).replace("@", value) : value;
  }
  const [section, size] = sectionFor(value, sections);
  if (/^general$/i.test(section) || section === "@") return general(size);
  return isDate(section) ? dateText(size, section, date1904) : numberText(size, section);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;)(?=;|$)/g) ?? ["General"];
}

/** The section of a number and what it then shows: a negative section shows the size, without a sign. */
function sectionFor(value: number, sections: readonly string[]): readonly [string, number] {
  const first = sections[0] ?? "General";
  if (value < 0 && sections.length > 1) return [sections[1] ?? first, -value];
  if (value === 0 && sections.length > 2) return [sections[2] ?? first, 0];
  return [first, value];
}

/** Whole numbers below 100,000,000,000 in full, others to ten digits, as in a cell of any width. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", power = ""] = value.toExponential(5).split("e");
    const exponent = Number(power);
    const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    return `${short}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
}

/** Colours, conditions and locales in brackets go; a currency in brackets stays ("[$£-809]"). */
function literalText(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_.|\*./g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
}

/** Without its literals and brackets, the section has a date's letters. */
function isDate(section: string): boolean {
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dmyhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/, ""));
}

function numberText(value: number, section: string): string {
  const pattern = /[#0?][#0?,.]*(?:E[+-]0+)?/i;
  const text = literalText(section);
  const digits = pattern.exec(text)?.[0];
  if (digits === undefined) return text;
  const percent = text.includes("%");
  const scaled = percent ? value * 100 : value;
  return (scaled < 0 ? "-" : "") + text.replace(pattern, () => digitText(Math.abs(scaled), digits));
}

function digitText(size: number, digits: string): string {
  const scientific = /^(.*)E([+-])(0+)$/i.exec(digits);
  if (scientific) {
    const decimals = (scientific[1] ?? "").split(".")[1]?.length ?? 0;
    const [mantissa = "", power = ""] = size.toExponential(decimals).split("e");
    const exponent = Number(power);
    const sign = exponent < 0 ? "-" : scientific[2] === "+" ? "+" : "";
    return `${mantissa}E${sign}${String(Math.abs(exponent)).padStart(scientific[3]?.length ?? 2, "0")}`;
  }
  const trailing = /,+$/.exec(digits)?.[0].length ?? 0;
  const [whole = "", fraction = ""] = digits.slice(0, digits.length - trailing).split(".");
  const rounded = roundHalfUp(size / 1000 ** trailing, fraction.length);
  const [wholeDigits = "0", fractionDigits = ""] = rounded.toFixed(fraction.length).split(".");
  const least = whole.replaceAll(",", "").replace(/^[#?]*/, "").length;
  let shown = wholeDigits === "0" && least === 0 ? "" : wholeDigits.padStart(least, "0");
  if (whole.includes(",")) shown = shown.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const kept = fraction.replace(/[#?]+$/, "").length;
  let decimals = fractionDigits;
  while (decimals.length > kept && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  return decimals ? `${shown}.${decimals}` : fraction && kept > 0 ? `${shown}.` : shown;
}

/** Excel rounds the decimal number that is seen: 2.675 to two places is 2.68. */
function roundHalfUp(size: number, decimals: number): number {
  return Number(`${Math.round(Number(`${size}e${decimals}`))}e-${decimals}`) || Number(size.toFixed(decimals));
}

function dateText(serial: number, section: string, date1904: boolean): string {
  const parts = dateParts(serial, date1904);
  const half = /AM\/PM/i.test(section);
  const tokens = section.match(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|y+|m+|d+|h+|s+|[\s\S]/gi) ?? [];
  let afterHours = false;
  return tokens
    .map((token, index) => {
      const letter = token.charAt(0).toLowerCase();
      const two = (number: number) => String(number).padStart(token.length > 1 ? 2 : 1, "0");
      if (/^AM\/PM$/i.test(token)) return parts.hours < 12 ? "AM" : "PM";
      if (letter === "h") {
        afterHours = true;
        return two(half ? parts.hours % 12 || 12 : parts.hours);
      }
      if (letter === "s") return two(parts.seconds);
      if (letter === "m") {
        const beforeSeconds =
          tokens
            .slice(index + 1)
            .find((next) => /^[ymdhs]/i.test(next))?.[0]
            ?.toLowerCase() === "s";
        if (afterHours || beforeSeconds) {
          afterHours = false;
          return two(parts.minutes);
        }
        return monthText(parts.month, token.length);
      }
      if (letter === "d") return dayText(parts, token.length);
      if (letter === "y") return token.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, "0");
      return literalText(token);
    })
    .join("");
}

function monthText(month: number, length: number): string {
  const name = monthNames[month - 1] ?? "";
  if (length <= 2) return String(month).padStart(length, "0");
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.slice(0, 1) : name;
}

const dayNames = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function dayText(parts: { readonly day: number; readonly weekday: number }, length: number): string {
  const name = dayNames[parts.weekday] ?? "";
  if (length <= 2) return String(parts.day).padStart(length, "0");
  return length === 3 ? name.slice(0, 3) : name;
}
