/** What stays at the top of the grid: column letters, and frozen rows under them. */
import type { ReactNode } from "react";
import { columnLetters, lastColumn, lastRow } from "../../workbook/box";
import type { Box } from "../../workbook/model";
import type { SheetLayout } from "./layout";
import type { Cursor } from "./places";
import type { ShownColumn } from "./Row";

export interface HeadingsProps {
  readonly layout: SheetLayout;
  readonly selection: Box;
  readonly frozenColumns: readonly ShownColumn[];
  readonly columns: readonly ShownColumn[];
  /** The frozen rows. */
  readonly children: ReactNode;
}

export function Headings({ layout, selection, frozenColumns, columns, children }: HeadingsProps) {
  const letter = ({ column, left, width }: ShownColumn) => {
    const isSelected = column >= selection.left && column <= selection.right;
    return (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        data-column-number={column}
        className={isSelected ? "letter selected-line" : "letter"}
        style={{ left, width, height: layout.lettersHeight }}
      >
        {columnLetters(column)}
      </div>
    );
  };
  return (
    <div role="rowgroup" className="headings" style={{ height: layout.top }}>
      <div role="row" aria-rowindex={1} className="row" style={{ top: 0, height: layout.lettersHeight }}>
        <div className="frozen" style={{ width: layout.left, height: layout.lettersHeight }}>
          <div
            role="columnheader"
            aria-colindex={1}
            data-corner
            className="number"
            style={{ width: layout.numbersWidth, height: layout.lettersHeight }}
          >
            <span className="for-screen-readers">Row</span>
          </div>
          {frozenColumns.map(letter)}
        </div>
        {columns.map(letter)}
      </div>
      {children}
    </div>
  );
}

/** The cursor that a click on a row number, a column letter or the corner makes. */
export function wholeLine(kind: "row" | "column" | "sheet", line: number): Cursor {
  if (kind === "row") return { anchor: { row: line, column: 0 }, head: { row: line, column: lastColumn } };
  if (kind === "column") return { anchor: { row: 0, column: line }, head: { row: lastRow, column: line } };
  return { anchor: { row: 0, column: 0 }, head: { row: lastRow, column: lastColumn } };
}
