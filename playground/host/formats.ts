/** Properties of cell formats: read as one value for all cells (null when they differ), set on each. */
import { formatCells } from "../workbook/edits";
import type { CellStyle, Font } from "../workbook/model";
import type { Property } from "./define";
import { guardSheet } from "./guards";
import type { Areas } from "./kinds";
import type { Session } from "./session";
import { uniformStyle } from "./uniform";

/** Changes the format of every cell; on a protected sheet only where its protection allows it. */
export function restyleAreas(
  { sheet, boxes }: Areas,
  { workbook }: Session,
  change: (style: CellStyle) => Partial<CellStyle>,
): void {
  guardSheet(sheet, "allowFormatCells");
  for (const box of boxes) formatCells(workbook, sheet, box, change);
}

/** A property that is one field of the format; `read` refuses what the field cannot be. */
export function styleProperty<K extends keyof CellStyle>(
  field: K,
  read: (value: unknown) => CellStyle[K],
): Property<Areas> {
  return {
    get: (areas, { workbook }) => uniformStyle(workbook, areas, (style) => style[field]),
    set: (areas, value, session) => {
      const checked = read(value);
      restyleAreas(areas, session, () => ({ [field]: checked }));
    },
  };
}

export function fontProperty<K extends keyof Font>(field: K, read: (value: unknown) => Font[K]): Property<Areas> {
  return {
    get: (areas, { workbook }) => uniformStyle(workbook, areas, (style) => style.font[field]),
    set: (areas, value, session) => {
      const checked = read(value);
      restyleAreas(areas, session, (style) => ({ font: { ...style.font, [field]: checked } }));
    },
  };
}
