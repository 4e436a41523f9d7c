import type { Border, CellStyle, Font } from "../../workbook/model";
import { LINES, SIDES } from "../read/borders";
import { type Attributes, tag } from "../xml/build";
import { type XmlElement, child, parseXml } from "../xml/tree";
import { rgb } from "./colourXml";
import { FONT_ORDER, fontElements } from "./fontXml";

/** Values are compared by what they hold. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A font record changed from one font to another: what both share keeps its own writing (theme colour, scheme, family). */
export function fontXml(record: string, from: Font, to: Font): string {
  const kept = new Map(
    parseXml(record, "fonts").children.map((each) => [each.name, record.slice(each.start, each.end)]),
  );
  const changes = Object.fromEntries(
    Object.entries(to).filter(([key, value]) => value !== from[key as keyof Font]),
  ) as Partial<Font>;
  for (const [name, xml] of fontElements(changes, "name")) {
    if (xml === null) kept.delete(name);
    else kept.set(name, xml);
  }
  // A scheme would bring the theme's font back.
  if (changes.name !== undefined) for (const name of ["scheme", "family", "charset"]) kept.delete(name);
  return tag("font", {}, ...FONT_ORDER.map((name) => kept.get(name) ?? ""));
}

export function fillXml(colour: string | null): string {
  if (colour === null) return tag("fill", {}, tag("patternFill", { patternType: "none" }));
  const colours = tag("fgColor", { rgb: rgb(colour) }) + tag("bgColor", { indexed: 64 });
  return tag("fill", {}, tag("patternFill", { patternType: "solid" }, colours));
}

type Borders = CellStyle["borders"];

/** A border record changed from one set of borders to another; sides that do not change keep their writing. */
export function borderXml(record: string, from: Borders, to: Borders): string {
  const before = parseXml(record, "borders");
  const raw = (element: XmlElement | undefined) => element && record.slice(element.start, element.end);
  const sides = SIDES.map(([side, ...names]) => {
    const kept = raw(names.map((name) => child(before, name)).find(Boolean));
    return same(from[side], to[side]) && kept ? kept : sideXml(names[0] ?? "", to[side]);
  });
  const diagonals = { diagonalUp: to.DiagonalUp ? true : undefined, diagonalDown: to.DiagonalDown ? true : undefined };
  const unchanged = same([from.DiagonalUp, from.DiagonalDown], [to.DiagonalUp, to.DiagonalDown]);
  const diagonal =
    (unchanged && raw(child(before, "diagonal"))) || sideXml("diagonal", to.DiagonalUp ?? to.DiagonalDown);
  return tag("border", diagonals, ...sides, diagonal);
}

function sideXml(name: string, border: Border | undefined): string {
  const line = border && lineOf(border);
  return border && line ? tag(name, { style: line }, tag("color", { rgb: rgb(border.color) })) : tag(name, {});
}

/** The file's word for a line; null for none. A weight that a line style does not come in gives its usual one. */
function lineOf({ style, weight }: Border): string | null {
  const lines = Object.entries(LINES).filter(([, [each]]) => each === style);
  return (lines.find(([, [, each]]) => each === weight) ?? lines[0])?.[0] ?? null;
}

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** The `<alignment>` of a record changed to a style's; "" when all is as Excel starts. */
export function alignmentXml(record: XmlElement, style: CellStyle): string {
  const before = child(record, "alignment");
  const horizontal = style.horizontal === "CenterAcrossSelection" ? "centerContinuous" : lower(style.horizontal);
  const attributes: Attributes = {
    ...Object.fromEntries(before?.attributes ?? []),
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: style.vertical === "Bottom" ? undefined : lower(style.vertical),
    textRotation: style.rotation === 0 ? undefined : rotationToFile(style.rotation),
    wrapText: style.wrap || undefined,
    indent: style.indent === 0 ? undefined : style.indent,
    shrinkToFit: style.shrink || undefined,
  };
  const given = Object.values(attributes).some((value) => value !== undefined);
  return given ? tag("alignment", attributes) : "";
}

function rotationToFile(degrees: number): number {
  return degrees < 0 ? 90 - degrees : degrees > 90 ? 255 : degrees;
}

export function protectionXml(style: CellStyle): string {
  if (style.locked && !style.formulaHidden) return "";
  return tag("protection", { locked: style.locked ? undefined : false, hidden: style.formulaHidden || undefined });
}
