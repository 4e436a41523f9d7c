/** Financial years as people write them: "2013/14", "2024-2025", "2013–14". Canonical is "2013/14". */

/** "2024/25" for 2024. */
export function financialYear(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The calendar year in which "2024/25" begins. */
export function startOfYear(year: string): number {
  return Number(year.slice(0, 4));
}

export interface YearSpan {
  /** Canonical, or null for a span that cannot be a financial year ("2024/26", "2011-2031"). */
  readonly year: string | null;
  readonly asWritten: string;
  /** Where in the text it begins, and the position after it. */
  readonly start: number;
  readonly end: number;
}

/** Four digits, a joint, then four or two digits; a date such as 2011-12-05 is not one. */
const SPAN = /(?<!\d)((?:19|20)\d\d)\s?[/\-‐‑–—_.]\s?(\d{4}|\d\d)(?!\d|[/\-.]\d)/g;

/** Every year span in the text, possible or not, in order. */
export function yearSpans(text: string): YearSpan[] {
  return [...text.matchAll(SPAN)].map((match) => {
    const [asWritten, first = "", second = ""] = match;
    const year = financialYear(Number(first));
    const isNext = second.length === 2 ? year.endsWith(second) : Number(second) === Number(first) + 1;
    return { year: isNext ? year : null, asWritten, start: match.index, end: match.index + asWritten.length };
  });
}

/** The financial year that the text names; null when it names none, or more than one. */
export function readFinancialYear(text: string): string | null {
  const years = new Set(yearSpans(text).flatMap((span) => span.year ?? []));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}
