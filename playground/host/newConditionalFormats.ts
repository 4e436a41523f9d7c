/** What a conditional format is before its rule is set: Excel's choices in its dialogues. */
import type { ConditionalFormat } from "../workbook/model";

type Rule = ConditionalFormat["rule"];

export const newRules = {
  Custom: { formula: "" },
  CellValue: { formula1: "0", operator: "GreaterThan" },
  ContainsText: { operator: "Contains", text: "" },
  TopBottom: { rank: 10, type: "TopItems" },
  PresetCriteria: { criterion: "DuplicateValues" },
  ColorScale: {
    criteria: {
      minimum: { formula: null, type: "LowestValue", color: "#F8696B" },
      midpoint: { formula: "50", type: "Percentile", color: "#FFEB84" },
      maximum: { formula: null, type: "HighestValue", color: "#63BE7B" },
    },
  },
  DataBar: {
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    lowerBoundRule: { type: "Automatic" },
    upperBoundRule: { type: "Automatic" },
    positive: { fillColor: "#638EC6", gradientFill: true, borderColor: "#638EC6" },
    negative: {
      fillColor: "#FF0000",
      matchPositiveFillColor: false,
      borderColor: "#FF0000",
      matchPositiveBorderColor: false,
    },
  },
  IconSet: {
    style: "ThreeTrafficLights1",
    reverseIconOrder: false,
    showIconOnly: false,
    criteria: [
      { type: "Invalid", formula: "", operator: "Invalid" },
      { type: "Percent", formula: "33", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "67", operator: "GreaterThanOrEqual" },
    ],
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type FormatType = keyof typeof newRules;

export const formatTypes = Object.keys(newRules) as FormatType[];
