/** Kinds of the rules that stand over cells: data validation and conditional formats. */
import type { ConditionalFormat, Sheet } from "../workbook/model";
import { itemNotFound } from "./errors";
import { kind, type Areas } from "./kinds";

export interface FormatRef {
  readonly sheet: Sheet;
  /** `ConditionalFormat.id`. */
  readonly id: string;
}

export const ruleKinds = {
  dataValidation: kind<Areas>("DataValidation"),
  conditionalFormatCollection: kind<Areas>("ConditionalFormatCollection"),
  conditionalFormat: kind<FormatRef>("ConditionalFormat"),
  custom: kind<FormatRef>("CustomConditionalFormat"),
  customRule: kind<FormatRef>("ConditionalFormatRule"),
  cellValue: kind<FormatRef>("CellValueConditionalFormat"),
  textComparison: kind<FormatRef>("TextConditionalFormat"),
  topBottom: kind<FormatRef>("TopBottomConditionalFormat"),
  preset: kind<FormatRef>("PresetCriteriaConditionalFormat"),
  colorScale: kind<FormatRef>("ColorScaleConditionalFormat"),
  dataBar: kind<FormatRef>("DataBarConditionalFormat"),
  positiveBar: kind<FormatRef>("ConditionalDataBarPositiveFormat"),
  negativeBar: kind<FormatRef>("ConditionalDataBarNegativeFormat"),
  iconSet: kind<FormatRef>("IconSetConditionalFormat"),
  rangeFormat: kind<FormatRef>("ConditionalRangeFormat"),
  rangeFill: kind<FormatRef>("ConditionalRangeFill"),
  rangeFont: kind<FormatRef>("ConditionalRangeFont"),
} as const;

export function conditionalFormatOf({ sheet, id }: FormatRef): ConditionalFormat {
  const format = sheet.conditionalFormats.find((each) => each.id === id);
  if (!format) throw itemNotFound();
  return format;
}
