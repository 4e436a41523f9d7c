import type { Box, Chart, ChartSeries, Scalar, Workbook } from "../../workbook/model";
import { sheetByName } from "../../workbook/read";
import { CHART_KINDS, type ChartKind } from "../features/chartTypes";
import { NAMESPACE } from "../parts/vocabulary";
import { POSITIONS } from "../read/charts";
import { parseSheetBox, sheetBoxAddress } from "../references";
import { WorkbookFileError } from "../workbookFileError";
import { XML_DECLARATION, tag } from "../xml/build";
import { encodeXml, escapeControls } from "../xml/text";
import { fileWord } from "../features/validations";

const value = (name: string, val: string | number | boolean) => tag(name, { val });

/** A chart part. The cells' present values go with it, for programs that do not calculate. */
export function chartXml(chart: Chart, workbook: Workbook): string {
  const kind = CHART_KINDS[chart.type];
  if (!kind) {
    throw new WorkbookFileError(
      `Expected a chart of a kind that can be saved (bars, columns, lines, pie or doughnut); found ${chart.type} in "${chart.name}": change its kind or remove it, and save again.`,
    );
  }
  const series = chart.series.map((each, index) => seriesXml(each, index, kind, workbook));
  const hasAxes = kind.element === "barChart" || kind.element === "lineChart";
  const plot = tag("c:plotArea", {}, tag("c:layout", {}), plotXml(kind, series), hasAxes ? axesXml(kind) : "");
  const { title, legend } = chart;
  const body = [
    title.visible ? titleXml(title.text) : "",
    value("c:autoTitleDeleted", !title.visible),
    plot,
    legend.visible
      ? tag(
          "c:legend",
          {},
          value("c:legendPos", fileWord(POSITIONS, legend.position) ?? "r"),
          value("c:overlay", false),
        )
      : "",
    value("c:plotVisOnly", true),
    value("c:dispBlanksAs", "gap"),
  ];
  const spaces = { "xmlns:c": NAMESPACE.chart, "xmlns:a": NAMESPACE.drawingMain, "xmlns:r": NAMESPACE.office };
  return XML_DECLARATION + tag("c:chartSpace", spaces, value("c:roundedCorners", false), tag("c:chart", {}, ...body));
}

function titleXml(text: string): string {
  const run = tag("a:r", {}, tag("a:rPr", { lang: "en-GB" }), tag("a:t", {}, encodeXml(escapeControls(text))));
  const rich = tag("c:rich", {}, tag("a:bodyPr", {}), tag("a:p", {}, run));
  return tag("c:title", {}, tag("c:tx", {}, rich), value("c:overlay", false));
}

function plotXml(kind: ChartKind, series: readonly string[]): string {
  const axes = value("c:axId", CATEGORY_AXIS) + value("c:axId", VALUE_AXIS);
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  if (kind.element === "barChart") {
    const bars = [
      value("c:barDir", kind.direction ?? "col"),
      value("c:grouping", kind.grouping ?? "clustered"),
      value("c:varyColors", false),
    ];
    const overlap = stacked ? value("c:overlap", 100) : "";
    return tag("c:barChart", {}, ...bars, ...series, value("c:gapWidth", stacked ? 55 : 150), overlap, axes);
  }
  if (kind.element === "lineChart") {
    const lines = [value("c:grouping", kind.grouping ?? "standard"), value("c:varyColors", false)];
    return tag("c:lineChart", {}, ...lines, ...series, value("c:marker", true), axes);
  }
  const angle = value("c:firstSliceAng", 0);
  const hole = kind.element === "doughnutChart" ? value("c:holeSize", 50) : "";
  return tag(`c:${kind.element}`, {}, value("c:varyColors", true), ...series, angle, hole);
}

/** Any two numbers do, as long as the plot and its axes name the same. */
const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;

/** A bar chart's categories run down its left side, in the order of the cells. */
function axesXml(kind: ChartKind): string {
  const sideways = kind.direction === "bar";
  const shares = kind.grouping === "percentStacked";
  const scaling = (orientation: string) => tag("c:scaling", {}, value("c:orientation", orientation));
  const category = [
    value("c:axId", CATEGORY_AXIS),
    scaling(sideways ? "maxMin" : "minMax"),
    value("c:delete", false),
    value("c:axPos", sideways ? "l" : "b"),
    tag("c:numFmt", { formatCode: "General", sourceLinked: true }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", VALUE_AXIS),
    value("c:crosses", "autoZero"),
  ];
  const values = [
    value("c:axId", VALUE_AXIS),
    scaling("minMax"),
    value("c:delete", false),
    value("c:axPos", sideways ? "b" : "l"),
    tag("c:majorGridlines", {}),
    tag("c:numFmt", shares ? { formatCode: "0%", sourceLinked: false } : { formatCode: "General", sourceLinked: true }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", CATEGORY_AXIS),
    value("c:crosses", sideways ? "max" : "autoZero"),
  ];
  return tag("c:catAx", {}, ...category) + tag("c:valAx", {}, ...values);
}

function seriesXml(series: ChartSeries, index: number, kind: ChartKind, workbook: Workbook): string {
  const line = kind.element === "lineChart";
  const { fill } = series;
  const colour = fill === null ? "" : tag("a:solidFill", {}, tag("a:srgbClr", { val: fill.slice(1) }));
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
    series.dataLabels ? labelsXml() : "",
    categories,
    tag("c:val", {}, numberReference(workbook, series.values)),
    line ? value("c:smooth", false) : "",
  );
}

function labelsXml(): string {
  const shown = {
    showLegendKey: false,
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
  };
  return tag("c:dLbls", {}, ...Object.entries(shown).map(([name, on]) => value(`c:${name}`, on)));
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
