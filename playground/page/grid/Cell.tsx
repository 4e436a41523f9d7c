/** One cell, or one merged area: format, text, link; in the active cell what is typed, or what helps with typing. */
import { memo, type CSSProperties, type ReactNode } from "react";
import { cellAddress } from "../../workbook/box";
import { cellAt, styleIndexAt } from "../../workbook/read";
import type { Box, Cell as CellContent, CellStyle, Sheet, Workbook } from "../../workbook/model";
import { conditionalLook } from "../../workbook/conditionalLook";
import { borderCss, cellCss, fontCss, lookCss } from "./cellCss";
import { shownText } from "./shownText";
import type { CellLink } from "./cellLink";
import { Link } from "./Link";

export interface CellProps {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** The cell alone, or its merged area. */
  readonly area: Box;
  /** Pixels; left is from the row's start. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Pixels that a long text may take: over the empty cells beside it. */
  readonly room: number;
  readonly scale: number;
  readonly link: CellLink | null;
  /** Edges of the selected block that this cell is on; null outside of it. */
  readonly selected: SelectedEdges | null;
  readonly isActive: boolean;
  readonly editor: ReactNode;
  /** What stands beside the active cell: its drop-down, its message. */
  readonly beside: ReactNode;
  /** Changes with anything that the cell shows. */
  readonly revision: number;
}

export interface SelectedEdges {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

export const cellId = (row: number, column: number): string => `cell-${cellAddress(row, column)}`;

export const Cell = memo(function Cell(props: CellProps) {
  const { workbook, sheet, area, left, width, height, room, scale, link, selected, isActive, editor, beside } = props;
  const { top: row, left: column } = area;
  const cell = cellAt(sheet, row, column);
  const style = workbook.styles[styleIndexAt(sheet, row, column)];
  if (!style) return null;
  const look = conditionalLook(workbook, sheet, row, column);
  const css: CSSProperties = {
    ...cellCss(style, scale),
    ...(look && lookCss(look)),
    left,
    width,
    height,
    ...borders(workbook, sheet, area, (look?.fill ?? style.fill) !== null),
  };
  if (style.horizontal === "General") css.textAlign = generalAlignment(cell);
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-colspan={area.right > column ? area.right - column + 1 : undefined}
      aria-rowspan={area.bottom > row ? area.bottom - row + 1 : undefined}
      aria-selected={selected !== null}
      data-row={row}
      data-column={column}
      className={isActive ? "cell active" : "cell"}
      style={css}
    >
      {editor ?? <Content {...{ workbook, link, cell, style, room, width, scale }} />}
      {selected && <span className="selected" style={edgeCss(selected)} />}
      {beside}
    </div>
  );
});

interface ContentProps {
  readonly workbook: Workbook;
  readonly link: CellLink | null;
  readonly cell: CellContent | undefined;
  readonly style: CellStyle;
  readonly room: number;
  readonly width: number;
  readonly scale: number;
}

function Content({ workbook, link, cell, style, room, width, scale }: ContentProps) {
  if (!cell || cell.value === undefined) return null;
  const text = cell.runs
    ? cell.runs.map((run, index) => (
        <span key={index} style={run.font && fontCss(run.font, scale)}>
          {run.text}
        </span>
      ))
    : shownText(workbook, cell, style);
  const spills = room > width;
  return (
    <span className={spills ? "text spills" : "text"} style={spills ? { width: room - 6 } : undefined}>
      {link ? (
        <Link link={link} tabIndex={-1}>
          {text}
        </Link>
      ) : (
        text
      )}
    </span>
  );
}

function generalAlignment(cell: CellContent | undefined): CSSProperties["textAlign"] {
  if (typeof cell?.value === "number") return "right";
  return typeof cell?.value === "string" || cell?.value === undefined ? "left" : "center";
}

/** A cell draws its right and its lower edge: its own border, else its neighbour's, else the gridline (not over a fill). */
function borders(workbook: Workbook, sheet: Sheet, area: Box, isFilled: boolean): CSSProperties {
  const bordersAt = (row: number, column: number) => workbook.styles[styleIndexAt(sheet, row, column)]?.borders;
  const gridline = sheet.showGridlines && !isFilled ? "1px solid var(--gridline)" : "1px solid transparent";
  return {
    borderRight:
      borderCss(bordersAt(area.top, area.right)?.EdgeRight) ??
      borderCss(bordersAt(area.top, area.right + 1)?.EdgeLeft) ??
      gridline,
    borderBottom:
      borderCss(bordersAt(area.bottom, area.left)?.EdgeBottom) ??
      borderCss(bordersAt(area.bottom + 1, area.left)?.EdgeTop) ??
      gridline,
  };
}

function edgeCss({ top, left, bottom, right }: SelectedEdges): CSSProperties {
  const edges = [top && "0 2px", left && "2px 0", bottom && "0 -2px", right && "-2px 0"].filter(Boolean);
  return { boxShadow: edges.map((edge) => `inset ${edge} 0 0 var(--accent)`).join(", ") || "none" };
}
