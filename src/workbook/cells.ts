/**
 * What was read from Excel, as plain data: the first stage of the flow
 * (sheets -> tracker -> findings and roll-up -> sheet plans -> sheets).
 * Written by `src/excel/read`, read by `src/tracker`. Knows neither Office nor React.
 */

/**
 * A cell's value as `Range.values` gives it; "" for an empty cell. For a number in a column of a tracker: the text that
 * Excel shows ("31/03/2025"); its type tells that it is one.
 */
export type CellValue = string | number | boolean;

/** As `Excel.RangeValueType`; errors are told by this, never by a text that looks like one. */
export type ValueType = "Unknown" | "Empty" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "RichValue";

/** The used range of one worksheet. `values` and `valueTypes` are rows of equal length. */
export interface SheetCells {
  /** Worksheet id of this session: it may change when the workbook is reopened. */
  readonly id: string;
  readonly name: string;
  /** Zero-based row and column of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly ValueType[])[];
  /** Zero-based worksheet rows that are hidden or filtered out of sight. */
  readonly hiddenRows: ReadonlySet<number>;
  /**
   * Direct fills ("#FFC000") by cell ("B9"), as far as they were read: of a tracker's status columns alone. A cell
   * without a fill, or with a white one, is not in it; colours of conditional formats are not fills.
   */
  readonly fills: ReadonlyMap<string, string>;
  /** Merged areas ("B4:B6"), as far as Excel reports them; nothing is read differently for one that is missing. */
  readonly merges: readonly string[];
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** All worksheets that are not ours (summary sheets are left out), in tab order. */
export interface WorkbookCells {
  /** File name without its path, for instance "2013-14-q2.xlsx". */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
}
