/** Which rows a filter hides. Plays values, custom conditions, top and bottom, above and below average. */
import type { Box, ColumnFilter, Scalar, Sheet, Workbook } from "./model";
import { formatText } from "./formatText";
import { cellAt, styleIndexAt } from "./read";
import { styleAt } from "./styles";

/** A criterion that the stand-in does not play. */
export class FilterFault extends Error {}

interface Entry {
  readonly row: number;
  readonly value: Scalar | undefined;
  readonly text: string;
}

type Keeps = (entry: Entry) => boolean;

/** Rows of the body that some column's criteria leave out. */
export function filteredOut(
  workbook: Workbook,
  sheet: Sheet,
  body: Box,
  columns: readonly ColumnFilter[],
): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { column, criteria } of columns) {
    const entries = entriesOf(workbook, sheet, body, body.left + column);
    const keeps = keeper(criteria, entries);
    for (const entry of entries) if (!keeps(entry)) hidden.add(entry.row);
  }
  return hidden;
}

function entriesOf(workbook: Workbook, sheet: Sheet, body: Box, column: number): Entry[] {
  return Array.from({ length: body.bottom - body.top + 1 }, (_none, index) => {
    const row = body.top + index;
    const value = cellAt(sheet, row, column)?.value;
    const { numberFormat } = styleAt(workbook, styleIndexAt(sheet, row, column));
    return { row, value, text: formatText(value, numberFormat, workbook.date1904) };
  });
}

/** @throws FilterFault for criteria that are not played */
export function keeper(criteria: ColumnFilter["criteria"], entries: readonly Entry[]): Keeps {
  const { filterOn, criterion1, criterion2, operator, values, dynamicCriteria } = criteria;
  switch (filterOn) {
    case "Values":
      return listed(values);
    case "Custom": {
      const first = condition(String(criterion1 ?? ""));
      if (criterion2 === null || criterion2 === undefined || criterion2 === "") return first;
      const second = condition(String(criterion2));
      return operator === "Or" ? (entry) => first(entry) || second(entry) : (entry) => first(entry) && second(entry);
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extreme(filterOn, Number(criterion1), entries);
    case "Dynamic":
      return average(dynamicCriteria, entries);
    default:
      throw new FilterFault(`A filter on ${String(filterOn)}`);
  }
}

function listed(values: unknown): Keeps {
  if (!Array.isArray(values) || !values.every((value) => typeof value === "string")) {
    throw new FilterFault("A filter on dates");
  }
  const wanted = new Set((values as readonly string[]).map((value) => value.toLowerCase()));
  return ({ text }) => wanted.has(text.toLowerCase());
}

/** ">50", "<>Red", "=*s", "Red": with * for any text and ? for any character. */
function condition(criterion: string): Keeps {
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = wanted.trim() === "" ? NaN : Number(wanted);
  if (operator === "=" || operator === "<>") {
    const matches = wildcard(wanted.toLowerCase());
    const equal: Keeps = ({ value, text }) =>
      (typeof value === "number" && value === number) || matches(text.toLowerCase());
    return operator === "=" ? equal : (entry) => !equal(entry);
  }
  return ({ value, text }) => {
    const numeric = !Number.isNaN(number);
    if (numeric && typeof value !== "number") return false;
    if (!numeric && typeof value !== "string") return false;
    const order = numeric ? Number(value) - number : text.toLowerCase().localeCompare(wanted.toLowerCase(), "en-GB");
    if (operator === "<") return order < 0;
    if (operator === ">") return order > 0;
    return operator === "<=" ? order <= 0 : order >= 0;
  };
}

/** Takes the pieces between the stars one after the other: no backtracking. */
function wildcard(pattern: string): (text: string) => boolean {
  const pieces = pattern.split("*");
  const matchesAt = (text: string, piece: string, at: number) =>
    at >= 0 &&
    at + piece.length <= text.length &&
    [...piece].every((sign, index) => sign === "?" || sign === text[at + index]);
  return (text) => {
    const first = pieces[0] ?? "";
    const last = pieces.at(-1) ?? "";
    if (pieces.length === 1) return text.length === first.length && matchesAt(text, first, 0);
    if (!matchesAt(text, first, 0)) return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
      while (at <= text.length - piece.length && !matchesAt(text, piece, at)) at++;
      if (at > text.length - piece.length) return false;
      at += piece.length;
    }
    return text.length - last.length >= at && matchesAt(text, last, text.length - last.length);
  };
}

function extreme(filterOn: string, count: number, entries: readonly Entry[]): Keeps {
  const numbers = entries.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const top = filterOn.startsWith("Top");
  const sorted = numbers.sort((a, b) => (top ? b - a : a - b));
  const items = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const edge = sorted[Math.min(items, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && edge !== undefined && (top ? value >= edge : value <= edge);
}

function average(kind: unknown, entries: readonly Entry[]): Keeps {
  if (kind !== "AboveAverage" && kind !== "BelowAverage") throw new FilterFault(`A filter on ${String(kind)}`);
  const numbers = entries.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const mean = numbers.reduce((total, each) => total + each, 0) / numbers.length;
  return ({ value }) => typeof value === "number" && (kind === "AboveAverage" ? value > mean : value < mean);
}
