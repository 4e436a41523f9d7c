/** Copying and moving cells: what they hold, how they look, or both. */
import type { Box, Cell, Sheet, Validation, Workbook } from "./model";
import { columnCount, intersection, rowCount } from "./box";
import { writeCells, type CellContent, type CellWrite } from "./cellEdits";
import { cutRanges } from "./cut";
import { copiedFormula } from "./copiedFormula";
import { edit } from "./journal";
import { cellAt, inheritedStyle, styleIndexAt } from "./read";
import { rewriteFormulas } from "./rewriteFormulas";
import { setSheetField } from "./sheetFields";
import { rewriteReferences } from "./shiftFormulas";

export interface Copy {
  /** All; formulas or values without formats; formats alone. */
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Blank cells of the source leave what they would cover. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Block {
  readonly sheet: Sheet;
  readonly box: Box;
}

/**
 * Copies a block; a destination that is a whole multiple of it is filled, any other begins there.
 * @returns the block that was written
 */
export function copyCells(workbook: Workbook, from: Block, to: Block, copy: Copy): Box {
  const rows = copy.transpose ? columnCount(from.box) : rowCount(from.box);
  const columns = copy.transpose ? rowCount(from.box) : columnCount(from.box);
  const times = (target: number, size: number) => (target % size === 0 ? target / size : 1);
  const height = rows * times(rowCount(to.box), rows);
  const width = columns * times(columnCount(to.box), columns);
  const { top, left } = to.box;
  const writes: CellWrite[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const [down, right] = [row % rows, column % columns];
      const source = {
        row: from.box.top + (copy.transpose ? right : down),
        column: from.box.left + (copy.transpose ? down : right),
      };
      const write = copied(from.sheet, source, to.sheet, { row: top + row, column: left + column }, copy);
      if (write) writes.push(write);
    }
  }
  const written = { top, left, bottom: top + height - 1, right: left + width - 1 };
  edit(workbook, "person", () => {
    writeCells(workbook, to.sheet, writes, copy.what === "Formats" ? "formats" : "cells");
    if (copy.what !== "All" || copy.transpose) return;
    copyMerges(workbook, from, to.sheet, written);
    copyValidations(workbook, from, to.sheet, written);
  });
  return written;
}

interface At {
  readonly row: number;
  readonly column: number;
}

function copied(from: Sheet, source: At, to: Sheet, target: At, { what, skipBlanks }: Copy): CellWrite | null {
  const cell = cellAt(from, source.row, source.column);
  const blank = cell?.value === undefined && cell?.formula === undefined;
  if (skipBlanks && blank) return null;
  const own = cellAt(to, target.row, target.column);
  const style = styleIndexAt(from, source.row, source.column);
  if (what === "Formats") return { ...target, cell: { ...own, style } };
  const content = contentOf(cell, what, target.row - source.row, target.column - source.column);
  const look = what === "All" ? style : styleIndexAt(to, target.row, target.column);
  const empty = blank && look === inheritedStyle(to, target.row, target.column);
  return { ...target, cell: empty ? undefined : { ...content, style: look } };
}

function contentOf(cell: Cell | undefined, what: Copy["what"], rows: number, columns: number): CellContent {
  if (!cell) return {};
  const { style: _style, formula, ...content } = cell;
  if (formula === undefined || what === "Values") return content;
  return { ...content, formula: `=${copiedFormula(formula.slice(1), rows, columns)}` };
}

/** Merges of the source that lie wholly in it stand in every copy; those that were there are gone. */
function copyMerges(workbook: Workbook, from: Block, to: Sheet, written: Box): void {
  const inside = from.sheet.merges.filter((merge) => isInside(merge, from.box));
  const others = to.merges.filter((merge) => !intersection(merge, written));
  const made = inCopies(inside, from.box, written);
  if (made.length > 0 || others.length < to.merges.length) {
    setSheetField(workbook, to, "merges", [...others, ...made]);
  }
}

/** Blocks of the source as they stand in each of its copies. */
function inCopies(boxes: readonly Box[], source: Box, written: Box): Box[] {
  const made: Box[] = [];
  for (let top = written.top; top <= written.bottom; top += rowCount(source)) {
    for (let left = written.left; left <= written.right; left += columnCount(source)) {
      made.push(...boxes.map((box) => moved(box, top - source.top, left - source.left)));
    }
  }
  return made;
}

/** The rules of the source stand in every copy, and no others: a cell without any leaves none. */
function copyValidations(workbook: Workbook, from: Block, to: Sheet, written: Box): void {
  const rules = cutRanges(to.validations, written);
  for (const rule of from.sheet.validations) {
    const inside = rule.ranges.flatMap((range) => intersection(range, from.box) ?? []);
    if (inside.length === 0) continue;
    const copies = inCopies(inside, from.box, written);
    const same = rules.findIndex((each) => isSameRule(each, rule));
    const before = rules[same];
    if (before === undefined) rules.push({ ...rule, ranges: copies });
    else rules[same] = { ...before, ranges: [...before.ranges, ...copies] };
  }
  const isOther = JSON.stringify(rules) !== JSON.stringify(to.validations);
  if (isOther) setSheetField(workbook, to, "validations", rules);
}

const isSameRule = (a: Validation, b: Validation): boolean =>
  JSON.stringify({ ...a, ranges: [] }) === JSON.stringify({ ...b, ranges: [] });

const isInside = (inner: Box, outer: Box): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;

const moved = (box: Box, rows: number, columns: number): Box => ({
  top: box.top + rows,
  left: box.left + columns,
  bottom: box.bottom + rows,
  right: box.right + columns,
});

/** Moves a block on its sheet, formats and merges too; formulas that speak of it follow it. */
export function moveCells(workbook: Workbook, sheet: Sheet, box: Box, top: number, left: number): void {
  const [rows, columns] = [top - box.top, left - box.left];
  const target = moved(box, rows, columns);
  edit(workbook, "person", () => {
    const cells: CellWrite[] = [];
    const cleared: CellWrite[] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const cell = cellAt(sheet, row, column);
        const style = styleIndexAt(sheet, row, column);
        cells.push({ row: row + rows, column: column + columns, cell: cell ?? (style === 0 ? undefined : { style }) });
        cleared.push({ row, column, cell: undefined });
      }
    }
    writeCells(workbook, sheet, cleared, "cells");
    writeCells(workbook, sheet, cells, "cells");
    const merges = sheet.merges.filter((merge) => isInside(merge, box) || !intersection(merge, target));
    const following = merges.map((merge) => (isInside(merge, box) ? moved(merge, rows, columns) : merge));
    if (sheet.merges.length > 0) setSheetField(workbook, sheet, "merges", following);
    const after = (each: Box) => (isInside(each, box) ? moved(each, rows, columns) : each);
    rewriteFormulas(workbook, (formula, own) => rewriteReferences(formula, own, sheet.name, after));
  });
}
