import { lastColumn, lastRow } from "../../workbook/box";
import { newGuid } from "../../workbook/create";
import type { Chart, ChartSeries, Sheet } from "../../workbook/model";
import { chartType } from "../features/chartTypes";
import { EMU_PER_POINT, SheetPoints } from "../features/positions";
import type { Package } from "../parts/package";
import { byId } from "../parts/relationships";
import { parseSheetBox } from "../references";
import type { SheetSource } from "../source";
import { type XmlElement, attribute, child, childrenNamed, flag, parseXml, relationshipId } from "../xml/tree";
import type { Palette } from "./colours";

/** The charts of a drawing, in its order, with the parts that hold them. Pictures and shapes are left alone. */
export function readCharts(parts: Package, drawing: string, sheet: Sheet, palette: Palette): SheetSource["charts"] {
  const relationships = byId(parts.relationships(drawing));
  const points = new SheetPoints(sheet);
  const charts: { readonly chart: Chart; readonly part: string }[] = [];
  for (const anchor of parseXml(parts.text(drawing), drawing).children) {
    const frame = child(anchor, "graphicFrame");
    const pointer = child(child(child(frame, "graphic"), "graphicData"), "chart");
    const found = relationships.get((pointer && relationshipId(pointer)) ?? "");
    if (!frame || found?.kind !== "chart") continue;
    const target = parts.claim(found.target);
    const name = attribute(child(child(frame, "nvGraphicFramePr"), "cNvPr"), "name");
    const content = readChart(parseXml(parts.text(target), target), palette);
    charts.push({ chart: { id: newGuid(), name, ...readPlace(anchor, points), ...content }, part: target });
  }
  return charts;
}

function readPlace(anchor: XmlElement, sheetPoints: SheetPoints): Pick<Chart, "left" | "top" | "width" | "height"> {
  const points = (element: XmlElement | undefined, name: string) =>
    Number(attribute(element, name)) / EMU_PER_POINT || 0;
  const corner = (name: string) => {
    const element = child(anchor, name);
    const value = (each: string) => Number(child(element, each)?.text) || 0;
    return sheetPoints.at({
      column: Math.min(value("col"), lastColumn),
      columnOffset: value("colOff") / EMU_PER_POINT,
      row: Math.min(value("row"), lastRow),
      rowOffset: value("rowOff") / EMU_PER_POINT,
    });
  };
  const position = child(anchor, "pos");
  const from = position ? { left: points(position, "x"), top: points(position, "y") } : corner("from");
  const extent = child(anchor, "ext");
  if (extent) return { ...from, width: points(extent, "cx"), height: points(extent, "cy") };
  const to = corner("to");
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function readChart(space: XmlElement, palette: Palette): Pick<Chart, "type" | "title" | "legend" | "series"> {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea")?.children.find((each) => each.name.endsWith("Chart"));
  const series = childrenNamed(plot, "ser");
  const legend = child(chart, "legend");
  const value = (name: string) => attribute(child(plot, name), "val");
  const title = textOf(child(chart, "title"));
  return {
    type: chartType({
      element: plot?.name ?? "",
      direction: value("barDir"),
      grouping: value("grouping") || "standard",
      markers: series.some((each) => attribute(child(child(each, "marker"), "symbol"), "val") !== "none"),
    }),
    title: {
      text: title,
      visible: child(chart, "title") !== undefined && !flag(child(chart, "autoTitleDeleted"), "val"),
    },
    legend: {
      visible: legend !== undefined,
      position: POSITIONS[attribute(child(legend, "legendPos"), "val")] ?? "Right",
    },
    series: series.map((each) => readSeries(each, palette)),
  };
}

/** File words and Excel's for where the legend stands. */
export const POSITIONS: Readonly<Record<string, string>> = {
  r: "Right",
  l: "Left",
  t: "Top",
  b: "Bottom",
  tr: "Corner",
};

function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.name === "t" || element.name === "v" ? element.text : element.children.map(textOf).join("");
}

const NOWHERE = { sheet: "", box: { top: 0, left: 0, bottom: 0, right: 0 } };

function readSeries(element: XmlElement, palette: Palette): ChartSeries {
  const name = child(element, "tx");
  const reference = child(child(name, "strRef"), "f")?.text ?? null;
  const place = (each: string) => {
    const source = child(element, each)?.children.find((inner) => inner.name.endsWith("Ref"));
    return parseSheetBox(child(source, "f")?.text ?? "");
  };
  const shape = child(element, "spPr");
  // A line has its colour on the line, not in a fill.
  const fill = child(shape, "solidFill") ?? child(child(shape, "ln"), "solidFill");
  const colour = fill && child(fill, "srgbClr");
  const labels = child(element, "dLbls");
  return {
    name: textOf(child(child(name, "strRef"), "strCache")) || textOf(child(name, "v")),
    nameReference: reference,
    values: place("val") ?? NOWHERE,
    categories: place("cat"),
    fill: colour ? `#${attribute(colour, "val").toUpperCase()}` : themeFill(fill, palette),
    dataLabels: labels !== undefined && flag(child(labels, "showVal"), "val"),
  };
}

const SCHEME = ["bg1", "tx1", "bg2", "tx2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

function themeFill(fill: XmlElement | undefined, palette: Palette): string | null {
  const index = SCHEME.indexOf(attribute(child(fill, "schemeClr"), "val"));
  const colour = index < 0 ? undefined : palette.theme[index];
  return colour === undefined ? null : `#${colour.toUpperCase()}`;
}
