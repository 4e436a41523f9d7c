import type { Box, Chart, ChartLook, ChartSeries, Scalar, Workbook } from "../../workbook/model";
import { sheetByName } from "../../workbook/read";
import { CHART_KINDS, type ChartKind } from "../features/chartTypes";
import { NAMESPACE } from "../parts/vocabulary";
import { POSITIONS } from "../read/charts";
import { parseSheetBox, sheetBoxAddress } from "../references";
import { WorkbookFileError } from "../workbookFileError";
import { XML_DECLARATION, tag } from "../xml/build";
import { encodeXml, escapeControls } from "../xml/text";
import { fileWord } from "../features/validations";
import { axesXml, axisIds } from "./chartAxes";
import { shapeXml, solidFill, textXml, titleXml } from "./chartLook";

const value = (name: string, val: string | number | boolean) => tag(name, { val });

/** A chart part. The cells' present values go with it, for programs that do not calculate. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const kind = CHART_KINDS[chart.type];
  if (!kind) {
    throw new WorkbookFileError(
      `Expected a chart of a kind that can be saved (bars, columns, lines, pie or doughnut); found ${chart.type} in "${chart.name}": change its kind or remove it, and save again.`,
    );
  }
  const series = chart.series.map((each, index) => seriesXml(each, index, kind, workbook, chart.looks?.dataLabels));
  const hasAxes = kind.element === "barChart" || kind.element === "lineChart";
  const plot = tag("c:plotArea", {}, tag("c:layout", {}), plotXml(kind, series), hasAxes ? axesXml(kind, chart) : "");
  const { title, legend, looks = {} } = chart;
  const body = [
    title.visible ? titleXml(title.text, looks.title) : "",
    value("c:autoTitleDeleted", !title.visible),
    plot,
    legend.visible
      ? tag(
          "c:legend",
          {},
          value("c:legendPos", fileWord(POSITIONS, legend.position) ?? "r"),
          value("c:overlay", false),
          shapeXml(looks.legend),
          textXml(looks.legend),
        )
      : "",
    value("c:plotVisOnly", true),
    value("c:dispBlanksAs", "gap"),
  ];
  const spaces = { "xmlns:c": NAMESPACE.chart, "xmlns:a": NAMESPACE.drawingMain, "xmlns:r": NAMESPACE.office };
  return (
    XML_DECLARATION +
    tag(
      "c:chartSpace",
      spaces,
      value("c:roundedCorners", false),
      tag("c:chart", {}, ...body),
      shapeXml(looks.area),
      textXml(looks.area),
    )
  );
}

function plotXml(kind: ChartKind, series: readonly string[]): string {
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  if (kind.element === "barChart") {
    const bars = [
      value("c:barDir", kind.direction ?? "col"),
      value("c:grouping", kind.grouping ?? "clustered"),
      value("c:varyColors", false),
    ];
    const overlap = stacked ? value("c:overlap", 100) : "";
    return tag("c:barChart", {}, ...bars, ...series, value("c:gapWidth", stacked ? 55 : 150), overlap, axisIds);
  }
  if (kind.element === "lineChart") {
    const lines = [value("c:grouping", kind.grouping ?? "standard"), value("c:varyColors", false)];
    return tag("c:lineChart", {}, ...lines, ...series, value("c:marker", true), axisIds);
  }
  const angle = value("c:firstSliceAng", 0);
  const hole = kind.element === "doughnutChart" ? value("c:holeSize", 50) : "";
  return tag(`c:${kind.element}`, {}, value("c:varyColors", true), ...series, angle, hole);
}

function seriesXml(
  series: ChartSeries,
  index: number,
  kind: ChartKind,
  workbook: Workbook,
  labels: ChartLook | undefined,
): string {
  const line = kind.element === "lineChart";
  const { fill } = series;
  const colour = fill === null ? "" : solidFill(fill);
  const shape = colour && tag("c:spPr", {}, line ? tag("a:ln", { w: 28_575 }, colour) : colour);
  const marker = line && !kind.markers ? tag("c:marker", {}, value("c:symbol", "none")) : "";
  const categories = series.categories ? tag("c:cat", {}, stringReference(workbook, series.categories)) : "";
  return tag(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    nameXml(series, workbook),
    shape,
    kind.element === "barChart" ? value("c:invertIfNegative", false) : "",
    marker,
    ...pointsXml(series.pointFills),
    series.dataLabels ? labelsXml(labels, series) : "",
    categories,
    tag("c:val", {}, numberReference(workbook, series.values)),
    line ? value("c:smooth", false) : "",
  );
}

/** Points with a colour of their own. */
function pointsXml(fills: ChartSeries["pointFills"] = {}): string[] {
  return Object.entries(fills).map(([idx, fill]) =>
    tag("c:dPt", {}, value("c:idx", idx), value("c:bubble3D", false), tag("c:spPr", {}, solidFill(fill))),
  );
}

function labelsXml(general: ChartLook | undefined, { labelLook, labelFormat }: ChartSeries): string {
  const look = labelLook && {
    fill: labelLook.fill ?? general?.fill ?? null,
    font: { ...general?.font, ...labelLook.font },
  };
  const shown = {
    showLegendKey: false,
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
  };
  return tag(
    "c:dLbls",
    {},
    labelFormat === undefined ? "" : tag("c:numFmt", { formatCode: labelFormat, sourceLinked: false }),
    shapeXml(look ?? general),
    textXml(look ?? general),
    ...Object.entries(shown).map(([name, on]) => value(`c:${name}`, on)),
  );
}

function nameXml({ name, nameReference }: ChartSeries, workbook: Workbook): string {
  if (nameReference === null)
    return name === "" ? "" : tag("c:tx", {}, tag("c:v", {}, encodeXml(escapeControls(name))));
  const place = parseSheetBox(nameReference);
  if (place) return tag("c:tx", {}, stringReference(workbook, place));
  return tag("c:tx", {}, tag("c:strRef", {}, tag("c:f", {}, encodeXml(nameReference))));
}

interface Place {
  readonly sheet: string;
  readonly box: Box;
}

function cellsOf(workbook: Workbook, { sheet, box }: Place): (Scalar | undefined)[] {
  const found = sheetByName(workbook, sheet);
  const values: (Scalar | undefined)[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) values.push(found?.rows.get(row)?.get(column)?.value);
  }
  return values;
}

function stringReference(workbook: Workbook, place: Place): string {
  const cells = cellsOf(workbook, place);
  const points = cells.map((cell, idx) =>
    cell === undefined || typeof cell === "object"
      ? ""
      : tag("c:pt", { idx }, tag("c:v", {}, encodeXml(escapeControls(String(cell))))),
  );
  return tag("c:strRef", {}, reference(place), tag("c:strCache", {}, value("c:ptCount", cells.length), ...points));
}

function numberReference(workbook: Workbook, place: Place): string {
  const cells = cellsOf(workbook, place);
  const points = cells.map((cell, idx) =>
    typeof cell === "number" ? tag("c:pt", { idx }, tag("c:v", {}, String(cell))) : "",
  );
  const cache = [tag("c:formatCode", {}, "General"), value("c:ptCount", cells.length), ...points];
  return tag("c:numRef", {}, reference(place), tag("c:numCache", {}, ...cache));
}

function reference({ sheet, box }: Place): string {
  return tag("c:f", {}, encodeXml(sheetBoxAddress(sheet, box)));
}
