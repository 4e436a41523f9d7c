import { charts } from "../../src/summaries/charts";
import { BAR_COLOURS } from "../../src/summaries/chartColours";
import { COUNTED_KINDS } from "../../src/summaries/kinds";
import { contrast } from "../support/contrast";
import { quartersInput } from "./quarters";
import { show, showRow } from "./show";

const HOMES = "KA.01.01 Build two hundred affordable homes";
const TREES = "KA.01.02 Plant trees along the canal";

describe("Charts", () => {
  const plan = charts(
    quartersInput({
      "Q1 2024-25": [[HOMES, "Amber"]],
      "Q2 2024-25": [
        [HOMES, "Green"],
        [TREES, "Red"],
      ],
    }),
  );

  test("has in its table what every bar shows", () => {
    expect(plan.rows.map((row) => showRow(row).slice(0, 6))).toEqual([
      ["Status by priority", "A safe place", "2", "1", "0", "1"],
      ["Status shares", "The council as a whole", "2", "1", "0", "1"],
      ["Status by quarter", "Quarter 1 2024/25", "1", "0", "1", "0"],
      ["Status by quarter", "Quarter 2 2024/25", "2", "1", "0", "1"],
    ]);
  });

  test("draws the cells that it says", () => {
    const cells = plan.charts.map(({ title, kind, series, categories }) => ({
      title,
      kind,
      categories: block(categories),
      series: series.map(({ name, values }) => [name, ...block(values)]),
    }));
    expect(cells).toEqual([
      {
        title: "Key Activities by priority and status",
        kind: "BarStacked",
        categories: ["A safe place"],
        series: [
          ["Red", "1"],
          ["Green", "1"],
        ],
      },
      {
        title: "Share of all Key Activities by status",
        kind: "BarClustered",
        categories: ["Red", "Amber", "Green", "Complete", "Not started", "Deferred", "Withdrawn", "No status"],
        series: [["Share of all Key Activities", "1/2", "0/2", "1/2", "0/2", "0/2", "0/2", "0/2", "0/2"]],
      },
      {
        title: "Key Activities by quarter and status",
        kind: "ColumnStacked",
        categories: ["Quarter 1 2024/25", "Quarter 2 2024/25"],
        series: [
          ["Red", "0", "1"],
          ["Amber", "1", "0"],
          ["Green", "0", "1"],
        ],
      },
    ]);
  });

  test("has no trend of one quarter", () => {
    const { charts: drawn } = charts(quartersInput({ "Q2 2024-25": [[HOMES, "Green"]] }));
    expect(drawn.map(({ kind }) => kind)).toEqual(["BarStacked", "BarClustered"]);
  });

  test("neighbours of a stack differ in grey, and numbers can be read on every bar", () => {
    const bars = COUNTED_KINDS.map((kind) => BAR_COLOURS[kind]);
    for (const [index, { fill, label }] of bars.entries()) {
      expect(contrast(label, fill)).toBeGreaterThanOrEqual(4.5);
      const next = bars[index + 1];
      if (next !== undefined) expect(contrast(fill, next.fill)).toBeGreaterThanOrEqual(3);
    }
  });

  function block({ firstRow, rows, firstColumn, columns }: (typeof plan.charts)[number]["categories"]): string[] {
    const all = [plan.columns.map(({ heading }) => heading), ...plan.rows.map((row) => row.map(show))];
    return all.slice(firstRow + 1, firstRow + 1 + rows).flatMap((row) => row.slice(firstColumn, firstColumn + columns));
  }
});
