/** How Excel takes a block of cells for a chart: which cells are series, which name them, which are categories. */
import { absoluteAddress, columnCount, intersection, quoteSheet, rowCount } from "../workbook/box";
import { formatText } from "../workbook/formatText";
import type { Box, ChartSeries, Scalar, Sheet } from "../workbook/model";
import { cellAt, usedBox } from "../workbook/read";
import type { Area } from "./kinds";

export type SeriesBy = "Auto" | "Columns" | "Rows";

export function seriesIn({ sheet, box }: Area, by: SeriesBy): ChartSeries[] {
  const used = usedBox(sheet, box, true);
  const whole = (used && intersection(box, { ...box, bottom: used.bottom, right: used.right })) ?? box;
  const labels = labelled(sheet, whole);
  const data: Box = { ...whole, top: whole.top + Number(labels.row), left: whole.left + Number(labels.column) };
  const columns = by === "Columns" || (by === "Auto" && rowCount(data) >= columnCount(data));
  return columns ? byColumns(sheet, whole, data, labels) : byRows(sheet, whole, data, labels);
}

interface Labels {
  /** The first row names; the first column names. */
  readonly row: boolean;
  readonly column: boolean;
}

/** A first row (or column) is names when beyond the corner it holds no number. */
function labelled(sheet: Sheet, box: Box): Labels {
  const row =
    rowCount(box) > 1 && !hasNumber(sheet, { ...box, left: Math.min(box.left + 1, box.right), bottom: box.top });
  const column =
    columnCount(box) > 1 && !hasNumber(sheet, { ...box, top: Math.min(box.top + 1, box.bottom), right: box.left });
  return { row, column };
}

function hasNumber(sheet: Sheet, box: Box): boolean {
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) {
      if (typeof cellAt(sheet, row, column)?.value === "number") return true;
    }
  }
  return false;
}

function byColumns(sheet: Sheet, whole: Box, data: Box, labels: Labels): ChartSeries[] {
  const categories = labels.column ? place(sheet, { ...data, left: whole.left, right: whole.left }) : null;
  return Array.from({ length: columnCount(data) }, (_none, index) => {
    const column = data.left + index;
    const head = labels.row ? { top: whole.top, bottom: whole.top, left: column, right: column } : null;
    return series(sheet, { ...data, left: column, right: column }, head, categories, index);
  });
}

function byRows(sheet: Sheet, whole: Box, data: Box, labels: Labels): ChartSeries[] {
  const categories = labels.row ? place(sheet, { ...data, top: whole.top, bottom: whole.top }) : null;
  return Array.from({ length: rowCount(data) }, (_none, index) => {
    const row = data.top + index;
    const head = labels.column ? { top: row, bottom: row, left: whole.left, right: whole.left } : null;
    return series(sheet, { ...data, top: row, bottom: row }, head, categories, index);
  });
}

export const place = (sheet: Sheet, box: Box) => ({ sheet: sheet.name, box });

function series(
  sheet: Sheet,
  values: Box,
  head: Box | null,
  categories: ChartSeries["categories"],
  index: number,
): ChartSeries {
  return {
    name: head ? formatText(cellAt(sheet, head.top, head.left)?.value, "General") : `Series${index + 1}`,
    nameReference: head && `${quoteSheet(sheet.name)}!${absoluteAddress(head)}`,
    values: place(sheet, values),
    categories,
    fill: null,
    dataLabels: false,
  };
}

/** The values of a block, row by row. */
export function valuesOf(sheet: Sheet, box: Box): (Scalar | undefined)[] {
  const values: (Scalar | undefined)[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    for (let column = box.left; column <= box.right; column++) values.push(cellAt(sheet, row, column)?.value);
  }
  return values;
}
