/** The axes of a chart: scale, number format, title and gridlines. */
import type { ChartAxis } from "../../workbook/model";
import { asBoolean, asNumber, asText, isMissing, oneOf } from "../arguments";
import { chartKinds, chartOf, type AxisRef, type ChartRef } from "../charts";
import { define, type Definition, type Property } from "../define";
import { invalidArgument, notImplemented } from "../errors";
import type { Session } from "../session";
import { change } from "./chart";

const axisOf = (ref: AxisRef): ChartAxis => chartOf(ref).axes?.[ref.axis] ?? {};

function setAxis(ref: AxisRef, to: { [K in keyof ChartAxis]?: ChartAxis[K] | undefined }, session: Session): void {
  const changed: Readonly<Record<string, unknown>> = { ...axisOf(ref), ...to };
  const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  change(ref, { axes: { ...chartOf(ref).axes, [ref.axis]: kept } }, session);
}

/** A number of the value axis; "" leaves it to Excel, and what Excel chose is not known here. */
const scale = (field: "minimum" | "maximum" | "majorUnit"): Property<AxisRef> => ({
  get: (ref) => axisOf(ref)[field] ?? "",
  set: (ref, value, session) => setAxis(ref, { [field]: value === "" ? undefined : asNumber(value) }, session),
});

const flagged = (field: "visible" | "reversed", usual: boolean): Property<AxisRef> => ({
  get: (ref) => axisOf(ref)[field] ?? usual,
  set: (ref, value, session) => setAxis(ref, { [field]: asBoolean(value) }, session),
});

const axis =
  (name: AxisRef["axis"]) =>
  (ref: ChartRef): ReturnType<typeof chartKinds.axis.of> =>
    chartKinds.axis.of({ sheet: ref.sheet, id: ref.id, axis: name });

const titleOf = (ref: AxisRef) => axisOf(ref).title ?? { text: "Axis Title", visible: false };

export const chartAxes: readonly Definition[] = [
  define(chartKinds.axes, {
    navigation: { categoryAxis: axis("category"), valueAxis: axis("value") },
    methods: {
      getItem: (ref, args) => {
        const type = oneOf(["Category", "Value", "Series"] as const, args[0]);
        if (type === "Series" || (!isMissing(args[1]) && args[1] !== "Primary")) {
          throw notImplemented("An axis beside the two first ones");
        }
        return axis(type === "Category" ? "category" : "value")(ref);
      },
    },
  }),
  define(chartKinds.axis, {
    properties: {
      type: { get: ({ axis: name }) => (name === "category" ? "Category" : "Value") },
      minimum: scale("minimum"),
      maximum: scale("maximum"),
      majorUnit: scale("majorUnit"),
      visible: flagged("visible", true),
      reversePlotOrder: flagged("reversed", false),
      numberFormat: {
        get: (ref) => axisOf(ref).numberFormat ?? "General",
        set: (ref, value, session) => {
          const numberFormat = asText(value);
          if (numberFormat === "") throw invalidArgument();
          setAxis(ref, { numberFormat }, session);
        },
      },
    },
    navigation: {
      title: (ref) => chartKinds.axisTitle.of(ref),
      majorGridlines: (ref) => chartKinds.gridlines.of(ref),
      format: (ref) =>
        chartKinds.axisFormat.of({ ...ref, part: ref.axis === "category" ? "categoryAxis" : "valueAxis" }),
    },
  }),
  define(chartKinds.axisTitle, {
    properties: {
      text: {
        get: (ref) => titleOf(ref).text,
        set: (ref, value, session) => setAxis(ref, { title: { text: asText(value), visible: true } }, session),
      },
      visible: {
        get: (ref) => titleOf(ref).visible,
        set: (ref, value, session) => setAxis(ref, { title: { ...titleOf(ref), visible: asBoolean(value) } }, session),
      },
    },
  }),
  define(chartKinds.gridlines, {
    properties: {
      visible: {
        get: (ref) => axisOf(ref).majorGridlines ?? ref.axis === "value",
        set: (ref, value, session) => setAxis(ref, { majorGridlines: asBoolean(value) }, session),
      },
    },
  }),
];
