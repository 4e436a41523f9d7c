/** Rules of conditional formats as Office.js takes them; the model holds them as they are taken. */
import { changeConditionalFormat } from "../workbook/edits";
import type { ConditionalFormat } from "../workbook/model";
import { asText, integer, isMissing, oneOf } from "./arguments";
import type { Property } from "./define";
import { invalidArgument } from "./errors";
import { guardSheet } from "./guards";
import { conditionalFormatOf, type FormatRef } from "./ruleKinds";
import type { Session } from "./session";
import { fieldsOf } from "./validationRules";

type Rule = ConditionalFormat["rule"];

const cellOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const ends = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;
const presets = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

/** Bounds are texts or numbers: "=$B$1", "0", 0. */
function bound(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = asText(value);
  if (text === "") throw invalidArgument();
  return text;
}

export function cellValueRule(value: unknown): Rule {
  const { formula1, formula2, operator } = fieldsOf(value);
  const compare = oneOf(cellOperators, operator);
  const two = compare === "Between" || compare === "NotBetween";
  return { formula1: bound(formula1), ...(two && { formula2: bound(formula2) }), operator: compare };
}

export function textRule(value: unknown): Rule {
  const { operator, text } = fieldsOf(value);
  return { operator: oneOf(textOperators, operator), text: bound(text) };
}

export function topBottomRule(value: unknown): Rule {
  const { rank, type } = fieldsOf(value);
  const count = integer([rank]);
  if (count < 1 || count > 1000) throw invalidArgument();
  return { rank: count, type: oneOf(ends, type) };
}

export const presetRule = (value: unknown): Rule => ({ criterion: oneOf(presets, fieldsOf(value).criterion) });

export function setRule(ref: FormatRef, rule: Rule, { workbook }: Session): void {
  guardSheet(ref.sheet);
  changeConditionalFormat(workbook, ref.sheet, ref.id, { rule });
}

/** The whole rule as one property. */
export const wholeRule = (read: (value: unknown) => Rule): Property<FormatRef> => ({
  get: (ref) => conditionalFormatOf(ref).rule,
  set: (ref, value, session) => setRule(ref, read(value), session),
});

/** One field of the rule; null where a file's rule was not read that far. */
export const ruleField = (name: string, read: (value: unknown) => unknown): Property<FormatRef> => ({
  get: (ref) => conditionalFormatOf(ref).rule[name] ?? null,
  set: (ref, value, session) => setRule(ref, { ...conditionalFormatOf(ref).rule, [name]: read(value) }, session),
});

/** A field of a part of the rule: the positive bars of data bars. */
export const partField = (part: string, name: string, read: (value: unknown) => unknown): Property<FormatRef> => ({
  get: (ref) => partOf(ref, part)[name] ?? null,
  set: (ref, value, session) => {
    const { rule } = conditionalFormatOf(ref);
    setRule(ref, { ...rule, [part]: { ...partOf(ref, part), [name]: read(value) } }, session);
  },
});

function partOf(ref: FormatRef, part: string): Readonly<Record<string, unknown>> {
  const value = conditionalFormatOf(ref).rule[part];
  return isMissing(value) ? {} : fieldsOf(value);
}
