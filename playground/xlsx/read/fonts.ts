import type { Font } from "../../workbook/model";
import { type XmlElement, attribute, child, number } from "../xml/tree";
import { type Palette, readColour } from "./colours";

const UNDERLINES: Readonly<Record<string, Font["underline"]>> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

/** What a font record or a run's properties say, and nothing that they leave open. */
export function readFont(element: XmlElement, palette: Palette): Partial<Font> {
  const font: { -readonly [Key in keyof Font]?: Font[Key] } = {};
  for (const each of element.children) {
    const value = attribute(each, "val");
    const on = value !== "0" && value !== "false";
    if (each.name === "name" || each.name === "rFont") font.name = value;
    else if (each.name === "sz") font.size = number(each, "val", 11);
    else if (each.name === "b") font.bold = on;
    else if (each.name === "i") font.italic = on;
    else if (each.name === "strike") font.strikethrough = on;
    else if (each.name === "u") font.underline = UNDERLINES[value || "single"] ?? "Single";
    else if (each.name === "color") font.color = readColour(each, palette) ?? "#000000";
  }
  return font;
}

/** Of a run `<r>`: its own font, undefined when it has none. */
export function runFont(run: XmlElement, palette: Palette): Partial<Font> | undefined {
  const properties = child(run, "rPr");
  return properties && readFont(properties, palette);
}
