/** Properties of cell formats: read as one value for all cells (null when they differ), set on each. */
import { formatCells } from "../workbook/edits";
import type { CellStyle, Font, Workbook } from "../workbook/model";
import { forEachCell } from "../workbook/read";
import { styleAt } from "../workbook/styles";
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

/** Within one cell's text the runs differ in this: then the cell has no one value, as in Excel. */
function hasMixedRuns(workbook: Workbook, { sheet, boxes }: Areas, field: keyof Font): boolean {
  let isMixed = false;
  for (const box of boxes) {
    forEachCell(sheet, box, ({ runs = [], style }) => {
      const values = runs.map(({ font }) => font?.[field] ?? styleAt(workbook, style).font[field]);
      isMixed ||= values.some((value) => value !== values[0]);
    });
  }
  return isMixed;
}

export function fontProperty<K extends keyof Font>(field: K, read: (value: unknown) => Font[K]): Property<Areas> {
  return {
    get: (areas, { workbook }) =>
      hasMixedRuns(workbook, areas, field) ? null : uniformStyle(workbook, areas, (style) => style.font[field]),
    set: (areas, value, session) => {
      const checked = read(value);
      restyleAreas(areas, session, (style) => ({ font: { ...style.font, [field]: checked } }));
    },
  };
}
