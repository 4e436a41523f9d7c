/** Inserting and deleting cells: what lies beyond moves, with its formats, links, rules and the formulas that speak of it. */
import type { Box, Cell, Sheet, Workbook } from "./model";
import { intersection, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./box";
import { writeCells, type CellWrite } from "./cellEdits";
import { edit, perform, type Edit } from "./journal";
import { forEachCell, styleIndexAt } from "./read";
import { rewriteFormulas } from "./rewriteFormulas";
import { setSheetField } from "./sheetFields";
import { along, boxAfter, isWithin, lineAfter, strip, type Shift } from "./shift";
import { rewriteReferences } from "./shiftFormulas";

/** Excel does not shift: it would tear a table or a merge apart, or push cells with values off the sheet. */
export class ShiftFault extends Error {
  constructor(
    readonly reason: "table" | "merge" | "offSheet",
    message: string,
  ) {
    super(message);
  }
}

/** Inserts blank cells in place of the block; they take the format of the cell before them. */
export function insertCells(workbook: Workbook, sheet: Sheet, box: Box, direction: "Down" | "Right"): void {
  shift(workbook, sheet, { kind: "insert", axis: direction === "Down" ? "rows" : "columns", box });
}

/** Deletes the cells of the block; what lies beyond closes up. */
export function deleteCells(workbook: Workbook, sheet: Sheet, box: Box, direction: "Up" | "Left"): void {
  shift(workbook, sheet, { kind: "delete", axis: direction === "Up" ? "rows" : "columns", box });
}

function shift(workbook: Workbook, sheet: Sheet, by: Shift): void {
  guardTables(sheet, by);
  guardMerges(sheet, by);
  guardEnd(sheet, by);
  edit(workbook, "person", () => {
    tell(workbook, sheet, by);
    moveCells(workbook, sheet, by);
    moveLines(workbook, sheet, by);
    moveParts(workbook, sheet, by);
    rewriteFormulas(workbook, (formula, own) =>
      rewriteReferences(formula, own, sheet.name, (box) => boxAfter(by, box)),
    );
  });
}

/** Says what happened, beside what moved: Excel has one event for it. */
function tell(workbook: Workbook, { id }: Sheet, { kind, box }: Shift): void {
  const shifted = (isInserted: boolean): Edit => ({
    kind: "shifted",
    sheet: id,
    box,
    change: isInserted ? "Inserted" : "Deleted",
  });
  const nothing = () => undefined;
  const isInserted = kind === "insert";
  perform(workbook, { redo: nothing, undo: nothing, done: shifted(isInserted), undone: shifted(!isInserted) });
}

/** A table moves whole or grows by whole rows or columns; one that sticks out of the strip cannot. */
function guardTables(sheet: Sheet, by: Shift): void {
  const moving = strip(by);
  for (const { box } of sheet.tables) {
    if (intersection(box, moving) && !isWithin(by, box)) {
      throw new ShiftFault("table", "Expected whole rows or columns of the table; found a part of it.");
    }
  }
}

function guardMerges(sheet: Sheet, by: Shift): void {
  const moving = strip(by);
  for (const box of sheet.merges) {
    if (intersection(box, moving) && !isWithin(by, box)) {
      throw new ShiftFault("merge", "Expected no merged cells at the edge of what moves; found some.");
    }
  }
}

function guardEnd(sheet: Sheet, by: Shift): void {
  if (by.kind === "delete") return;
  const [from, to] = along(by, by.box);
  const moving = strip(by);
  const end =
    by.axis === "rows" ? { ...moving, top: lastRow - (to - from) } : { ...moving, left: lastColumn - (to - from) };
  forEachCell(sheet, end, (cell) => {
    if (cell.value !== undefined)
      throw new ShiftFault("offSheet", "Expected blank cells at the end of the sheet; found values.");
  });
}

function moveCells(workbook: Workbook, sheet: Sheet, by: Shift): void {
  const after = new Map<string, CellWrite>();
  const put = (row: number, column: number, cell: Cell | undefined) =>
    after.set(`${row} ${column}`, { row, column, cell });
  const moved: CellWrite[] = [];
  forEachCell(sheet, strip(by), (cell, row, column) => {
    put(row, column, undefined);
    const line = lineAfter(by, by.axis === "rows" ? row : column);
    if (line !== null) moved.push(by.axis === "rows" ? { row: line, column, cell } : { row, column: line, cell });
  });
  if (by.kind === "insert") fillInserted(sheet, by, put);
  for (const { row, column, cell } of moved) {
    if (row <= lastRow && column <= lastColumn) put(row, column, cell);
  }
  writeCells(workbook, sheet, [...after.values()], "cells");
}

/** New cells look like the ones above them (or to their left). */
function fillInserted(sheet: Sheet, by: Shift, put: (row: number, column: number, cell: Cell) => void): void {
  const { top, left, bottom, right } = by.box;
  const before =
    by.axis === "rows" ? { ...by.box, top: top - 1, bottom: top - 1 } : { ...by.box, left: left - 1, right: left - 1 };
  if (before.top < 0 || before.left < 0) return;
  forEachCell(sheet, before, (_cell, row, column) => {
    const style = styleIndexAt(sheet, row, column);
    if (by.axis === "rows") for (let each = top; each <= bottom; each++) put(each, column, { style });
    else for (let each = left; each <= right; each++) put(row, each, { style });
  });
}

/** Sizes, formats and hiding of whole rows or columns go along when whole ones are inserted or deleted. */
function moveLines(workbook: Workbook, sheet: Sheet, by: Shift): void {
  const rows = by.axis === "rows";
  if (!(rows ? isEntireRow(by.box) : isEntireColumn(by.box))) return;
  const styles = rows ? sheet.rowStyles : sheet.columnStyles;
  const sizes = rows ? sheet.rowHeights : sheet.columnWidths;
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const was = { styles: new Map(styles), sizes: new Map(sizes), hidden: new Set(hidden) };
  const next = {
    styles: movedEntries(was.styles, by),
    sizes: movedEntries(was.sizes, by),
    hidden: new Set([...was.hidden].map((line) => lineAfter(by, line)).filter((line) => line !== null)),
  };
  const set = (to: typeof was) => () => {
    refill(styles, to.styles);
    refill(sizes, to.sizes);
    hidden.clear();
    for (const line of to.hidden) hidden.add(line);
    sheet.changedAspects.add(rows ? "rows" : "columns");
  };
  const about = { kind: "sheetChanged", sheet: sheet.id, field: rows ? "rowHeights" : "columnWidths" } as const;
  perform(workbook, { redo: set(next), undo: set(was), done: about, undone: about });
}

function movedEntries<V>(map: ReadonlyMap<number, V>, by: Shift): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [line, value] of map) {
    const to = lineAfter(by, line);
    if (to !== null) moved.set(to, value);
  }
  return moved;
}

function refill<V>(map: Map<number, V>, from: ReadonlyMap<number, V>): void {
  map.clear();
  for (const [line, value] of from) map.set(line, value);
}

/** What stands over the cells: merges, tables, rules, links, the filter, the print area. */
function moveParts(workbook: Workbook, sheet: Sheet, by: Shift): void {
  const boxes = (list: readonly Box[]) => list.map((box) => boxAfter(by, box)).filter((box) => box !== null);
  const ranged = <T extends { readonly ranges: readonly Box[] }>(list: readonly T[]): T[] =>
    list.map((each) => ({ ...each, ranges: boxes(each.ranges) })).filter((each) => each.ranges.length > 0);
  const placed = <T extends { readonly box: Box }>(list: readonly T[]): T[] =>
    list.flatMap((each) => {
      const box = boxAfter(by, each.box);
      return box ? [{ ...each, box }] : [];
    });
  if (sheet.merges.length > 0) setSheetField(workbook, sheet, "merges", boxes(sheet.merges));
  if (sheet.validations.length > 0) setSheetField(workbook, sheet, "validations", ranged(sheet.validations));
  if (sheet.conditionalFormats.length > 0) {
    setSheetField(workbook, sheet, "conditionalFormats", ranged(sheet.conditionalFormats));
  }
  if (sheet.hyperlinks.length > 0) setSheetField(workbook, sheet, "hyperlinks", placed(sheet.hyperlinks));
  const rowsAfter = (rows: ReadonlySet<number>) =>
    by.axis === "rows" ? new Set([...rows].map((row) => lineAfter(by, row)).filter((row) => row !== null)) : rows;
  if (sheet.filter) {
    const [filter] = placed([sheet.filter]);
    setSheetField(workbook, sheet, "filter", filter ? { ...filter, hiddenRows: rowsAfter(filter.hiddenRows) } : null);
  }
  if (sheet.tables.length > 0) {
    const tables = placed(sheet.tables).map((table) =>
      table.filtering
        ? { ...table, filtering: { ...table.filtering, hiddenRows: rowsAfter(table.filtering.hiddenRows) } }
        : table,
    );
    setSheetField(workbook, sheet, "tables", tables);
  }
  const { printArea } = sheet.pageLayout;
  if (printArea.length > 0) {
    setSheetField(workbook, sheet, "pageLayout", { ...sheet.pageLayout, printArea: boxes(printArea) });
  }
}
