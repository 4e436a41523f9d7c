/** Fills and fonts of the parts of a chart, of its series and of single points. */
import type { ChartLook } from "../../workbook/model";
import { asBoolean, asNumber, asText } from "../arguments";
import { chartKinds, chartOf, seriesOf, type LookRef, type PointRef, type SeriesRef } from "../charts";
import { colour } from "../colours";
import { define, type Definition, type Property } from "../define";
import { invalidArgument } from "../errors";
import type { Session } from "../session";
import { change } from "./chart";
import { setSeries } from "./chartSeries";

const plain: ChartLook = { fill: null, font: {} };

/** The series that a look belongs to; null for one of the whole chart. */
const seriesRefOf = ({ sheet, id, series }: LookRef): SeriesRef | null =>
  series === undefined ? null : { sheet, id, index: series };

function lookOf(ref: LookRef): ChartLook {
  const series = seriesRefOf(ref);
  return (series === null ? chartOf(ref).looks?.[ref.part] : seriesOf(series).labelLook) ?? plain;
}

function setLook(ref: LookRef, to: Partial<ChartLook>, session: Session): void {
  const series = seriesRefOf(ref);
  if (series !== null) return setSeries(series, { labelLook: { ...lookOf(ref), ...to } }, session);
  change(ref, { looks: { ...chartOf(ref).looks, [ref.part]: { ...lookOf(ref), ...to } } }, session);
}

function setFill(ref: LookRef | PointRef | SeriesRef, fill: string | null, session: Session): void {
  if ("part" in ref) setLook(ref, { fill: fill ?? "none" }, session);
  else if ("point" in ref) setPointFill(ref, fill, session);
  else setSeries(ref, { fill }, session);
}

function setPointFill(ref: PointRef, fill: string | null, session: Session): void {
  const others = Object.entries(seriesOf(ref).pointFills ?? {}).filter(([point]) => Number(point) !== ref.point);
  const added: [string, string][] = fill === null ? [] : [[String(ref.point), fill]];
  setSeries(ref, { pointFills: Object.fromEntries([...others, ...added]) }, session);
}

type Font = ChartLook["font"];

/** Null where Excel chooses. */
const font = <K extends keyof Font>(field: K, read: (value: unknown) => Font[K]): Property<LookRef> => ({
  get: (ref) => lookOf(ref).font[field] ?? null,
  set: (ref, value, session) => setLook(ref, { font: { ...lookOf(ref).font, [field]: read(value) } }, session),
});

function size(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > 409) throw invalidArgument();
  return points;
}

const navigation = {
  fill: (ref: LookRef) => chartKinds.fill.of(ref),
  font: (ref: LookRef) => chartKinds.font.of(ref),
};

export const chartLooks: readonly Definition[] = [
  define(chartKinds.titleFormat, { navigation }),
  define(chartKinds.legendFormat, { navigation }),
  define(chartKinds.dataLabelFormat, { navigation }),
  define(chartKinds.areaFormat, { navigation }),
  define(chartKinds.axisFormat, { navigation: { font: navigation.font } }),
  define(chartKinds.fill, {
    methods: {
      setSolidColor: (ref, args, session) => setFill(ref, colour(args[0]), session),
      clear: (ref, _args, session) => setFill(ref, null, session),
    },
  }),
  define(chartKinds.font, {
    properties: {
      name: font("name", asText),
      size: font("size", size),
      bold: font("bold", asBoolean),
      italic: font("italic", asBoolean),
      color: font("color", colour),
    },
  }),
];
