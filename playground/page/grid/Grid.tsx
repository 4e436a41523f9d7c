/**
 * A worksheet as a grid: only the rows and columns in sight are in the document, so that ten thousand Key Activities
 * scroll as lightly as ten. The focus stays on the grid; `aria-activedescendant` names the active cell.
 */
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import type { Box, Sheet, Workbook } from "../../workbook/model";
import { indexOfLine, type Axis } from "./axis";
import { cellId } from "./Cell";
import { Headings } from "./Headings";
import { actOf, type GridAct } from "./keys";
import type { SheetLayout } from "./layout";
import { areaOf } from "./merges";
import type { Cursor, Place } from "./places";
import { Row, type ShownColumn } from "./Row";
import { usePointer } from "./usePointer";

export interface GridProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly cursor: Cursor;
  readonly selection: Box;
  /** What is drawn in the active cell while it is edited. */
  readonly editor: ReactNode;
  /** What stands beside the active cell. */
  readonly beside: ReactNode;
  /** Changes whenever the active cell should be brought into sight. */
  readonly reveal: number;
  readonly onSelect: (cursor: Cursor) => void;
  /** `pageRows`: how many rows are in sight. */
  readonly onAct: (act: GridAct, pageRows: number) => void;
  /** The selected block as text for the clipboard. */
  readonly onCopy: () => string;
  readonly onPaste: (text: string) => void;
}

export function Grid(props: GridProps) {
  const { workbook, sheet, layout, cursor, selection, editor, beside, reveal, onSelect, onAct } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const active = useMemo((): Place => {
    const area = areaOf(layout.merges, cursor.anchor.row, cursor.anchor.column);
    return { row: area.top, column: area.left };
  }, [layout, cursor]);
  const rows = useLines(scroller, layout.rows.scrolling, layout.top, active.row, false);
  const columns = useLines(scroller, layout.columns.scrolling, layout.left, active.column, true);
  const shownColumns = useShownColumns(columns, layout);
  const frozenColumns = useMemo(() => frozen(layout), [layout]);
  useReveal(rows, layout.rows.scrolling, cursor.head.row, reveal);
  useReveal(columns, layout.columns.scrolling, cursor.head.column, reveal);
  const pointer = usePointer(cursor, onSelect, () => onAct({ kind: "edit", text: null }, 0));

  const drawRow = (row: number, top: number, height: number) => (
    <Row
      key={row}
      {...{ workbook, sheet, layout, row, top, height, frozenColumns }}
      columns={shownColumns}
      selection={row >= selection.top && row <= selection.bottom ? selection : null}
      active={row === active.row ? active : null}
      editor={row === active.row ? editor : null}
      beside={row === active.row ? beside : null}
    />
  );
  const inSight = rows.getVirtualItems();
  const firstRow = layout.rows.scrolling.lines[inSight[0]?.index ?? 0] ?? 0;
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={sheet.name}
      aria-rowcount={-1}
      aria-colcount={-1}
      aria-multiselectable
      aria-activedescendant={cellId(active.row, active.column)}
      tabIndex={0}
      className="grid"
      data-region
      onKeyDown={(event) => {
        if (editor !== null) return;
        const act = actOf(event);
        if (!act) return;
        event.preventDefault();
        onAct(act, pageRows(event, layout));
      }}
      onCopy={(event) => copy(event, props)}
      onCut={(event) => {
        if (copy(event, props)) onAct({ kind: "clear" }, 0);
      }}
      onPaste={(event) => {
        if (editor !== null) return;
        event.preventDefault();
        props.onPaste(event.clipboardData.getData("text/plain"));
      }}
      {...pointer}
    >
      <div className="sheet" style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}>
        <Headings {...{ layout, selection, frozenColumns }} columns={shownColumns}>
          {stacked(layout.rows.frozen, layout.lettersHeight).map(({ line, start, size }) => drawRow(line, start, size))}
        </Headings>
        {rowsAbove(layout, firstRow, shownColumns).map((row) => drawRow(row, ...placeOf(rows, layout, row)))}
        {inSight.map((item) => drawRow(layout.rows.scrolling.lines[item.index] ?? 0, item.start, item.size))}
      </div>
    </div>
  );
}

type Lines = Virtualizer<HTMLDivElement, Element>;

/** The lines of one axis that are in sight, and the active one wherever it is: the focus is on it. */
function useLines(
  scroller: React.RefObject<HTMLDivElement | null>,
  axis: Axis,
  padding: number,
  active: number,
  horizontal: boolean,
): Lines {
  const activeIndex = indexOfLine(axis, active);
  const isThere = axis.lines[activeIndex] === active;
  const lines = useVirtualizer<HTMLDivElement, Element>({
    count: axis.lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => axis.sizes[index] ?? 0,
    horizontal,
    overscan: horizontal ? 4 : 6,
    paddingStart: padding,
    scrollPaddingStart: padding,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (isThere && !indexes.includes(activeIndex)) indexes.push(activeIndex);
      return indexes.sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => lines.measure(), [lines, axis, padding]);
  return lines;
}

function useShownColumns(columns: Lines, layout: SheetLayout): readonly ShownColumn[] {
  const items = columns.getVirtualItems();
  const key = items.map((item) => `${item.index}:${item.start}`).join(" ");
  return useMemo(
    () =>
      key
        .split(" ")
        .filter(Boolean)
        .map((each) => {
          const [index = 0, left = 0] = each.split(":").map(Number);
          const { lines, sizes } = layout.columns.scrolling;
          return { column: lines[index] ?? 0, left, width: sizes[index] ?? 0 };
        }),
    [key, layout],
  );
}

function useReveal(lines: Lines, axis: Axis, line: number, reveal: number): void {
  const target = useRef({ lines, axis, line });
  useLayoutEffect(() => {
    target.current = { lines, axis, line };
  });
  useEffect(() => {
    const now = target.current;
    const index = indexOfLine(now.axis, now.line);
    if (now.axis.lines[index] === now.line) now.lines.scrollToIndex(index, { align: "auto" });
  }, [reveal]);
}

interface Stacked {
  readonly line: number;
  readonly start: number;
  readonly size: number;
}

function stacked(axis: Axis, from: number): Stacked[] {
  let start = from;
  return axis.lines.map((line, index) => {
    const size = axis.sizes[index] ?? 0;
    start += size;
    return { line, start: start - size, size };
  });
}

function frozen(layout: SheetLayout): readonly ShownColumn[] {
  return stacked(layout.columns.frozen, layout.numbersWidth).map(({ line, start, size }) => ({
    column: line,
    left: start,
    width: size,
  }));
}

/** Rows out of sight above, where a merged area begins that reaches into sight. */
function rowsAbove(layout: SheetLayout, firstRow: number, columns: readonly ShownColumn[]): number[] {
  const above = columns.map(({ column }) => layout.merges.at(firstRow, column)?.top ?? firstRow);
  const frozenUntil = layout.rows.scrolling.lines[0] ?? 0;
  return [...new Set(above)].filter((row) => row < firstRow && row >= frozenUntil);
}

function placeOf(rows: Lines, layout: SheetLayout, row: number): [number, number] {
  const item = rows.measurementsCache[indexOfLine(layout.rows.scrolling, row)];
  return [item?.start ?? 0, item?.size ?? 0];
}

function pageRows(event: KeyboardEvent<HTMLDivElement>, layout: SheetLayout): number {
  const shown = [...event.currentTarget.querySelectorAll("[data-row-number]")];
  const view = event.currentTarget.getBoundingClientRect();
  const whole = shown.filter((each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return top >= view.top + layout.top && bottom <= view.bottom;
  });
  return Math.max(1, whole.length);
}

function copy(event: ClipboardEvent, { editor, onCopy }: GridProps): boolean {
  if (editor !== null) return false;
  event.preventDefault();
  event.clipboardData.setData("text/plain", onCopy());
  return true;
}
