/** One row of the grid: its number, its frozen cells, and those of its other cells that are in sight. */
import { memo, type ReactNode } from "react";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { cellAt, isRowHidden, styleIndexAt } from "../../workbook/read";
import { extent } from "./axis";
import { Cell, type SelectedEdges } from "./Cell";
import { linkOf } from "./cellLink";
import { meanLetter } from "./fonts";
import type { SheetLayout } from "./layout";
import { areaOf } from "./merges";
import type { Place } from "./places";
import { isBlank } from "./rowHeight";

/** A column in sight, and where it begins: pixels from the row's start. */
export interface ShownColumn {
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

export interface RowProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly row: number;
  /** Pixels from the top of what the row stands in. */
  readonly top: number;
  readonly height: number;
  readonly frozenColumns: readonly ShownColumn[];
  readonly columns: readonly ShownColumn[];
  /** The selected block where it crosses this row, and the active cell where it is in this row; else null. */
  readonly selection: Box | null;
  readonly active: Place | null;
  readonly editor: ReactNode;
  readonly beside: ReactNode;
}

export const Row = memo(function Row(props: RowProps) {
  const { sheet, layout, row, top, height, selection } = props;
  const number = ["number", selection && "selected-line", isRowHidden(sheet, row + 1) && "before-hidden"];
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height }}>
      <div className="frozen" style={{ width: layout.left, height }}>
        <div
          role="rowheader"
          aria-colindex={1}
          data-row-number={row}
          className={number.filter(Boolean).join(" ")}
          style={{ width: layout.numbersWidth, height }}
        >
          {row + 1}
        </div>
        {cellsOf(props, props.frozenColumns)}
      </div>
      {cellsOf(props, props.columns)}
    </div>
  );
});

function cellsOf(props: RowProps, columns: readonly ShownColumn[]): ReactNode[] {
  const { workbook, sheet, layout, row, active, editor, beside } = props;
  const { frozen, scrolling } = layout.columns;
  /** A merged area that begins in a frozen column is drawn there, whole. */
  const firstOwn = columns === props.frozenColumns ? 0 : (scrolling.lines[0] ?? 0);
  const drawn = new Set<number>();
  return columns.flatMap((shown) => {
    const area = areaOf(layout.merges, row, shown.column);
    if (area.top !== row || area.left < firstOwn || drawn.has(area.left)) return [];
    drawn.add(area.left);
    const isMerged = area.right > area.left || area.bottom > area.top;
    const width = isMerged
      ? extent(frozen, area.left, area.right) + extent(scrolling, area.left, area.right)
      : shown.width;
    const height = isMerged ? heightOf(layout, area) : props.height;
    const left = shown.left - (area.left < shown.column ? extent(scrolling, area.left, shown.column - 1) : 0);
    const isActive = active !== null && active.row === area.top && active.column === area.left;
    return [
      <Cell
        key={area.left}
        {...{ workbook, sheet, area, left, width, height, isActive }}
        scale={layout.scale}
        revision={layout.revision}
        room={isMerged ? width : roomFor(props, columns, shown)}
        link={linkOf(workbook, sheet, layout.links, { row, column: area.left })}
        selected={selectedEdges(props.selection, area)}
        editor={isActive ? editor : null}
        beside={isActive ? beside : null}
      />,
    ];
  });
}

function heightOf(layout: SheetLayout, area: Box): number {
  return extent(layout.rows.frozen, area.top, area.bottom) + extent(layout.rows.scrolling, area.top, area.bottom);
}

function selectedEdges(selection: Box | null, area: Box): SelectedEdges | null {
  if (!selection || area.right < selection.left || area.left > selection.right) return null;
  return {
    top: area.top <= selection.top,
    left: area.left <= selection.left,
    bottom: area.bottom >= selection.bottom,
    right: area.right >= selection.right,
  };
}

/** A text that does not wrap runs on over the empty cells to its right, as far as it needs. */
function roomFor(
  { workbook, sheet, layout, row }: RowProps,
  columns: readonly ShownColumn[],
  shown: ShownColumn,
): number {
  const cell = cellAt(sheet, row, shown.column);
  const style = workbook.styles[styleIndexAt(sheet, row, shown.column)];
  if (typeof cell?.value !== "string" || !style || style.wrap) return shown.width;
  if (style.horizontal !== "General" && style.horizontal !== "Left") return shown.width;
  const needed = cell.value.length * style.font.size * layout.scale * meanLetter(style.font) * 1.1 + 8;
  let room = shown.width;
  for (let index = columns.indexOf(shown) + 1; index < columns.length && room < needed; index++) {
    const next = columns[index];
    if (!next || layout.merges.at(row, next.column) || !isBlank(sheet, row, next.column)) break;
    room += next.width;
  }
  return room;
}
