import type { Font } from "../../workbook/model";
import { tag } from "../xml/build";
import { rgb } from "./colourXml";

const UNDERLINES: Readonly<Record<Font["underline"], string>> = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** Elements of a font record by name, for those properties that are given; null where the property is off. */
export function fontElements(font: Partial<Font>, nameElement: "name" | "rFont"): Map<string, string | null> {
  const elements = new Map<string, string | null>();
  const toggle = (name: string, on: boolean | undefined) => {
    if (on !== undefined) elements.set(name, on ? tag(name, {}) : null);
  };
  toggle("b", font.bold);
  toggle("i", font.italic);
  toggle("strike", font.strikethrough);
  if (font.underline)
    elements.set("u", font.underline === "None" ? null : tag("u", { val: UNDERLINES[font.underline] }));
  if (font.size !== undefined) elements.set("sz", tag("sz", { val: font.size }));
  if (font.color !== undefined) elements.set("color", tag("color", { rgb: rgb(font.color) }));
  if (font.name !== undefined) elements.set(nameElement, tag(nameElement, { val: font.name }));
  return elements;
}

/** Orders of the elements in a font record and in a run's properties, as Excel writes them. */
export const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const RUN_ORDER = ["rFont", ...FONT_ORDER];

export function runFontXml(font: Partial<Font>): string {
  const elements = fontElements(font, "rFont");
  return tag("rPr", {}, ...RUN_ORDER.map((name) => elements.get(name) ?? ""));
}
