/** A native chart beside its sheet's table, as plain data. What it shows stands in the table's cells. */

/** Excel's names for the kinds that we draw. */
export type ChartKind = "BarStacked" | "BarClustered" | "ColumnStacked";

/** Columns and rows count from 0, rows below the table's headings. */
export interface ChartPlan {
  /** The chart's title, and the name by which we know it on its sheet. */
  readonly title: string;
  readonly kind: ChartKind;
  readonly series: readonly ChartSeriesPlan[];
  /** Cells with the words under (or beside) the bars; a whole column's rows, or headings of neighbouring columns. */
  readonly categories: ChartCells;
  readonly valueTitle: string;
  /** Number format of the axis. */
  readonly axisFormat: string;
  /** Of the numbers on the bars; none is shown for nothing. */
  readonly numberFormat: string;
}

export interface ChartSeriesPlan {
  readonly name: string;
  readonly values: ChartCells;
  /** "#RRGGBB". */
  readonly colour: string;
  /** Of the number on the bar. */
  readonly labelColour: string;
}

/** A block of cells of the table; `firstRow` is -1 for its headings. */
export interface ChartCells {
  readonly firstRow: number;
  readonly rows: number;
  readonly firstColumn: number;
  readonly columns: number;
}
