import type { Border, BorderSide } from "../../workbook/model";
import { type XmlElement, attribute, child, flag } from "../xml/tree";
import { type Palette, readColour } from "./colours";

/** A file's line styles as Excel's pair of line style and weight. */
export const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** In the order in which a border record lists them; strict files say start and end for left and right. */
export const SIDES: readonly (readonly [BorderSide, ...string[]])[] = [
  ["EdgeLeft", "left", "start"],
  ["EdgeRight", "right", "end"],
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
];

export function readBorders(element: XmlElement | undefined, palette: Palette): Partial<Record<BorderSide, Border>> {
  const borders: Partial<Record<BorderSide, Border>> = {};
  for (const [side, ...names] of SIDES) {
    const border = readSide(names.map((name) => child(element, name)).find(Boolean), palette);
    if (border) borders[side] = border;
  }
  const diagonal = readSide(child(element, "diagonal"), palette);
  if (diagonal && flag(element, "diagonalDown")) borders.DiagonalDown = diagonal;
  if (diagonal && flag(element, "diagonalUp")) borders.DiagonalUp = diagonal;
  return borders;
}

function readSide(element: XmlElement | undefined, palette: Palette): Border | null {
  const line = LINES[attribute(element, "style")];
  if (!line) return null;
  return { style: line[0], weight: line[1], color: readColour(child(element, "color"), palette) ?? "#000000" };
}
