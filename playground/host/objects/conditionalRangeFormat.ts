/** How a conditional format shows the cells that it takes: fill and font. */
import { changeConditionalFormat } from "../../workbook/edits";
import type { ConditionalFormat } from "../../workbook/model";
import { asBoolean } from "../arguments";
import { colour } from "../colours";
import { define, type Definition, type Property } from "../define";
import { guardSheet } from "../guards";
import { conditionalFormatOf, ruleKinds, type FormatRef } from "../ruleKinds";
import type { Session } from "../session";

type Look = ConditionalFormat["format"];

function change(ref: FormatRef, look: Partial<Look>, { workbook }: Session): void {
  guardSheet(ref.sheet, "allowFormatCells");
  const { format } = conditionalFormatOf(ref);
  changeConditionalFormat(workbook, ref.sheet, ref.id, { format: { ...format, ...look } });
}

function look<K extends keyof Look>(field: K, read: (value: unknown) => Look[K]): Property<FormatRef> {
  return {
    get: (ref) => conditionalFormatOf(ref).format[field],
    set: (ref, value, session) => change(ref, { [field]: read(value) }, session),
  };
}

const noLook: Look = { fill: null, fontColor: null, bold: null, italic: null };

export const conditionalRangeFormats: readonly Definition[] = [
  define(ruleKinds.rangeFormat, {
    navigation: {
      fill: (ref) => ruleKinds.rangeFill.of(ref),
      font: (ref) => ruleKinds.rangeFont.of(ref),
    },
    methods: { clearFormat: (ref, _args, session) => change(ref, noLook, session) },
  }),
  define(ruleKinds.rangeFill, {
    properties: { color: look("fill", (value) => (value === "" ? null : colour(value))) },
    methods: { clear: (ref, _args, session) => change(ref, { fill: null }, session) },
  }),
  define(ruleKinds.rangeFont, {
    properties: {
      color: look("fontColor", (value) => (value === "" ? null : colour(value))),
      bold: look("bold", asBoolean),
      italic: look("italic", asBoolean),
    },
    methods: { clear: (ref, _args, session) => change(ref, { fontColor: null, bold: null, italic: null }, session) },
  }),
];
