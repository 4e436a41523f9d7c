import type { ConditionalFormat } from "../../workbook/model";
import { tag } from "../xml/build";
import { rgb } from "./colourXml";

/** A `<dxf>`: only what a conditional format changes. Its solid fills show the background colour. */
export function differentialXml({ fill, fontColor, bold, italic }: ConditionalFormat["format"]): string {
  const toggle = (name: string, on: boolean | null) => (on === null ? "" : tag(name, on ? {} : { val: false }));
  const colour = fontColor === null ? "" : tag("color", { rgb: rgb(fontColor) });
  const font = toggle("b", bold) + toggle("i", italic) + colour;
  const background = fill === null ? "" : tag("patternFill", {}, tag("bgColor", { rgb: rgb(fill) }));
  return tag("dxf", {}, font && tag("font", {}, font), background && tag("fill", {}, background));
}
