/** One worksheet's cells as texts, by worksheet row and column. */
import { cellAddress } from "../workbook/address";
import type { CellValue, SheetCells } from "../workbook/cells";
import { isBlank } from "../words/blanks";
import type { TextAt } from "./tracker";

/** A cell that shows something. */
export interface CellText {
  /** Zero-based worksheet column. */
  readonly column: number;
  /** Verbatim. */
  readonly text: string;
}

/** The cells of a row that show something, from left to right. */
export interface RowTexts {
  /** Zero-based worksheet row. */
  readonly row: number;
  readonly cells: readonly CellText[];
}

/** Every row of the used range, blank ones too. */
export function rowTexts(sheet: Pick<SheetCells, "firstRow" | "firstColumn" | "values">): RowTexts[] {
  return sheet.values.map((values, index) => {
    const cells: CellText[] = [];
    values.forEach((value, offset) => {
      const text = cellText(value);
      if (!isBlank(text)) cells.push({ column: sheet.firstColumn + offset, text });
    });
    return { row: sheet.firstRow + index, cells };
  });
}

/** The text of a cell wherever it is; "" beyond the used range. */
export function textAt(sheet: SheetCells, row: number, column: number): TextAt {
  const value = sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
  const type = sheet.valueTypes[row - sheet.firstRow]?.[column - sheet.firstColumn];
  return { text: cellText(value), cell: cellAddress(row, column), isError: type === "Error" };
}

/**
 * Texts verbatim; a number that was read as such as a General cell shows it, with at most 15 digits; TRUE or FALSE.
 */
function cellText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(Number(value.toPrecision(15)));
}

/** The row's text in a column; undefined when the cell is blank, or there is no such column. */
export function textIn(row: RowTexts, column: number | undefined): string | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column)?.text;
}
