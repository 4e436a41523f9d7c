/**
 * What was read from Excel, as plain data: the first stage of the flow
 * (sheets -> tracker -> findings and roll-up -> sheet plans -> sheets).
 * Written by `src/excel/read`, read by `src/tracker`. Knows neither Office nor React.
 */

/** A cell's value as `Range.values` gives it; "" for an empty cell. */
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
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
}

/** All worksheets that are not ours (summary sheets are left out), in tab order. */
export interface WorkbookCells {
  /** File name without its path, for instance "2013-14-q2.xlsx". */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
}
