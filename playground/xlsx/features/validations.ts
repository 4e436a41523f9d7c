import type { Validation } from "../../workbook/model";
import { boxAddresses, parseBoxes } from "../references";
import type { ListKind } from "../write/lists";
import { tag } from "../xml/build";
import { encodeXml } from "../xml/text";
import { type XmlElement, attribute, child, flag } from "../xml/tree";

/** File words and Excel's for what is checked; the key of the rule is Excel's with a small letter. */
const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** A `<dataValidation>`, of a sheet's own list or of its extension list. */
export function readValidation(element: XmlElement): Validation {
  const style = attribute(element, "errorStyle");
  const type = VALIDATION_TYPES[attribute(element, "type")] ?? "None";
  return {
    ranges: parseBoxes(attribute(element, "sqref") || (child(element, "sqref")?.text ?? "")),
    type,
    rule: readRule(element, type),
    ignoreBlanks: flag(element, "allowBlank"),
    alert: {
      show: flag(element, "showErrorMessage"),
      style: style === "warning" || style === "information" ? STYLES[style] : "Stop",
      title: attribute(element, "errorTitle"),
      message: attribute(element, "error"),
    },
    prompt: {
      show: flag(element, "showInputMessage"),
      title: attribute(element, "promptTitle"),
      message: attribute(element, "prompt"),
    },
  };
}

function readRule(element: XmlElement, type: string): Record<string, unknown> {
  const first = formulaText(element, "formula1");
  if (type === "None") return {};
  if (type === "Custom") return { custom: { formula: `=${first}` } };
  if (type === "List") {
    const literal = /^"(?:[^"]|"")*"$/.test(first);
    const source = literal ? first.slice(1, -1).replaceAll('""', '"') : `=${first}`;
    return { list: { inCellDropDown: !flag(element, "showDropDown"), source } };
  }
  const second = formulaText(element, "formula2");
  const operator = VALIDATION_OPERATORS[attribute(element, "operator") || "between"] ?? "Between";
  const bounds = second === "" ? { formula1: operand(first) } : { formula1: operand(first), formula2: operand(second) };
  return { [type.charAt(0).toLowerCase() + type.slice(1)]: { ...bounds, operator } };
}

/** In an extension list the formula stands one level deeper, in `<xm:f>`. */
function formulaText(element: XmlElement, name: string): string {
  const formula = child(element, name);
  return child(formula, "f")?.text ?? formula?.text ?? "";
}

/** A plain number stays one; everything else is a formula. */
export function operand(text: string): number | string {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

export const VALIDATIONS: ListKind<Validation> = {
  list: "dataValidations",
  entry: "dataValidation",
  counted: true,
  render: writeValidation,
};

function writeValidation({ ranges, type, rule, ignoreBlanks, alert, prompt }: Validation): string {
  const key = type.charAt(0).toLowerCase() + type.slice(1);
  const details = record(rule[key]);
  const list = type === "List";
  const operator = list ? undefined : fileWord(VALIDATION_OPERATORS, String(details.operator ?? ""));
  const first = list
    ? listSource(details.source)
    : formulaOperand(type === "Custom" ? details.formula : details.formula1);
  const second = formulaOperand(details.formula2);
  return tag(
    "dataValidation",
    {
      type: fileWord(VALIDATION_TYPES, type),
      errorStyle: alert.style === "Stop" ? undefined : alert.style.toLowerCase(),
      operator: operator === "between" ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: (list && details.inCellDropDown === false) || undefined,
      showInputMessage: prompt.show || undefined,
      showErrorMessage: alert.show || undefined,
      errorTitle: alert.title || undefined,
      error: alert.message || undefined,
      promptTitle: prompt.title || undefined,
      prompt: prompt.message || undefined,
      sqref: boxAddresses(ranges),
    },
    first && tag("formula1", {}, encodeXml(first)),
    second && tag("formula2", {}, encodeXml(second)),
  );
}

/** The file's word for one of Excel's. */
export function fileWord(words: Readonly<Record<string, string>>, excel: string): string | undefined {
  return Object.keys(words).find((word) => words[word] === excel);
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** A formula without its "="; numbers and plain texts as they are. */
export function formulaOperand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return value.startsWith("=") ? value.slice(1) : value;
}

function listSource(value: unknown): string {
  const source = typeof value === "string" ? value : "";
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}
