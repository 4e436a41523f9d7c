/** What the chart objects stand for. */
import type { Chart, ChartPart, ChartSeries, Sheet } from "../workbook/model";
import { invalidArgument, itemNotFound } from "./errors";
import { kind } from "./kinds";

export interface ChartRef {
  readonly sheet: Sheet;
  /** `Chart.id`. */
  readonly id: string;
}

export interface SeriesRef extends ChartRef {
  readonly index: number;
}

export interface PointRef extends SeriesRef {
  readonly point: number;
}

/** A part of a chart with a fill and a font. */
export interface LookRef extends ChartRef {
  readonly part: ChartPart;
  /** The series whose labels are meant; left out for those of all series. */
  readonly series?: number;
}

export interface AxisRef extends ChartRef {
  readonly axis: "category" | "value";
}

export const chartKinds = {
  chartCollection: kind<Sheet>("ChartCollection"),
  chart: kind<ChartRef>("Chart"),
  title: kind<ChartRef>("ChartTitle"),
  legend: kind<ChartRef>("ChartLegend"),
  dataLabels: kind<ChartRef | SeriesRef>("ChartDataLabels"),
  seriesCollection: kind<ChartRef>("ChartSeriesCollection"),
  series: kind<SeriesRef>("ChartSeries"),
  seriesFormat: kind<SeriesRef>("ChartSeriesFormat"),
  fill: kind<LookRef | PointRef | SeriesRef>("ChartFill"),
  font: kind<LookRef>("ChartFont"),
  titleFormat: kind<LookRef>("ChartTitleFormat"),
  legendFormat: kind<LookRef>("ChartLegendFormat"),
  dataLabelFormat: kind<LookRef>("ChartDataLabelFormat"),
  areaFormat: kind<LookRef>("ChartAreaFormat"),
  axisFormat: kind<LookRef>("ChartAxisFormat"),
  axes: kind<ChartRef>("ChartAxes"),
  axis: kind<AxisRef>("ChartAxis"),
  axisTitle: kind<AxisRef>("ChartAxisTitle"),
  gridlines: kind<AxisRef>("ChartGridlines"),
  line: kind<SeriesRef>("ChartLineFormat"),
  pointsCollection: kind<SeriesRef>("ChartPointsCollection"),
  point: kind<PointRef>("ChartPoint"),
  pointFormat: kind<PointRef>("ChartPointFormat"),
} as const;

export function chartOf({ sheet, id }: ChartRef): Chart {
  const chart = sheet.charts.find((each) => each.id === id);
  if (!chart) throw itemNotFound();
  return chart;
}

export function seriesOf(ref: SeriesRef): ChartSeries {
  const series = chartOf(ref).series[ref.index];
  if (!series) throw invalidArgument();
  return series;
}
