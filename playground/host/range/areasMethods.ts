/** Methods of RangeAreas. */
import { intersection, lastColumn, lastRow } from "../../workbook/box";
import type { Box } from "../../workbook/model";
import { usedBox } from "../../workbook/read";
import { areaArgument, boxWithin } from "../areas";
import { flag, optionalInteger } from "../arguments";
import type { Arguments } from "../define";
import { kinds, type Areas, type Handle } from "../kinds";
import type { Session } from "../session";
import { tableKinds } from "../tables";
import { copyFrom } from "./copying";
import { clear } from "./methods";
import { required } from "./searching";
import { special } from "./specialCells";

type Method = (areas: Areas, args: Arguments, session: Session) => unknown;

const orNull = (areas: Areas, boxes: readonly Box[]): Handle | null =>
  boxes.length > 0 ? kinds.rangeAreas.of({ sheet: areas.sheet, boxes }) : null;

function overlap(areas: Areas, args: Arguments, { workbook }: Session): Handle | null {
  const several = kinds.rangeAreas.target(args[0]);
  const other = several ?? areaArgument(workbook, areas.sheet, args[0]);
  const others = "boxes" in other ? other.boxes : [other.box];
  if (other.sheet !== areas.sheet) return null;
  return orNull(
    areas,
    areas.boxes.flatMap((box) => others.flatMap((each) => intersection(box, each) ?? [])),
  );
}

const used = (areas: Areas, args: Arguments): Handle | null =>
  orNull(
    areas,
    areas.boxes.flatMap((box) => usedBox(areas.sheet, box, flag(args)) ?? []),
  );

export const areasMethods: Readonly<Record<string, Method>> = {
  calculate: () => undefined,
  setDirty: () => undefined,
  clear: ({ sheet, boxes }, args, session) => {
    for (const box of boxes) clear({ sheet, box }, args, session);
  },
  copyFrom: ({ sheet, boxes }, args, session) => {
    for (const box of boxes) copyFrom({ sheet, box }, args, session);
  },
  getEntireColumn: ({ sheet, boxes }) =>
    kinds.rangeAreas.of({ sheet, boxes: boxes.map((box) => ({ ...box, top: 0, bottom: lastRow })) }),
  getEntireRow: ({ sheet, boxes }) =>
    kinds.rangeAreas.of({ sheet, boxes: boxes.map((box) => ({ ...box, left: 0, right: lastColumn })) }),
  getOffsetRangeAreas: ({ sheet, boxes }, args) => {
    const [rows, columns] = [optionalInteger(args), optionalInteger(args, 1)];
    const moved = boxes.map((box) =>
      boxWithin(box.top + rows, box.left + columns, box.bottom + rows, box.right + columns),
    );
    return kinds.rangeAreas.of({ sheet, boxes: moved });
  },
  getIntersection: (areas, args, session) => required(overlap(areas, args, session)),
  getIntersectionOrNullObject: overlap,
  getSpecialCells: (areas, args) => required(special(areas, args)),
  getSpecialCellsOrNullObject: special,
  getUsedRangeAreas: (areas, args) => required(used(areas, args)),
  getUsedRangeAreasOrNullObject: used,
  getTables: (areas, args) => tableKinds.tableScopedCollection.of({ areas, fullyContained: flag(args) }),
};
