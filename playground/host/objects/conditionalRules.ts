/** The classes that hold the rule of each type of conditional format. */
import { asBoolean, asText, oneOf } from "../arguments";
import { colour } from "../colours";
import {
  cellValueRule,
  partField,
  presetRule,
  ruleField,
  setRule,
  textRule,
  topBottomRule,
  wholeRule,
} from "../conditionalRules";
import { boundRule, colourCriteria, iconCriteria, iconSets } from "../conditionalScales";
import { define, type Definition, type Property } from "../define";
import { conditionalFormatOf, ruleKinds, type FormatRef } from "../ruleKinds";
import { fieldsOf } from "../validationRules";

const format = (ref: FormatRef) => ruleKinds.rangeFormat.of(ref);

const formula: Property<FormatRef> = {
  get: (ref) => conditionalFormatOf(ref).rule.formula,
  set: (ref, value, session) => {
    const text = asText(value);
    setRule(ref, { formula: text === "" || text.startsWith("=") ? text : `=${text}` }, session);
  },
};

const noBorder = (value: unknown): string => (value === "" ? "" : colour(value));

export const conditionalRules: readonly Definition[] = [
  define(ruleKinds.custom, { navigation: { format, rule: (ref) => ruleKinds.customRule.of(ref) } }),
  define(ruleKinds.customRule, { properties: { formula } }),
  define(ruleKinds.cellValue, { properties: { rule: wholeRule(cellValueRule) }, navigation: { format } }),
  define(ruleKinds.textComparison, { properties: { rule: wholeRule(textRule) }, navigation: { format } }),
  define(ruleKinds.topBottom, { properties: { rule: wholeRule(topBottomRule) }, navigation: { format } }),
  define(ruleKinds.preset, { properties: { rule: wholeRule(presetRule) }, navigation: { format } }),
  define(ruleKinds.colorScale, {
    properties: {
      criteria: ruleField("criteria", colourCriteria),
      threeColorScale: {
        get: (ref) => {
          const { criteria } = conditionalFormatOf(ref).rule;
          return criteria === undefined ? null : "midpoint" in fieldsOf(criteria);
        },
      },
    },
  }),
  define(ruleKinds.dataBar, {
    properties: {
      showDataBarOnly: ruleField("showDataBarOnly", asBoolean),
      barDirection: ruleField("barDirection", (value) => oneOf(["Context", "LeftToRight", "RightToLeft"], value)),
      axisFormat: ruleField("axisFormat", (value) => oneOf(["Automatic", "None", "CellMidPoint"], value)),
      axisColor: ruleField("axisColor", noBorder),
      lowerBoundRule: ruleField("lowerBoundRule", boundRule),
      upperBoundRule: ruleField("upperBoundRule", boundRule),
    },
    navigation: {
      positiveFormat: (ref) => ruleKinds.positiveBar.of(ref),
      negativeFormat: (ref) => ruleKinds.negativeBar.of(ref),
    },
  }),
  define(ruleKinds.positiveBar, {
    properties: {
      fillColor: partField("positive", "fillColor", colour),
      gradientFill: partField("positive", "gradientFill", asBoolean),
      borderColor: partField("positive", "borderColor", noBorder),
    },
  }),
  define(ruleKinds.negativeBar, {
    properties: {
      fillColor: partField("negative", "fillColor", colour),
      matchPositiveFillColor: partField("negative", "matchPositiveFillColor", asBoolean),
      borderColor: partField("negative", "borderColor", noBorder),
      matchPositiveBorderColor: partField("negative", "matchPositiveBorderColor", asBoolean),
    },
  }),
  define(ruleKinds.iconSet, {
    properties: {
      style: {
        get: (ref) => conditionalFormatOf(ref).rule.style ?? null,
        set: (ref, value, session) => {
          const style = oneOf(iconSets, value);
          setRule(ref, { ...conditionalFormatOf(ref).rule, style, criteria: iconCriteria(style, null) }, session);
        },
      },
      criteria: {
        get: (ref) => conditionalFormatOf(ref).rule.criteria ?? null,
        set: (ref, value, session) => {
          const { rule } = conditionalFormatOf(ref);
          setRule(ref, { ...rule, criteria: iconCriteria(oneOf(iconSets, rule.style), value) }, session);
        },
      },
      reverseIconOrder: ruleField("reverseIconOrder", asBoolean),
      showIconOnly: ruleField("showIconOnly", asBoolean),
    },
  }),
];
