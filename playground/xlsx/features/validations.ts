import type { Validation } from "../../workbook/model";
import { parseBoxes } from "../references";
import { type XmlElement, attribute, child, childrenNamed, flag } from "../xml/tree";

/** File words and Excel's for what is checked; the key of the rule is Excel's with a small letter. */
export const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
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

/**
 * Validations in a sheet's extension list, where Excel 2010 and later put those whose formula names another sheet: as
 * elements of the part, in its order.
 */
export function extensionValidations(extensions: XmlElement | undefined): XmlElement[] {
  return childrenNamed(extensions, "ext").flatMap((each) =>
    childrenNamed(child(each, "dataValidations"), "dataValidation"),
  );
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

/** The file's word for one of Excel's. */
export function fileWord(words: Readonly<Record<string, string>>, excel: string): string | undefined {
  return Object.keys(words).find((word) => words[word] === excel);
}

/** A formula without its "="; numbers and plain texts as they are. */
export function formulaOperand(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return "";
  return value.startsWith("=") ? value.slice(1) : value;
}
