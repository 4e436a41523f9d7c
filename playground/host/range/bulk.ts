/** Many cells' properties in one call: `getCellProperties`, `setRowProperties` and their like. */
import { columnCount, rowCount } from "../../workbook/box";
import type { Box } from "../../workbook/model";
import type { Arguments } from "../define";
import { wrongShape } from "../errors";
import { kinds, type Area, type Handle } from "../kinds";
import { columnsOf, rowsOf } from "../lines";
import type { Session } from "../session";

type Method = (area: Area, args: Arguments, session: Session) => unknown;

const handles = {
  rows: ({ sheet, box }: Area): Handle[] =>
    rowsOf(box).map((row) => kinds.range.of({ sheet, box: { ...box, top: row, bottom: row } })),
  columns: ({ sheet, box }: Area): Handle[] =>
    columnsOf(box).map((column) => kinds.range.of({ sheet, box: { ...box, left: column, right: column } })),
  cells: ({ sheet, box }: Area): Handle[][] =>
    rowsOf(box).map((row) => columnsOf(box).map((column) => kinds.range.of({ sheet, box: oneCell(row, column) }))),
};

const oneCell = (row: number, column: number): Box => ({ top: row, left: column, bottom: row, right: column });

function apply(targets: readonly Handle[], states: unknown, session: Session): void {
  if (!Array.isArray(states) || states.length !== targets.length) throw wrongShape();
  const list = states as readonly unknown[];
  targets.forEach((target, index) => {
    const state = list[index];
    if (state !== null && state !== undefined) session.objects.applyState(target, state, session);
  });
}

export const rangeBulk: Readonly<Record<string, Method>> = {
  getCellProperties: (area, args, session) =>
    handles.cells(area).map((row) => row.map((cell) => session.objects.readShape(cell, args[0], session))),
  getRowProperties: (area, args, session) =>
    handles.rows(area).map((row) => session.objects.readShape(row, args[0], session)),
  getColumnProperties: (area, args, session) =>
    handles.columns(area).map((column) => session.objects.readShape(column, args[0], session)),
  setCellProperties: (area, args, session) => {
    const rows = args[0];
    if (!Array.isArray(rows) || rows.length !== rowCount(area.box)) throw wrongShape();
    const lists = rows as readonly unknown[];
    if (!lists.every((row) => Array.isArray(row) && row.length === columnCount(area.box))) throw wrongShape();
    handles.cells(area).forEach((cells, index) => apply(cells, lists[index], session));
  },
  setRowProperties: (area, args, session) => apply(handles.rows(area), args[0], session),
  setColumnProperties: (area, args, session) => apply(handles.columns(area), args[0], session),
};
