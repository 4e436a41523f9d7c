import { changeChart, deleteChart } from "../../workbook/edits";
import type { Chart } from "../../workbook/model";
import { areaArgument } from "../areas";
import { asNumber, asText, isMissing, oneOf } from "../arguments";
import { chartKinds, chartOf, type ChartRef } from "../charts";
import { seriesIn } from "../chartData";
import { chartTypes } from "../chartTypes";
import { define, type Property } from "../define";
import { invalidArgument } from "../errors";
import { EventType } from "../eventTypes";
import { extent } from "../geometry";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";
import type { Session } from "../session";
import { seriesBy } from "./chartCollection";

export function change(ref: ChartRef, to: Partial<Chart>, { workbook }: Session): void {
  guardSheet(ref.sheet, "allowEditObjects");
  chartOf(ref);
  changeChart(workbook, ref.sheet, ref.id, to);
}

const points = (field: "left" | "top" | "width" | "height"): Property<ChartRef> => ({
  get: (ref) => chartOf(ref)[field],
  set: (ref, value, session) => {
    const length = asNumber(value);
    if (length < 0) throw invalidArgument();
    change(ref, { [field]: length }, session);
  },
});

export const chart = define(chartKinds.chart, {
  id: { name: "Id", of: (ref) => ref.id },
  exists: (ref) => ref.sheet.charts.some((each) => each.id === ref.id),
  properties: {
    id: { get: (ref) => ref.id },
    name: {
      get: (ref) => chartOf(ref).name,
      set: (ref, value, session) => {
        const name = asText(value);
        if (name === "") throw invalidArgument();
        change(ref, { name }, session);
      },
    },
    chartType: {
      get: (ref) => chartOf(ref).type,
      set: (ref, value, session) => change(ref, { type: oneOf(chartTypes, value) }, session),
    },
    left: points("left"),
    top: points("top"),
    width: points("width"),
    height: points("height"),
  },
  navigation: {
    title: (ref) => chartKinds.title.of(ref),
    legend: (ref) => chartKinds.legend.of(ref),
    axes: (ref) => chartKinds.axes.of(ref),
    format: (ref) => chartKinds.areaFormat.of({ ...ref, part: "area" }),
    dataLabels: (ref) => chartKinds.dataLabels.of(ref),
    series: (ref) => chartKinds.seriesCollection.of(ref),
    worksheet: (ref) => kinds.worksheet.of(ref.sheet),
  },
  events: {
    _RegisterActivatedEvent: { type: EventType.chartActivated, source: (ref) => ref.id },
    _RegisterDeactivatedEvent: { type: EventType.chartDeactivated, source: (ref) => ref.id },
  },
  methods: {
    delete: (ref, _args, { workbook }) => {
      guardSheet(ref.sheet, "allowEditObjects");
      chartOf(ref);
      deleteChart(workbook, ref.sheet, ref.id);
    },
    /** From the corner of the first cell to the far corner of the last; without a last one the size stays. */
    setPosition: (ref, args, session) => {
      const start = areaArgument(session.workbook, ref.sheet, args[0]);
      const end = isMissing(args[1]) ? null : areaArgument(session.workbook, ref.sheet, args[1]);
      if (start.sheet !== ref.sheet || (end && end.sheet !== ref.sheet)) throw invalidArgument();
      const left = extent(ref.sheet, "columns", 0, start.box.left - 1);
      const top = extent(ref.sheet, "rows", 0, start.box.top - 1);
      const size = end && {
        width: extent(ref.sheet, "columns", 0, end.box.right) - left,
        height: extent(ref.sheet, "rows", 0, end.box.bottom) - top,
      };
      if (size && (size.width <= 0 || size.height <= 0)) throw invalidArgument();
      change(ref, { left, top, ...size }, session);
    },
    setData: (ref, args, session) => {
      const source = kinds.range.target(args[0]);
      if (!source) throw invalidArgument();
      change(ref, { series: seriesIn(source, seriesBy(args[1])) }, session);
    },
  },
});
