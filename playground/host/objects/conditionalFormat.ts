import { byPriority, changeConditionalFormat, deleteConditionalFormat, prioritise } from "../../workbook/edits";
import { asBoolean, integer } from "../arguments";
import { define } from "../define";
import { invalidOperation, itemNotFound } from "../errors";
import { guardSheet } from "../guards";
import { kinds, type Handle } from "../kinds";
import { conditionalFormatOf, ruleKinds, type FormatRef } from "../ruleKinds";

/** Types without "Stop if true". */
const endless = new Set(["DataBar", "ColorScale", "IconSet"]);

const range = (ref: FormatRef): Handle | null => {
  const [box, ...others] = conditionalFormatOf(ref).ranges;
  return box && others.length === 0 ? kinds.range.of({ sheet: ref.sheet, box }) : null;
};

/** The properties of one type: refused for a format of another, or a null object. */
function ofType(type: string, make: (ref: FormatRef) => Handle) {
  const orNull = (ref: FormatRef) => (conditionalFormatOf(ref).type === type ? make(ref) : null);
  const orRefused = (ref: FormatRef) => {
    const found = orNull(ref);
    if (!found) throw itemNotFound();
    return found;
  };
  return { orNull, orRefused };
}

const custom = ofType("Custom", ruleKinds.custom.of);
const cellValue = ofType("CellValue", ruleKinds.cellValue.of);
const textComparison = ofType("ContainsText", ruleKinds.textComparison.of);
const topBottom = ofType("TopBottom", ruleKinds.topBottom.of);
const preset = ofType("PresetCriteria", ruleKinds.preset.of);
const colorScale = ofType("ColorScale", ruleKinds.colorScale.of);
const dataBar = ofType("DataBar", ruleKinds.dataBar.of);
const iconSet = ofType("IconSet", ruleKinds.iconSet.of);

export const conditionalFormat = define(ruleKinds.conditionalFormat, {
  id: { name: "Id", of: (ref) => ref.id },
  exists: (ref) => ref.sheet.conditionalFormats.some((each) => each.id === ref.id),
  properties: {
    id: { get: (ref) => ref.id },
    type: { get: (ref) => conditionalFormatOf(ref).type },
    priority: {
      get: (ref) => conditionalFormatOf(ref).priority,
      set: (ref, value, { workbook }) => {
        guardSheet(ref.sheet, "allowFormatCells");
        const wanted = integer([value]);
        const last = byPriority(ref.sheet).length - 1;
        const place = wanted < 0 ? last + 1 + wanted : wanted;
        prioritise(workbook, ref.sheet, ref.id, Math.min(Math.max(place, 0), last));
      },
    },
    stopIfTrue: {
      get: (ref) => {
        const { type, stopIfTrue } = conditionalFormatOf(ref);
        return endless.has(type) ? null : stopIfTrue;
      },
      set: (ref, value, { workbook }) => {
        guardSheet(ref.sheet, "allowFormatCells");
        if (endless.has(conditionalFormatOf(ref).type)) throw invalidOperation("This type has no Stop if true.");
        changeConditionalFormat(workbook, ref.sheet, ref.id, { stopIfTrue: asBoolean(value) });
      },
    },
  },
  navigation: {
    custom: custom.orRefused,
    customOrNullObject: custom.orNull,
    cellValue: cellValue.orRefused,
    cellValueOrNullObject: cellValue.orNull,
    textComparison: textComparison.orRefused,
    textComparisonOrNullObject: textComparison.orNull,
    topBottom: topBottom.orRefused,
    topBottomOrNullObject: topBottom.orNull,
    preset: preset.orRefused,
    presetOrNullObject: preset.orNull,
    colorScale: colorScale.orRefused,
    colorScaleOrNullObject: colorScale.orNull,
    dataBar: dataBar.orRefused,
    dataBarOrNullObject: dataBar.orNull,
    iconSet: iconSet.orRefused,
    iconSetOrNullObject: iconSet.orNull,
  },
  methods: {
    delete: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet, "allowFormatCells");
      deleteConditionalFormat(workbook, ref.sheet, ref.id);
    },
    getRange: (ref) => {
      const found = range(ref);
      if (!found) throw invalidOperation("The conditional format is applied to more than one range.");
      return found;
    },
    getRangeOrNullObject: range,
    getRanges: (ref) => kinds.rangeAreas.of({ sheet: ref.sheet, boxes: conditionalFormatOf(ref).ranges }),
  },
});
