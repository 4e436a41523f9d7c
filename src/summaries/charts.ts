/** Charts: statuses by priority, shares of the council, and the trend where there are more quarters; their numbers in the table. */
import { trendOf } from "../history/trend";
import type { Counts } from "../rollup/rollUp";
import { BAR_COLOURS, PLAIN_BAR } from "./chartColours";
import type { ChartCells, ChartKind, ChartPlan } from "./chartPlan";
import { text } from "./cells";
import { COUNT_COLUMNS, countCells, SHARE_COLUMNS, shareCells } from "./countColumns";
import { headingText } from "./headings";
import { quarterText, subjectOf, type SummaryInput } from "./input";
import { COUNTED_KINDS, KIND_WORDS } from "./kinds";
import { ON_A4, type PlanColumn, type PlanRow, type SheetPlan } from "./plan";

const NAME_COLUMNS: readonly PlanColumn[] = [
  { heading: "Chart", kind: "text", width: 100 },
  { heading: "Bar", kind: "text", width: 124 },
];
const COLUMNS: readonly PlanColumn[] = [...NAME_COLUMNS, ...COUNT_COLUMNS, ...SHARE_COLUMNS];
/** Columns of the first kind's count and share. */
const FIRST_COUNT = NAME_COLUMNS.length + 1;
const FIRST_SHARE = FIRST_COUNT + COUNTED_KINDS.length;

const BY_PRIORITY = "Status by priority";
const SHARES = "Status shares";
const TREND = "Status by quarter";

/** A row of the table: what one bar shows. */
interface Bar {
  readonly chart: string;
  readonly name: string;
  readonly counts: Counts;
}

export function charts(input: SummaryInput): SheetPlan {
  const { tracker } = input;
  const bars = barsOf(input);
  return {
    key: "Charts",
    name: "Charts",
    subject: subjectOf(tracker),
    table: "KaTrackerCharts",
    columns: COLUMNS,
    rows: bars.map(row),
    labelColumn: 1,
    note: bars.length > 0 ? "The charts below the table show its numbers." : null,
    print: ON_A4,
    charts: [byPriority(bars), shares(bars), trend(bars)].flatMap((chart) => chart ?? []),
    nothing: bars.length > 0 ? null : "The tracker has no Key Activities.",
  };
}

function barsOf({ tracker, trackers, rollUps }: SummaryInput): Bar[] {
  const council = rollUps.find(({ level }) => level === "council");
  if (council === undefined || council.total === 0) return [];
  const quarters = trendOf(trackers, tracker);
  return [
    ...rollUps.flatMap(({ level, heading, counts }) => {
      const priority = level === "priority" && heading !== null ? tracker.priorities[heading] : undefined;
      return priority === undefined ? [] : [{ chart: BY_PRIORITY, name: headingText(priority), counts }];
    }),
    { chart: SHARES, name: "The council as a whole", counts: council.counts },
    ...(quarters.length < 2
      ? []
      : quarters.map(({ period, counts }) => ({ chart: TREND, name: quarterText(period), counts }))),
  ];
}

function row({ chart, name, counts }: Bar): PlanRow {
  const counted = { counts, total: COUNTED_KINDS.reduce((sum, kind) => sum + counts[kind], 0) };
  return [text(chart), text(name), ...countCells(counted), ...shareCells(counted)];
}

function byPriority(bars: readonly Bar[]): ChartPlan | null {
  return stacked(bars, BY_PRIORITY, "Key Activities by priority and status", "BarStacked");
}

function trend(bars: readonly Bar[]): ChartPlan | null {
  return stacked(bars, TREND, "Key Activities by quarter and status", "ColumnStacked");
}

/** One bar a row, one series a status that any of them has; null where the table has no such rows. */
function stacked(bars: readonly Bar[], chart: string, title: string, kind: ChartKind): ChartPlan | null {
  const firstRow = bars.findIndex((bar) => bar.chart === chart);
  if (firstRow < 0) return null;
  const own = bars.filter((bar) => bar.chart === chart);
  const column = (firstColumn: number): ChartCells => ({ firstRow, rows: own.length, firstColumn, columns: 1 });
  return {
    title,
    kind,
    series: COUNTED_KINDS.flatMap((each, index) =>
      own.some(({ counts }) => counts[each] > 0)
        ? [
            {
              name: KIND_WORDS[each],
              values: column(FIRST_COUNT + index),
              colour: BAR_COLOURS[each].fill,
              labelColour: BAR_COLOURS[each].label,
            },
          ]
        : [],
    ),
    categories: column(NAME_COLUMNS.length - 1),
    valueTitle: "Key Activities",
    axisFormat: "0",
    numberFormat: "0;;",
  };
}

/** One bar a status, its word beside it. */
function shares(bars: readonly Bar[]): ChartPlan | null {
  const firstRow = bars.findIndex((bar) => bar.chart === SHARES);
  if (firstRow < 0) return null;
  const across = { rows: 1, columns: COUNTED_KINDS.length };
  const title = "Share of all Key Activities by status";
  return {
    title,
    kind: "BarClustered",
    series: [
      {
        name: "Share of all Key Activities",
        values: { firstRow, firstColumn: FIRST_SHARE, ...across },
        colour: PLAIN_BAR.fill,
        labelColour: PLAIN_BAR.label,
      },
    ],
    categories: { firstRow: -1, firstColumn: FIRST_COUNT, ...across },
    valueTitle: "Share of all Key Activities",
    axisFormat: "0%",
    numberFormat: "0%",
  };
}
