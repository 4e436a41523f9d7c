/**
 * What Excel makes of a text that is entered in a cell, by hand or through `Range.values`: a formula, a number, a date,
 * a boolean, an error or the text itself. Day before month, as in a British workbook.
 */
import type { CellError, Scalar } from "./model";
import { monthOf, serialDate } from "./dates";
import { errorValues } from "./formula/syntax";

export type Entered =
  | { readonly kind: "value"; readonly value: Scalar; readonly numberFormat?: string }
  /** Typed with a leading apostrophe: text whatever it looks like. */
  | { readonly kind: "quoted"; readonly value: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "empty" };

/** No number, date or time is written longer. */
const longestNumber = 40;

/** @param numberFormat of the cell: "@" takes everything as text, apostrophe and equals sign included. */
export function readEntered(entered: string, numberFormat: string, date1904 = false): Entered {
  if (entered === "") return { kind: "empty" };
  if (numberFormat === "@") return { kind: "value", value: entered };
  if (entered.startsWith("'")) return { kind: "quoted", value: entered.slice(1) };
  const simple = entered.length > longestNumber ? null : (number(entered) ?? date(entered, date1904) ?? time(entered));
  if (simple) {
    const keepsItsOwn = numberFormat !== "General" || simple.numberFormat === undefined;
    return keepsItsOwn ? { kind: "value", value: simple.value } : { kind: "value", ...simple };
  }
  if (/^[=+-]/.test(entered) && entered.length > 1) {
    return { kind: "formula", formula: entered.startsWith("=") ? entered : `=${entered}` };
  }
  if (/^true$/i.test(entered)) return { kind: "value", value: true };
  if (/^false$/i.test(entered)) return { kind: "value", value: false };
  const error = errorValues.find((each) => each === entered.toUpperCase());
  return { kind: "value", value: error ? { error: error satisfies CellError } : entered };
}

interface Simple {
  readonly value: number;
  readonly numberFormat?: string;
}

/** "12", "-1,234.5", "(5)", "1E5", "12%", "£3.50". */
function number(entered: string): Simple | null {
  const text = entered.trim();
  const parts = /^([+-]?)(\(?)([+-]?)(£?)(\d[\d,]*(?:\.\d*)?|\.\d+)(E[+-]?\d+)?(%?)(\)?)$/i.exec(text);
  if (!parts) return null;
  const [, sign = "", open, inner = "", pound, digits = "", exponent, percent, close] = parts;
  if ((open === "(") !== (close === ")") || (sign && (inner || open)) || (pound && (exponent ?? percent))) return null;
  const grouped = digits.includes(",");
  if (grouped && !/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(digits)) return null;
  const size = Number(digits.replaceAll(",", "") + (exponent ?? ""));
  if (!Number.isFinite(size)) return null;
  const negative = sign === "-" || inner === "-" || open === "(";
  const value = (negative ? -size : size) / (percent ? 100 : 1);
  const decimals = /\.\d/.test(digits);
  if (percent) return { value, numberFormat: decimals ? "0.00%" : "0%" };
  if (pound) return { value, numberFormat: decimals ? "£#,##0.00" : "£#,##0" };
  if (exponent) return { value, numberFormat: "0.00E+00" };
  return grouped ? { value, numberFormat: decimals ? "#,##0.00" : "#,##0" } : { value };
}

/** "1/2", "1-3", "01/02/2024", "2024-05-01", "1 Feb", "1-Feb-24", "Feb 2024". */
function date(entered: string, date1904: boolean): Simple | null {
  const text = entered.trim();
  const numeric = /^(\d{1,4})([/-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (numeric) return numericDate(numeric[1] ?? "", numeric[3] ?? "", numeric[4], date1904);
  const iso = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), "dd/mm/yyyy", date1904);
  const named = /^(\d{1,2})[ -]?([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const month = named && monthOf(named[2] ?? "");
  if (named && month) {
    const format = named[3] ? "dd-mmm-yy" : "d-mmm";
    return dated(fullYear(named[3]), month, Number(named[1]), format, date1904);
  }
  const monthly = /^([a-z]{3,9})[ -](\d{2}|\d{4})$/i.exec(text);
  const only = monthly && monthOf(monthly[1] ?? "");
  return monthly && only ? dated(fullYear(monthly[2]), only, 1, "mmm-yy", date1904) : null;
}

function numericDate(first: string, second: string, third: string | undefined, date1904: boolean): Simple | null {
  if (first.length === 3) return null;
  if (first.length === 4) return third ? null : dated(Number(first), Number(second), 1, "mmm-yy", date1904);
  if (third) return dated(fullYear(third), Number(second), Number(first), "dd/mm/yyyy", date1904);
  return (
    dated(fullYear(undefined), Number(second), Number(first), "d-mmm", date1904) ??
    dated(fullYear(second), Number(first), 1, "mmm-yy", date1904)
  );
}

/** Two digits are 1930-2029; none, this year. */
function fullYear(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, numberFormat: string, date1904: boolean): Simple | null {
  const value = serialDate(year, month, day, date1904);
  return value === null ? null : { value, numberFormat };
}

/** "10:30", "10:30:15", "9:05 PM". */
function time(entered: string): Simple | null {
  const parts = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?$/i.exec(entered.trim());
  if (!parts) return null;
  const [, h = "", m = "", s, half] = parts;
  const [hours, minutes, seconds] = [Number(h), Number(m), Number(s ?? 0)];
  if (minutes > 59 || seconds > 59 || (half && (hours < 1 || hours > 12))) return null;
  const of24 = half ? (hours % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : hours;
  const numberFormat = half ? (s ? "h:mm:ss AM/PM" : "h:mm AM/PM") : s ? "hh:mm:ss" : "hh:mm";
  return { value: (of24 * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
