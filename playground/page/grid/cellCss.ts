/** A cell's format as CSS. */
import type { CSSProperties } from "react";
import type { Border, CellStyle, Font } from "../../workbook/model";
import type { ConditionalLook } from "../../workbook/conditionalLook";
import { fontFamily } from "./fonts";

const verticals: Readonly<Record<CellStyle["vertical"], string>> = {
  Top: "flex-start",
  Center: "safe center",
  Bottom: "safe flex-end",
  Justify: "flex-start",
  Distributed: "safe center",
};

const horizontals: Readonly<Record<CellStyle["horizontal"], CSSProperties["textAlign"]>> = {
  General: "left",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "justify",
  CenterAcrossSelection: "center",
  Distributed: "justify",
};

const caches = new Map<number, WeakMap<CellStyle, CSSProperties>>();

/** `scale`: pixels of a point. One object for one style, so that a cell is drawn again only when it changed. */
export function cellCss(style: CellStyle, scale: number): CSSProperties {
  let cache = caches.get(scale);
  if (!cache) caches.set(scale, (cache = new WeakMap()));
  let css = cache.get(style);
  if (!css) cache.set(style, (css = computed(style, scale)));
  return css;
}

function computed(style: CellStyle, scale: number): CSSProperties {
  return {
    ...fontCss(style.font, scale),
    backgroundColor: style.fill ?? undefined,
    justifyContent: verticals[style.vertical],
    textAlign: horizontals[style.horizontal],
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    overflowWrap: style.wrap ? "break-word" : undefined,
    paddingLeft: style.indent > 0 ? `${3 + style.indent * 9}px` : undefined,
  };
}

/** What a conditional format lays over a cell's own style. */
export function lookCss({ fill, fontColor, bold, italic }: ConditionalLook): CSSProperties {
  return {
    ...(fill !== null && { backgroundColor: fill }),
    ...(fontColor !== null && { color: fontColor }),
    ...(bold !== null && { fontWeight: bold ? 700 : 400 }),
    ...(italic !== null && { fontStyle: italic ? "italic" : "normal" }),
  };
}

export function fontCss(font: Partial<Font>, scale: number): CSSProperties {
  const lines = [
    ...(font.underline && font.underline !== "None" ? ["underline"] : []),
    ...(font.strikethrough ? ["line-through"] : []),
  ];
  return {
    fontFamily: font.name === undefined ? undefined : fontFamily(font.name),
    fontSize: font.size === undefined ? undefined : `${font.size * scale}px`,
    fontWeight: font.bold === undefined ? undefined : font.bold ? 700 : 400,
    fontStyle: font.italic === undefined ? undefined : font.italic ? "italic" : "normal",
    color: font.color,
    textDecorationLine: lines.length > 0 ? lines.join(" ") : undefined,
  };
}

const lineStyles: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};
const lineWidths: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** CSS of a border; undefined where there is none. */
export function borderCss(border: Border | undefined): string | undefined {
  if (!border || border.style === "None") return undefined;
  const width = border.style === "Double" ? 3 : (lineWidths[border.weight] ?? 1);
  return `${width}px ${lineStyles[border.style] ?? "solid"} ${border.color}`;
}
