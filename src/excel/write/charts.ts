/** The charts of a sheet: made anew with each writing, where and as large as they stood. */
import type { ChartCells, ChartPlan } from "../../summaries/chartPlan";
import { LINE_HEIGHT } from "../../summaries/textHeight";
import { cellAddress } from "../../workbook/address";
import type { ChartOutline } from "../read/outline";
import { FIRST_ROW, type LaidOutSheet } from "./laidOut";
import { CALL_BYTES, step, type Step } from "./step";
import type { SheetTask } from "./task";

/** Rows that a chart is high: of the usual height, they stand below the table. */
const CHART_ROWS = 20;
/** Charts side by side, as wide as the table together. */
const ABREAST = 2;

const FONT = "Arial";
const FONT_SIZE = 10;
const TITLE_SIZE = 13;

/**
 * First those that stood there go, which are known by their names: another one on the sheet is a person's. While the table
 * has as many rows as before, the new ones stand where the old ones stood.
 */
export function chartSteps({ sheet, existing }: SheetTask): Step[] {
  const ours = (existing?.charts ?? []).filter(({ name }) => sheet.plan.charts.some(({ title }) => title === name));
  const isSameHeight = existing?.used?.rows === FIRST_ROW + sheet.rows.length;
  const remove = step(1, (workbook) => {
    for (const { name } of ours) workbook.worksheets.getItem(sheet.name).charts.getItem(name).delete();
  });
  return [
    ...(ours.length === 0 ? [] : [remove]),
    ...sheet.plan.charts.map((chart, index) => {
      const stood = isSameHeight ? ours.find(({ name }) => name === chart.title) : undefined;
      return chartStep(sheet, chart, stood ?? placeOf(sheet, index));
    }),
  ];
}

/** Where a chart stands: in points, or from one cell to another. */
type Place = ChartOutline | { readonly from: string; readonly to: string };

/** The worksheet rows, zero-based, in which charts begin, and the points that they take from there. */
export function chartRows({ rows, plan }: LaidOutSheet): { readonly row: number; readonly height: number }[] {
  return Array.from({ length: Math.ceil(plan.charts.length / ABREAST) }, (_, index) => ({
    row: FIRST_ROW + rows.length + 1 + index * (CHART_ROWS + 1),
    height: (CHART_ROWS + 1) * LINE_HEIGHT,
  }));
}

/** Below the table, so that what it shows stands in cells above it. */
function placeOf(sheet: LaidOutSheet, index: number): Place {
  const { plan } = sheet;
  const columns = Math.ceil(plan.columns.length / ABREAST);
  const column = (index % ABREAST) * columns;
  const row = chartRows(sheet)[Math.floor(index / ABREAST)]?.row ?? 0;
  const last = Math.min(column + columns, plan.columns.length) - 1;
  return { from: cellAddress(row, column), to: cellAddress(row + CHART_ROWS - 1, last) };
}

function chartStep({ name: sheet }: LaidOutSheet, plan: ChartPlan, place: Place): Step {
  const draw = (workbook: Excel.Workbook) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const range = ({ firstRow, rows, firstColumn, columns }: ChartCells) =>
      worksheet.getRangeByIndexes(FIRST_ROW + firstRow, firstColumn, rows, columns);
    const [first] = plan.series;
    if (first === undefined) return;
    const by = first.values.rows === 1 ? Excel.ChartSeriesBy.rows : Excel.ChartSeriesBy.columns;
    const chart = worksheet.charts.add(plan.kind, range(first.values), by);
    chart.name = plan.title;
    if ("from" in place) chart.setPosition(place.from, place.to);
    else chart.set({ left: place.left, top: place.top, width: place.width, height: place.height });
    chart.format.font.name = FONT;
    chart.format.font.size = FONT_SIZE;
    chart.title.text = plan.title;
    chart.title.format.font.size = TITLE_SIZE;
    chart.legend.visible = plan.series.length > 1;
    chart.legend.position = Excel.ChartLegendPosition.bottom;
    const { valueAxis } = chart.axes;
    valueAxis.title.text = plan.valueTitle;
    valueAxis.numberFormat = plan.axisFormat;
    valueAxis.majorGridlines.visible = false;
    // Excel draws bars from the bottom up; the table reads from the top down.
    if (plan.kind !== "ColumnStacked") chart.axes.categoryAxis.reversePlotOrder = true;
    plan.series.forEach(({ name, values, colour, labelColour }, index) => {
      const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
      series.name = name;
      if (index > 0) series.setValues(range(values));
      series.setXAxisValues(range(plan.categories));
      series.format.fill.setSolidColor(colour);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = plan.numberFormat;
      series.dataLabels.format.font.color = labelColour;
    });
  };
  return step(18, draw, plan.series.length * 9 * CALL_BYTES);
}
