/** Title, legend and data labels of a chart. */
import { changeSeries } from "../../workbook/edits";
import { asBoolean, asText, oneOf } from "../arguments";
import { chartKinds, chartOf, type ChartRef, type SeriesRef } from "../charts";
import { define, type Definition } from "../define";
import { guardSheet } from "../guards";
import type { Session } from "../session";
import { uniform } from "../uniform";
import { change } from "./chart";

const positions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

/** The series that a set of data labels belongs to: one, or all of the chart. */
const labelled = (ref: ChartRef | SeriesRef): number[] =>
  "index" in ref ? [ref.index] : chartOf(ref).series.map((_series, index) => index);

export function showLabels(ref: ChartRef | SeriesRef, dataLabels: boolean, { workbook }: Session): void {
  guardSheet(ref.sheet, "allowEditObjects");
  for (const index of labelled(ref)) changeSeries(workbook, ref.sheet, ref.id, index, { dataLabels });
}

export const chartParts: readonly Definition[] = [
  define(chartKinds.title, {
    navigation: { format: (ref) => chartKinds.titleFormat.of({ ...ref, part: "title" }) },
    properties: {
      text: {
        get: (ref) => chartOf(ref).title.text,
        set: (ref, value, session) => change(ref, { title: { text: asText(value), visible: true } }, session),
      },
      visible: {
        get: (ref) => chartOf(ref).title.visible,
        set: (ref, value, session) =>
          change(ref, { title: { ...chartOf(ref).title, visible: asBoolean(value) } }, session),
      },
    },
  }),
  define(chartKinds.legend, {
    navigation: { format: (ref) => chartKinds.legendFormat.of({ ...ref, part: "legend" }) },
    properties: {
      position: {
        get: (ref) => chartOf(ref).legend.position,
        set: (ref, value, session) =>
          change(ref, { legend: { ...chartOf(ref).legend, position: oneOf(positions, value) } }, session),
      },
      visible: {
        get: (ref) => chartOf(ref).legend.visible,
        set: (ref, value, session) =>
          change(ref, { legend: { ...chartOf(ref).legend, visible: asBoolean(value) } }, session),
      },
    },
  }),
  define(chartKinds.dataLabels, {
    navigation: {
      format: (ref) => {
        const series = "index" in ref ? { series: ref.index } : {};
        return chartKinds.dataLabelFormat.of({ sheet: ref.sheet, id: ref.id, part: "dataLabels", ...series });
      },
    },
    properties: {
      showValue: {
        get: (ref) => uniform(labelled(ref).map((index) => chartOf(ref).series[index]?.dataLabels ?? false)),
        set: (ref, value, session) => showLabels(ref, asBoolean(value), session),
      },
      numberFormat: {
        get: (ref) => uniform(labelled(ref).map((index) => chartOf(ref).series[index]?.labelFormat ?? "General")),
        set: (ref, value, { workbook }) => {
          guardSheet(ref.sheet, "allowEditObjects");
          for (const index of labelled(ref)) {
            changeSeries(workbook, ref.sheet, ref.id, index, { labelFormat: asText(value) });
          }
        },
      },
    },
  }),
];
