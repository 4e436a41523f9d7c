/** What the chart objects stand for. */
import type { Chart, ChartSeries, Sheet } from "../workbook/model";
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

export const chartKinds = {
  chartCollection: kind<Sheet>("ChartCollection"),
  chart: kind<ChartRef>("Chart"),
  title: kind<ChartRef>("ChartTitle"),
  legend: kind<ChartRef>("ChartLegend"),
  dataLabels: kind<ChartRef | SeriesRef>("ChartDataLabels"),
  seriesCollection: kind<ChartRef>("ChartSeriesCollection"),
  series: kind<SeriesRef>("ChartSeries"),
  seriesFormat: kind<SeriesRef>("ChartSeriesFormat"),
  fill: kind<SeriesRef>("ChartFill"),
  line: kind<SeriesRef>("ChartLineFormat"),
  pointsCollection: kind<SeriesRef>("ChartPointsCollection"),
  point: kind<PointRef>("ChartPoint"),
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
