/** How a file says what Excel calls a chart type. */
export interface ChartKind {
  readonly element: "barChart" | "pieChart" | "doughnutChart" | "lineChart";
  readonly direction?: "bar" | "col";
  readonly grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  readonly markers?: boolean;
}

export const CHART_KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  LineStacked100: { element: "lineChart", grouping: "percentStacked", markers: false },
  LineMarkersStacked100: { element: "lineChart", grouping: "percentStacked", markers: true },
};

/** Kinds that are only read: they are kept, and shown by name. */
const READ_ONLY: Readonly<Record<string, string>> = {
  areaChart: "Area",
  area3DChart: "3DArea",
  bar3DChart: "3DColumnClustered",
  bubbleChart: "Bubble",
  line3DChart: "3DLine",
  ofPieChart: "PieOfPie",
  pie3DChart: "3DPie",
  radarChart: "Radar",
  scatterChart: "XYScatter",
  stockChart: "StockHLC",
  surface3DChart: "Surface",
  surfaceChart: "SurfaceTopView",
};

/** Excel's name for a plot as the file describes it; "Invalid" for one that Excel has no name for. */
export function chartType(kind: {
  readonly element: string;
  readonly direction: string;
  readonly grouping: string;
  readonly markers: boolean;
}): string {
  for (const [type, each] of Object.entries(CHART_KINDS)) {
    const sameDirection = (each.direction ?? kind.direction) === kind.direction;
    const sameGrouping = (each.grouping ?? kind.grouping) === kind.grouping;
    const sameMarkers = (each.markers ?? kind.markers) === kind.markers;
    if (each.element === kind.element && sameDirection && sameGrouping && sameMarkers) return type;
  }
  return READ_ONLY[kind.element] ?? "Invalid";
}
