/** The series of a chart, their colour and their points. */
import { parseBox, splitSheet } from "../../workbook/box";
import { changeSeries } from "../../workbook/edits";
import { formatText } from "../../workbook/formatText";
import type { Box, ChartSeries } from "../../workbook/model";
import { cellAt, sheetByName } from "../../workbook/read";
import { asBoolean, asText, isMissing, integer, oneOf, text } from "../arguments";
import { place, valuesOf } from "../chartData";
import { chartKinds, chartOf, seriesOf, type SeriesRef } from "../charts";
import { colour } from "../colours";
import { define, type Arguments, type Definition } from "../define";
import { invalidArgument } from "../errors";
import { guardSheet } from "../guards";
import { kinds } from "../kinds";
import type { Session } from "../session";
import { plainValue } from "../values";
import { change } from "./chart";
import { showLabels } from "./chartParts";

/** Changes one series. */
export function setSeries(ref: SeriesRef, to: Partial<ChartSeries>, { workbook }: Session): void {
  guardSheet(ref.sheet, "allowEditObjects");
  seriesOf(ref);
  changeSeries(workbook, ref.sheet, ref.id, ref.index, to);
}

/** One row or one column of cells. */
function line(args: Arguments): NonNullable<ChartSeries["categories"]> {
  const area = kinds.range.target(args[0]);
  if (!area || (area.box.top !== area.box.bottom && area.box.left !== area.box.right)) throw invalidArgument();
  return place(area.sheet, area.box);
}

const nowhere: Box = { top: 0, left: 0, bottom: 0, right: 0 };

function cellsOf(source: ChartSeries["categories"], { workbook }: Session): unknown[] {
  const sheet = source && sheetByName(workbook, source.sheet);
  return sheet ? valuesOf(sheet, source.box).map(plainValue) : [];
}

const values = (ref: SeriesRef, session: Session) => cellsOf(seriesOf(ref).values, session);

/** As it stands in the cell that names it, if one does. */
function nameOf(ref: SeriesRef, { workbook }: Session): string {
  const { name, nameReference } = seriesOf(ref);
  const { sheet, rest } = splitSheet(nameReference ?? "");
  const box = parseBox(rest);
  const on = sheet === null ? undefined : sheetByName(workbook, sheet);
  return box && on ? formatText(cellAt(on, box.top, box.left)?.value, "General") : name;
}

const seriesHandles = (sheet: SeriesRef["sheet"], id: string) =>
  chartOf({ sheet, id }).series.map((_series, index) => chartKinds.series.of({ sheet, id, index }));

export const chartSeries: readonly Definition[] = [
  define(chartKinds.seriesCollection, {
    properties: { count: { get: (ref) => chartOf(ref).series.length } },
    collection: { items: ({ sheet, id }) => seriesHandles(sheet, id) },
    methods: {
      add: (ref, args, session) => {
        const { series } = chartOf(ref);
        const index = isMissing(args[1]) ? series.length : integer(args, 1);
        if (index < 0 || index > series.length) throw invalidArgument();
        const name = isMissing(args[0]) ? `Series${series.length + 1}` : text(args);
        const source = { sheet: ref.sheet.name, box: nowhere };
        const added = { name, nameReference: null, values: source, categories: null, fill: null, dataLabels: false };
        change(ref, { series: [...series.slice(0, index), added, ...series.slice(index)] }, session);
        return chartKinds.series.of({ ...ref, index });
      },
    },
  }),
  define(chartKinds.series, {
    properties: {
      name: {
        get: nameOf,
        set: (ref, value, session) => setSeries(ref, { name: asText(value), nameReference: null }, session),
      },
      chartType: { get: (ref) => chartOf(ref).type },
      hasDataLabels: {
        get: (ref) => seriesOf(ref).dataLabels,
        set: (ref, value, session) => showLabels(ref, asBoolean(value), session),
      },
    },
    navigation: {
      dataLabels: (ref) => chartKinds.dataLabels.of(ref),
      format: (ref) => chartKinds.seriesFormat.of(ref),
      points: (ref) => chartKinds.pointsCollection.of(ref),
    },
    methods: {
      setValues: (ref, args, session) => setSeries(ref, { values: line(args) }, session),
      setXAxisValues: (ref, args, session) => setSeries(ref, { categories: line(args) }, session),
      getDimensionValues: (ref, args, session) =>
        oneOf(["Values", "Categories"] as const, args[0]) === "Values"
          ? values(ref, session)
          : cellsOf(seriesOf(ref).categories, session),
      delete: (ref, _args, session) => {
        const { series } = chartOf(ref);
        seriesOf(ref);
        change(ref, { series: series.filter((_each, index) => index !== ref.index) }, session);
      },
    },
  }),
  define(chartKinds.seriesFormat, {
    navigation: { fill: (ref) => chartKinds.fill.of(ref), line: (ref) => chartKinds.line.of(ref) },
  }),
  define(chartKinds.line, {
    properties: {
      color: {
        get: (ref) => seriesOf(ref).fill,
        set: (ref, value, session) => setSeries(ref, { fill: colour(value) }, session),
      },
    },
  }),
  define(chartKinds.pointsCollection, {
    properties: { count: { get: (ref, session) => values(ref, session).length } },
    collection: {
      items: (ref, session) => values(ref, session).map((_value, point) => chartKinds.point.of({ ...ref, point })),
    },
  }),
  define(chartKinds.point, {
    properties: { value: { get: (ref, session) => values(ref, session)[ref.point] ?? null } },
    navigation: { format: (ref) => chartKinds.pointFormat.of(ref) },
  }),
  define(chartKinds.pointFormat, { navigation: { fill: (ref) => chartKinds.fill.of(ref) } }),
];
