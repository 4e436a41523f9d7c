/** Where everything on a sheet stands, in pixels. */
import { usedBox, isRowHidden } from "../../workbook/read";
import { lastColumn, lastRow, wholeSheet } from "../../workbook/box";
import type { Font, Hyperlink, Sheet, Workbook } from "../../workbook/model";
import { splitAxis, totalSize, type SplitAxis } from "./axis";
import { indexBoxes, type BoxIndex } from "./boxIndex";
import { indexMerges, type MergeIndex } from "./merges";
import { columnWidth, rowHeight } from "./rowHeight";

export interface SheetLayout {
  readonly rows: SplitAxis;
  readonly columns: SplitAxis;
  readonly merges: MergeIndex;
  readonly links: BoxIndex<Hyperlink>;
  /** Pixels of a point at this zoom. */
  readonly scale: number;
  /** Pixels from the grid's edges to the cells that scroll: headings and frozen panes. */
  readonly top: number;
  readonly left: number;
  /** Of the content that was laid out. */
  readonly revision: number;
  /** Pixels of the headings alone. */
  readonly lettersHeight: number;
  readonly numbersWidth: number;
}

/** Rows and columns beyond the last used one: enough to go on typing. */
const spareRows = 60;
const spareColumns = 8;
const fewestRows = 100;
const fewestColumns = 26;

/** How many rows and columns to draw so that both the used cells and `reach` can be gone to. */
export function gridSize(
  sheet: Sheet,
  reach: { readonly row: number; readonly column: number },
): { rows: number; columns: number } {
  const used = usedBox(sheet, wholeSheet, false);
  const rows = Math.max(fewestRows, (used?.bottom ?? 0) + spareRows, reach.row + spareRows);
  const columns = Math.max(fewestColumns, (used?.right ?? 0) + spareColumns, reach.column + spareColumns);
  return { rows: Math.min(rows, lastRow + 1), columns: Math.min(columns, lastColumn + 1) };
}

export function layOut(
  workbook: Workbook,
  sheet: Sheet,
  size: { readonly rows: number; readonly columns: number },
  scale: number,
  letterWidth: (font: Font) => number,
  revision: number,
): SheetLayout {
  const merges = indexMerges(sheet);
  const pixels = (points: number) => Math.round(points * scale);
  const rows = splitAxis(
    size.rows,
    sheet.freeze?.rows ?? 0,
    (row) => isRowHidden(sheet, row),
    (row) => pixels(rowHeight(workbook, sheet, row, merges, letterWidth)),
  );
  const columns = splitAxis(
    size.columns,
    sheet.freeze?.columns ?? 0,
    (column) => sheet.hiddenColumns.has(column),
    (column) => pixels(columnWidth(sheet, column)),
  );
  const lettersHeight = 22;
  const numbersWidth = 22 + 8 * String(size.rows).length;
  return {
    rows,
    columns,
    merges,
    links: indexBoxes(sheet.hyperlinks, ({ box }) => box),
    scale,
    revision,
    lettersHeight,
    numbersWidth,
    top: lettersHeight + totalSize(rows.frozen),
    left: numbersWidth + totalSize(columns.frozen),
  };
}
