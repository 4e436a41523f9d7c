/** `DataValidation.rule` as Office.js takes and gives it, and as the model holds it. */
import { absoluteAddress, quoteSheet } from "../workbook/box";
import { serialDate } from "../workbook/dates";
import type { Validation, Workbook } from "../workbook/model";
import { asBoolean, asText, isMissing, oneOf } from "./arguments";
import { invalidArgument } from "./errors";
import { kinds } from "./kinds";

type Fields = Readonly<Record<string, unknown>>;

/** A list written out takes so many characters; a longer one needs a range or a name. */
const longestList = 255;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Fields;
}

/** One of the seven kinds of rule; any other, none or two are refused. */
export function writeRule(value: unknown, workbook: Workbook): Pick<Validation, "type" | "rule"> {
  const given = Object.entries(fieldsOf(value)).filter(([, each]) => !isMissing(each));
  const [only, ...others] = given;
  if (!only || others.length > 0) throw invalidArgument();
  const [key, content] = only;
  const fields = fieldsOf(content);
  switch (key) {
    case "list":
      return { type: "List", rule: { list: list(fields) } };
    case "custom":
      return { type: "Custom", rule: { custom: { formula: formulaText(fields.formula) } } };
    case "wholeNumber":
    case "decimal":
    case "textLength":
      return { type: typeOf(key), rule: { [key]: bounds(fields, (text) => Number(text)) } };
    case "date":
    case "time":
      return { type: typeOf(key), rule: { [key]: bounds(fields, (text) => moment(text, workbook)) } };
    default:
      throw invalidArgument();
  }
}

const typeOf = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

function list({ inCellDropDown, source }: Fields): Fields {
  const text = reference(source) ?? asText(source);
  if (text === "" || (!text.startsWith("=") && text.length > longestList)) throw invalidArgument();
  return { inCellDropDown: isMissing(inCellDropDown) ? true : asBoolean(inCellDropDown), source: text };
}

function formulaText(value: unknown): string {
  const text = asText(value);
  if (text === "") throw invalidArgument();
  return text.startsWith("=") ? text : `=${text}`;
}

/** "=Sheet1!$A$1:$A$4" for a Range. */
function reference(value: unknown): string | null {
  const area = kinds.range.target(value);
  return area && `=${quoteSheet(area.sheet.name)}!${absoluteAddress(area.box)}`;
}

function bounds({ formula1, formula2, operator }: Fields, read: (text: string) => number): Fields {
  const compare = oneOf(operators, operator);
  const two = compare === "Between" || compare === "NotBetween";
  if (two && isMissing(formula2)) throw invalidArgument();
  return {
    formula1: bound(formula1, read),
    ...(two && { formula2: bound(formula2, read) }),
    operator: compare,
  };
}

function bound(value: unknown, read: (text: string) => number): number | string {
  const area = reference(value);
  if (area !== null) return area;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value !== "string" || value === "") throw invalidArgument();
  if (value.startsWith("=")) return value;
  const number = read(value);
  if (Number.isNaN(number)) throw invalidArgument();
  return number;
}

/** A serial number from "2024-05-01", "2024-05-01T09:30:00.000Z" or "09:30". */
function moment(text: string, { date1904 }: Workbook): number {
  const parts = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:T?(\d{1,2}):(\d{2})(?::(\d{2}))?)?/.exec(text);
  const [, year, month, day, hours, minutes, seconds] = parts ?? [];
  if (year === undefined && hours === undefined) return Number(text);
  const days = year === undefined ? 0 : serialDate(Number(year), Number(month), Number(day), date1904);
  if (days === null) return NaN;
  return days + (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}

/** Bounds always come back as formulas: "=10". */
export function readRule({ rule }: Pick<Validation, "rule">): Fields {
  return Object.fromEntries(
    Object.entries(rule).map(([key, content]) => [
      key,
      Object.fromEntries(
        Object.entries(fieldsOf(content)).map(([name, value]) => [
          name,
          typeof value === "number" ? `=${value}` : value,
        ]),
      ),
    ]),
  );
}
