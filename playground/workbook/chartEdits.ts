/** Edits of charts. */
import type { Chart, ChartSeries, Sheet, Workbook } from "./model";
import { newGuid } from "./create";
import { setSheetField } from "./sheetFields";

/** Adds a chart; without a name it takes the next "Chart n". */
export function addChart(workbook: Workbook, sheet: Sheet, chart: Omit<Chart, "id" | "name">): Chart {
  const added = { id: newGuid(), name: freeName(sheet), ...chart };
  setSheetField(workbook, sheet, "charts", [...sheet.charts, added]);
  return added;
}

function freeName(sheet: Sheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

export function changeChart(workbook: Workbook, sheet: Sheet, id: string, change: Partial<Omit<Chart, "id">>): void {
  const changed = sheet.charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
  setSheetField(workbook, sheet, "charts", changed);
}

export function changeSeries(
  workbook: Workbook,
  sheet: Sheet,
  id: string,
  index: number,
  change: Partial<ChartSeries>,
): void {
  const series = sheet.charts.find((chart) => chart.id === id)?.series ?? [];
  const changed = series.map((each, place) => (place === index ? { ...each, ...change } : each));
  changeChart(workbook, sheet, id, { series: changed });
}

export function deleteChart(workbook: Workbook, sheet: Sheet, id: string): void {
  setSheetField(
    workbook,
    sheet,
    "charts",
    sheet.charts.filter((chart) => chart.id !== id),
  );
}
