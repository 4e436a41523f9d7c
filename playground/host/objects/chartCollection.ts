import { addChart } from "../../workbook/edits";
import type { Sheet } from "../../workbook/model";
import { isMissing, oneOf } from "../arguments";
import { seriesIn } from "../chartData";
import { chartKinds } from "../charts";
import { chartTypes } from "../chartTypes";
import { define } from "../define";
import { invalidArgument } from "../errors";
import { EventType } from "../eventTypes";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";

export const seriesBy = (value: unknown) =>
  isMissing(value) ? "Auto" : oneOf(["Auto", "Columns", "Rows"] as const, value);

/** Points: Excel's size of a new chart. Excel centres it in the window; here it begins at the third column. */
const newPlace = { left: 96, top: 45, width: 360, height: 216 } as const;

const source = (sheet: Sheet) => sheet.id;

/** Nobody can activate a chart on the playground: those two events never come. */
export const chartCollection = define(chartKinds.chartCollection, {
  properties: { count: { get: (sheet) => sheet.charts.length } },
  events: {
    _RegisterAddedEvent: { type: EventType.chartAdded, source },
    _RegisterActivatedEvent: { type: EventType.chartActivated, source },
    _RegisterDeactivatedEvent: { type: EventType.chartDeactivated, source },
    _RegisterDeletedEvent: { type: EventType.chartDeleted, source },
  },
  collection: {
    items: (sheet) => sheet.charts.map(({ id }) => chartKinds.chart.of({ sheet, id })),
    find: (sheet, key) => {
      const wanted = String(key).toLowerCase();
      const found = sheet.charts.find((chart) => chart.name.toLowerCase() === wanted || chart.id === key);
      return found ? chartKinds.chart.of({ sheet, id: found.id }) : null;
    },
  },
  methods: {
    add: (sheet, args, { workbook }) => {
      guardSheet(sheet, "allowEditObjects");
      const source = kinds.range.target(args[1]);
      if (!source) throw invalidArgument();
      const type = oneOf(chartTypes, args[0]);
      const series = seriesIn(source, seriesBy(args[2]));
      const only = series.length === 1 ? series[0] : undefined;
      const { id } = addChart(workbook, sheet, {
        type,
        ...newPlace,
        title: { text: only?.name ?? "Chart Title", visible: true },
        legend: { visible: !only || /Pie|Doughnut/.test(type), position: "Bottom" },
        series,
      });
      return chartKinds.chart.of({ sheet, id });
    },
  },
});
