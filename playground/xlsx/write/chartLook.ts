import type { ChartLook } from "../../workbook/model";
import { tag } from "../xml/build";
import { encodeXml, escapeControls } from "../xml/text";

export const solidFill = (colour: string): string => tag("a:solidFill", {}, tag("a:srgbClr", { val: colour.slice(1) }));

/** The fill of a part of a chart; nothing where Excel chooses. */
export function shapeXml(look: ChartLook | undefined): string {
  const fill = look?.fill ?? null;
  if (fill === null) return "";
  return tag("c:spPr", {}, fill === "none" ? tag("a:noFill", {}) : solidFill(fill));
}

function fontXml(element: string, { name, size, bold, italic, color }: ChartLook["font"]): string {
  return tag(
    element,
    { sz: size === undefined ? undefined : Math.round(size * 100), b: bold, i: italic },
    color === undefined ? "" : solidFill(color),
    name === undefined ? "" : tag("a:latin", { typeface: name }),
  );
}

/** The font of a part of a chart; nothing where Excel chooses. */
export function textXml(look: ChartLook | undefined): string {
  if (!look || Object.keys(look.font).length === 0) return "";
  const paragraph = tag("a:pPr", {}, fontXml("a:defRPr", look.font));
  return tag("c:txPr", {}, tag("a:bodyPr", {}), tag("a:p", {}, paragraph, tag("a:endParaRPr", { lang: "en-GB" })));
}

/** A title with its own text. */
export function titleXml(text: string, look: ChartLook | undefined): string {
  const properties = look ? tag("a:pPr", {}, fontXml("a:defRPr", look.font)) : "";
  const own = look ? fontXml("a:rPr", look.font) : tag("a:rPr", { lang: "en-GB" });
  const run = tag("a:r", {}, own, tag("a:t", {}, encodeXml(escapeControls(text))));
  const rich = tag("c:rich", {}, tag("a:bodyPr", {}), tag("a:p", {}, properties, run));
  return tag("c:title", {}, tag("c:tx", {}, rich), tag("c:overlay", { val: false }), shapeXml(look));
}
