import type { ConditionalFormat } from "../../workbook/model";
import { newGuid } from "../../workbook/create";
import { type Palette, readColour } from "../read/colours";
import { readFont } from "../read/fonts";
import { parseBoxes } from "../references";
import { type XmlElement, attribute, child, childrenNamed, flag, number } from "../xml/tree";
import { operand } from "./validations";

export const CELL_OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};
export const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};
/** Criteria of Excel that need no more than their name. */
export const PRESETS: Readonly<Record<string, string>> = {
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  duplicateValues: "DuplicateValues",
  uniqueValues: "UniqueValues",
};
const OTHERS: Readonly<Record<string, string>> = { colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet" };

export type DifferentialFormat = ConditionalFormat["format"];
const NO_FORMAT: DifferentialFormat = { fill: null, fontColor: null, bold: null, italic: null };

/** The formats that conditional formats point to, by their number. */
export function readDifferentialFormats(styles: XmlElement | undefined, palette: Palette): DifferentialFormat[] {
  return (child(styles, "dxfs")?.children ?? []).map((element) => {
    const font = child(element, "font");
    const read = font ? readFont(font, palette) : {};
    const pattern = child(child(element, "fill"), "patternFill");
    return {
      // A differential fill without a pattern is solid, and a solid one shows its background colour.
      fill: readColour(child(pattern, "bgColor"), palette),
      fontColor: child(font, "color") ? (read.color ?? null) : null,
      bold: read.bold ?? null,
      italic: read.italic ?? null,
    };
  });
}

/** All rules of a `<conditionalFormatting>`, in the file's order. */
export function readConditionalFormats(
  element: XmlElement,
  formats: readonly DifferentialFormat[],
): ConditionalFormat[] {
  const ranges = parseBoxes(attribute(element, "sqref"));
  return childrenNamed(element, "cfRule").map((rule) => ({
    id: newGuid(),
    ranges,
    ...readRule(rule),
    format: formats[number(rule, "dxfId", -1)] ?? NO_FORMAT,
    priority: number(rule, "priority", 1) - 1,
    stopIfTrue: flag(rule, "stopIfTrue"),
  }));
}

function readRule(element: XmlElement): Pick<ConditionalFormat, "type" | "rule"> {
  const type = attribute(element, "type");
  const [first = "", second] = childrenNamed(element, "formula").map((each) => each.text);
  const text = TEXT_OPERATORS[type];
  if (text) return { type: "ContainsText", rule: { operator: text, text: attribute(element, "text") } };
  if (type === "cellIs") {
    const operator = CELL_OPERATORS[attribute(element, "operator")] ?? "EqualTo";
    const formula1 = formulaOf(first);
    return {
      type: "CellValue",
      rule: second === undefined ? { formula1, operator } : { formula1, formula2: formulaOf(second), operator },
    };
  }
  if (type === "top10") {
    const end = flag(element, "bottom") ? "Bottom" : "Top";
    const unit = flag(element, "percent") ? "Percent" : "Items";
    return { type: "TopBottom", rule: { rank: number(element, "rank", 10), type: end + unit } };
  }
  if (type === "aboveAverage") {
    const side = flag(element, "aboveAverage", true) ? "Above" : "Below";
    return {
      type: "PresetCriteria",
      rule: { criterion: `${flag(element, "equalAverage") ? "EqualOr" : ""}${side}Average` },
    };
  }
  const preset = PRESETS[type];
  if (preset) return { type: "PresetCriteria", rule: { criterion: preset } };
  const other = OTHERS[type];
  return other ? { type: other, rule: {} } : { type: "Custom", rule: { formula: `=${first}` } };
}

/** Excel gives a bound as it was typed: a number as its text, a text or reference as a formula. */
function formulaOf(text: string): string {
  return String(operand(text));
}
