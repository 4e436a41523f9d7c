/** Methods of Range that insert and delete cells. */
import { isEntireColumn, isEntireRow } from "../../workbook/box";
import { deleteCells, insertCells } from "../../workbook/edits";
import { oneOf } from "../arguments";
import type { Arguments } from "../define";
import { guardSheet } from "../guards";
import { kinds, type Area } from "../kinds";
import type { Session } from "../session";
import { shifting } from "../shifting";

type Method = (area: Area, args: Arguments, session: Session) => unknown;

const direction = <A extends string, B extends string>(
  { box }: Area,
  args: Arguments,
  byRow: A,
  byColumn: B,
): A | B => {
  if (isEntireRow(box)) return byRow;
  if (isEntireColumn(box)) return byColumn;
  return oneOf([byRow, byColumn], args[0]);
};

function guard(area: Area, kind: "Insert" | "Delete"): void {
  const lines = isEntireRow(area.box) ? "Rows" : isEntireColumn(area.box) ? "Columns" : null;
  guardSheet(area.sheet, lines && `allow${kind}${lines}`);
}

export const rangeShifting: Readonly<Record<string, Method>> = {
  /** Gives the block of new cells, which stand where the range was. */
  insert: (area, args, { workbook }) => {
    guard(area, "Insert");
    const to = direction(area, args, "Down", "Right");
    shifting(() => insertCells(workbook, area.sheet, area.box, to));
    return kinds.range.of({ sheet: area.sheet, box: area.box });
  },
  delete: (area, args, { workbook }) => {
    guard(area, "Delete");
    const to = direction(area, args, "Up", "Left");
    shifting(() => deleteCells(workbook, area.sheet, area.box, to));
  },
};
