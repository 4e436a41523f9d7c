/** Methods of Range that jump to the edge of the data, as Ctrl and an arrow key do, alone or with Shift. */
import { cellBox, lastColumn, lastRow, union } from "../../workbook/box";
import type { Box, Sheet } from "../../workbook/model";
import { cellAt } from "../../workbook/read";
import { areaArgument } from "../areas";
import { isMissing, oneOf } from "../arguments";
import type { Arguments } from "../define";
import { invalidArgument } from "../errors";
import { kinds, type Area, type Handle } from "../kinds";
import type { Session } from "../session";

const steps = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] } as const;
type Direction = keyof typeof steps;

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = cellAt(sheet, row, column);
  return cell?.value !== undefined || cell?.formula !== undefined;
};

/** Through filled cells to the last of them; from a blank one, or the last, on to the next filled one or the sheet's edge. */
function edgeFrom(sheet: Sheet, row: number, column: number, direction: Direction): Box {
  const [down, right] = steps[direction];
  const isInside = (r: number, c: number) => r >= 0 && c >= 0 && r <= lastRow && c <= lastColumn;
  const filled = (r: number, c: number) => isInside(r, c) && isFilled(sheet, r, c);
  let [r, c] = [row, column];
  if (filled(r, c) && filled(r + down, c + right)) {
    while (filled(r + down, c + right)) [r, c] = [r + down, c + right];
    return cellBox(r, c);
  }
  while (isInside(r + down, c + right)) {
    [r, c] = [r + down, c + right];
    if (filled(r, c)) break;
  }
  return cellBox(r, c);
}

/** The cell to start from: the one given, which must lie in the block, else its first. */
function start({ sheet, box }: Area, args: Arguments, { workbook }: Session): Box {
  if (isMissing(args[1])) return cellBox(box.top, box.left);
  const given = areaArgument(workbook, sheet, args[1]);
  const { top, left } = given.box;
  if (given.sheet !== sheet || top < box.top || top > box.bottom || left < box.left || left > box.right) {
    throw invalidArgument();
  }
  return cellBox(top, left);
}

function edge(area: Area, args: Arguments, session: Session): Box {
  const direction = oneOf(Object.keys(steps) as Direction[], args[0]);
  const { top, left } = start(area, args, session);
  return edgeFrom(area.sheet, top, left, direction);
}

export const rangeEdges: Readonly<Record<string, (area: Area, args: Arguments, session: Session) => Handle>> = {
  getRangeEdge: (area, args, session) => kinds.range.of({ sheet: area.sheet, box: edge(area, args, session) }),
  getExtendedRange: (area, args, session) =>
    kinds.range.of({ sheet: area.sheet, box: union(area.box, edge(area, args, session)) }),
};
