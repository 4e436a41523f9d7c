import type { Validation } from "../../workbook/model";
import { parseBoxes } from "../references";
import { type XmlElement, attribute, child, flag } from "../xml/tree";

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
