import type { Chart, ChartAxis, ChartLook } from "../../workbook/model";
import type { ChartKind } from "../features/chartTypes";
import { tag } from "../xml/build";
import { textXml, titleXml } from "./chartLook";

const value = (name: string, val: string | number | boolean) => tag(name, { val });

/** Any two numbers do, as long as the plot and its axes name the same. */
const CATEGORY_AXIS = 100_000_001;
const VALUE_AXIS = 100_000_002;

/** What the plot says of its axes. */
export const axisIds = value("c:axId", CATEGORY_AXIS) + value("c:axId", VALUE_AXIS);

/** The axes of a bar, column or line chart. */
export function axesXml(kind: ChartKind, { axes = {}, looks = {} }: Chart): string {
  const sideways = kind.direction === "bar";
  const category = axes.category ?? {};
  const measure = axes.value ?? {};
  const usual = kind.grouping === "percentStacked" ? "0%" : null;
  return (
    tag(
      "c:catAx",
      {},
      value("c:axId", CATEGORY_AXIS),
      ...axisBody(category, sideways ? "l" : "b", category.majorGridlines ?? false, null, looks.categoryAxis),
      value("c:crossAx", VALUE_AXIS),
      crossing(measure),
    ) +
    tag(
      "c:valAx",
      {},
      value("c:axId", VALUE_AXIS),
      ...axisBody(measure, sideways ? "b" : "l", measure.majorGridlines ?? true, usual, looks.valueAxis),
      value("c:crossAx", CATEGORY_AXIS),
      crossing(category),
      measure.majorUnit === undefined ? "" : value("c:majorUnit", measure.majorUnit),
    )
  );
}

/** An axis stays at its side of the plot when the other one runs backwards. */
const crossing = (other: ChartAxis): string => value("c:crosses", other.reversed ? "max" : "autoZero");

function axisBody(
  axis: ChartAxis,
  side: string,
  gridlines: boolean,
  usualFormat: string | null,
  look: ChartLook | undefined,
): string[] {
  const format = axis.numberFormat ?? usualFormat;
  return [
    tag(
      "c:scaling",
      {},
      value("c:orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === undefined ? "" : value("c:max", axis.maximum),
      axis.minimum === undefined ? "" : value("c:min", axis.minimum),
    ),
    value("c:delete", axis.visible === false),
    value("c:axPos", side),
    gridlines ? tag("c:majorGridlines", {}) : "",
    axis.title?.visible ? titleXml(axis.title.text, undefined) : "",
    tag("c:numFmt", { formatCode: format ?? "General", sourceLinked: format === null }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    textXml(look),
  ];
}
