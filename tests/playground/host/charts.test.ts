/** Charts on the stand-in, through the real library. */
import { openWorkbook } from "../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../playground/xlsx/saveWorkbook";
import { openXmlErrors } from "../../support/openXmlValidator";
import { eachOnNewWorkbook, firstSheet, onSheet, refusalOf } from "./support";

const running = eachOnNewWorkbook();
const sheet = () => firstSheet(running().host.workbook);

/** Statuses by priority, in A1:D3, and a chart of them. */
function addChart(
  each: Excel.Worksheet,
  type: "BarStacked100" | "Pie" = "BarStacked100",
  by?: "Columns" | "Rows",
): Excel.Chart {
  const range = each.getRange("A1:D3");
  range.values = [
    ["Priority", "Red", "Amber", "Green"],
    ["Homes", 1, 2, 30],
    ["Jobs", 4, 5, 6],
  ];
  return each.charts.add(type, range, by);
}

async function seriesOf(chart: Excel.Chart): Promise<{ name: string; values: unknown[] }[]> {
  chart.series.load("items/name");
  await chart.context.sync();
  const values = chart.series.items.map((series) => series.getDimensionValues("Values"));
  await chart.context.sync();
  return chart.series.items.map((series, index) => ({ name: series.name, values: values[index]?.value ?? [] }));
}

test("a chart takes its series, their names and the categories from the cells", () =>
  onSheet(async (each, context) => {
    const chart = addChart(each, "BarStacked100", "Columns").load("name,chartType,width,height");
    chart.legend.load("visible,position");
    const categories = chart.series.getItemAt(0).getDimensionValues("Categories");
    expect(await seriesOf(chart)).toEqual([
      { name: "Red", values: [1, 4] },
      { name: "Amber", values: [2, 5] },
      { name: "Green", values: [30, 6] },
    ]);
    expect(chart).toMatchObject({ name: "Chart 1", chartType: "BarStacked100", width: 360, height: 216 });
    expect(categories.value).toEqual(["Homes", "Jobs"]);
    expect(chart.legend.toJSON()).toMatchObject({ visible: true });
    await context.sync();
    expect(sheet().charts[0]?.series[0]).toMatchObject({
      nameReference: "Sheet1!$B$1",
      values: { sheet: "Sheet1", box: { top: 1, left: 1, bottom: 2, right: 1 } },
    });
    expect([...sheet().changedAspects]).toContain("charts");
  }));

test.each<[string, "Columns" | "Rows" | undefined, string[]]>([
  ["the longer side is the categories when nothing is said", undefined, ["Homes", "Jobs"]],
  ["by rows", "Rows", ["Homes", "Jobs"]],
  ["by columns", "Columns", ["Red", "Amber", "Green"]],
])("%s", async (_what, by, names) => {
  await onSheet(async (each) => {
    expect((await seriesOf(addChart(each, "BarStacked100", by))).map((series) => series.name)).toEqual(names);
  });
});

test("title, legend, place and type are set and read back", () =>
  onSheet(async (each, context) => {
    const chart = addChart(each);
    chart.name = "Status by priority";
    chart.title.text = "Status of Key Activities";
    chart.legend.position = "Bottom";
    chart.legend.visible = false;
    chart.chartType = "ColumnClustered";
    chart.setPosition("B5", "G20");
    await context.sync();
    const found = each.charts.getItem("status by priority");
    found.load("name,chartType,left,top,width,height");
    found.title.load("text,visible");
    found.legend.load("visible,position");
    await context.sync();
    expect(found.toJSON()).toMatchObject({ chartType: "ColumnClustered", left: 48, top: 60, width: 288, height: 240 });
    expect(found.title.toJSON()).toMatchObject({ text: "Status of Key Activities", visible: true });
    expect(found.legend.toJSON()).toMatchObject({ position: "Bottom", visible: false });
    found.left = 10;
    found.title.visible = false;
    found.load("left");
    found.title.load("visible");
    await context.sync();
    expect([found.left, found.title.visible]).toEqual([10, false]);
  }));

test("series are coloured, labelled, added, given cells and deleted", () =>
  onSheet(async (each, context) => {
    const chart = addChart(each, "BarStacked100", "Columns");
    const red = chart.series.getItemAt(0);
    red.format.fill.setSolidColor("#C00000");
    red.hasDataLabels = true;
    chart.series.getItemAt(1).delete();
    const added = chart.series.add("Total");
    added.setValues(each.getRange("D2:D3"));
    added.setXAxisValues(each.getRange("A2:A3"));
    red.load("hasDataLabels");
    chart.dataLabels.load("showValue");
    await context.sync();
    expect([red.hasDataLabels, chart.dataLabels.showValue]).toEqual([true, null]);
    expect((await seriesOf(chart)).map((series) => series.name)).toEqual(["Red", "Green", "Total"]);
    expect(sheet().charts[0]?.series.map((series) => series.fill)).toEqual(["#C00000", null, null]);
    expect(sheet().charts[0]?.series[2]).toMatchObject({
      nameReference: null,
      categories: { sheet: "Sheet1", box: { top: 1, left: 0, bottom: 2, right: 0 } },
    });
  }));

test("a series named by a cell follows it; its points are the cells' values", () =>
  onSheet(async (each, context) => {
    const chart = addChart(each, "BarStacked100", "Columns");
    each.getRange("B1").values = [["Not on track"]];
    const series = chart.series.getItemAt(0).load("name");
    series.points.load("items/value");
    await context.sync();
    expect(series.name).toBe("Not on track");
    expect(series.points.items.map((point) => point.value as unknown)).toEqual([1, 4]);
  }));

test("charts are counted, looked for and deleted", () =>
  onSheet(async (each, context) => {
    const chart = addChart(each).load("id");
    addChart(each, "Pie").load("name");
    each.charts.load("items/name");
    await context.sync();
    expect(each.charts.items.map((item) => item.name)).toEqual(["Chart 1", "Chart 2"]);
    chart.delete();
    const count = each.charts.getCount();
    const none = each.charts.getItemOrNullObject("Chart 1");
    await context.sync();
    expect([count.value, none.isNullObject]).toEqual([1, true]);
  }));

test.each<[string, (each: Excel.Worksheet) => unknown, string]>([
  ["an unknown type", (each) => each.charts.add("Cloud" as "Pie", each.getRange("A1:B2")), "InvalidArgument"],
  ["a chart that is not there", (each) => each.charts.getItem("Trend").delete(), "ItemNotFound"],
  [
    "a series from a block",
    (each) => addChart(each).series.getItemAt(0).setValues(each.getRange("A1:B2")),
    "InvalidArgument",
  ],
  ["a series beyond the last", (each) => addChart(each).series.getItemAt(9).delete(), "InvalidArgument"],
  [
    "trendlines, which the stand-in lacks",
    (each) => addChart(each).series.getItemAt(0).trendlines.getCount(),
    "ApiNotFound",
  ],
])("refuses %s", async (_what, act, code) => {
  const refusal = await refusalOf(onSheet((each) => void act(each)));
  expect(refusal.code).toBe(code);
});

test("a protected sheet takes no chart", async () => {
  const refusal = await refusalOf(
    onSheet((each) => {
      each.protection.protect();
      each.charts.add("Pie", each.getRange("A1:B2"));
    }),
  );
  expect(refusal).toMatchObject({ code: "AccessDenied", location: "ChartCollection.add" });
});

test("axes are scaled, named, turned round and stripped of gridlines", () =>
  onSheet(async (each, context) => {
    const { axes } = addChart(each);
    axes.valueAxis.maximum = 1;
    axes.valueAxis.minimum = 0;
    axes.valueAxis.majorUnit = 0.25;
    axes.valueAxis.numberFormat = "0%";
    axes.valueAxis.majorGridlines.visible = false;
    axes.categoryAxis.reversePlotOrder = true;
    axes.categoryAxis.title.text = "Priority";
    axes.categoryAxis.format.font.size = 9;
    await context.sync();
    axes.valueAxis.load("minimum,maximum,majorUnit,numberFormat,reversePlotOrder,visible");
    axes.valueAxis.majorGridlines.load("visible");
    axes.categoryAxis.load("reversePlotOrder");
    axes.categoryAxis.title.load("text,visible");
    axes.categoryAxis.format.font.load("size,bold");
    await context.sync();
    expect(axes.valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 1,
      majorUnit: 0.25,
      numberFormat: "0%",
      reversePlotOrder: false,
      visible: true,
    });
    expect(axes.valueAxis.majorGridlines.visible).toBe(false);
    expect(axes.categoryAxis.reversePlotOrder).toBe(true);
    expect(axes.categoryAxis.title.toJSON()).toMatchObject({ text: "Priority", visible: true });
    expect(axes.categoryAxis.format.font.toJSON()).toMatchObject({ size: 9, bold: null });
    axes.valueAxis.maximum = "";
    await context.sync();
    expect(sheet().charts[0]?.axes?.value).not.toHaveProperty("maximum");
  }));

test("a chart with all of it is saved as the Open XML SDK wants it, and read back", () => {
  return onSheet(async (each, context) => {
    const bars = addChart(each, "BarStacked100", "Columns");
    bars.title.text = "Status of Key Activities";
    bars.title.format.font.color = "#1F3864";
    bars.title.format.font.bold = true;
    bars.legend.format.fill.setSolidColor("#FFFFFF");
    bars.legend.format.font.size = 10;
    bars.format.fill.clear();
    bars.series.getItemAt(0).format.fill.setSolidColor("#C00000");
    bars.series.getItemAt(0).hasDataLabels = true;
    bars.dataLabels.format.font.color = "white";
    bars.axes.categoryAxis.reversePlotOrder = true;
    bars.axes.valueAxis.maximum = 1;
    bars.axes.valueAxis.title.text = "Share";
    const pie = each.charts.add("Doughnut", each.getRange("A1:B3"));
    pie.series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor("#548235");
    const lines = each.charts.add("LineMarkers", each.getRange("A1:D3"));
    lines.series.getItemAt(0).format.line.color = "#C00000";
    await context.sync();
    const bytes = saveWorkbook(running().host.workbook);
    expect(openXmlErrors(bytes) ?? []).toEqual([]);
    const charts = openWorkbook(bytes, "book.xlsx").sheets[0]?.charts ?? [];
    expect(charts.map((chart) => [chart.type, chart.title.text])).toEqual([
      ["BarStacked100", "Status of Key Activities"],
      ["Doughnut", "Red"],
      ["LineMarkers", "Chart Title"],
    ]);
  });
});
