/**
 * The text that a cell shows: its value through its number format. Plays what council workbooks use: General, digits,
 * thousands, decimals, per cent, scientific, currency signs and quoted text, dates and times, "@", and sections.
 * Never "####": a column is taken to be wide enough.
 */
import type { Scalar } from "./model";
import { dateText, isDateFormat } from "./formatDate";
import { general, numberText } from "./formatNumber";
import { codesOf, formatSections, shownText, type FormatSection } from "./formatTokens";

export function formatText(value: Scalar | undefined, numberFormat: string, date1904 = false): string {
  if (value === undefined) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "General" || numberFormat === "@") return typeof value === "string" ? value : general(value);
  const sections = formatSections(numberFormat);
  if (typeof value === "string") return textText(value, sections);
  const [section, size] = sectionFor(value, sections);
  const codes = codesOf(section);
  if (codes.toLowerCase() === "general" || codes === "@") return general(size);
  return isDateFormat(section) ? dateText(size, section, date1904) : numberText(size, section);
}

/** Text goes through the fourth section, or the only one, where that has an "@". */
function textText(value: string, sections: readonly FormatSection[]): string {
  const section = sections.length > 3 ? sections[3] : sections.length === 1 ? sections[0] : undefined;
  if (!section || !codesOf(section).includes("@")) return value;
  return section.map((token) => (token.kind === "code" && token.text === "@" ? value : shownText(token))).join("");
}

/** The section of a number and what it then shows: a negative section shows the size, without a sign. */
function sectionFor(value: number, sections: readonly FormatSection[]): readonly [FormatSection, number] {
  const [first = [], negative, zero] = sections;
  if (value < 0 && negative) return [negative, -value];
  return value === 0 && zero ? [zero, 0] : [first, value];
}
